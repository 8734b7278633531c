/** The style of the pages about the documented rows: the app's colours, and no more rules than a document needs. */
export const pageStyle = `
:root { color-scheme: light dark; --fg: light-dark(#16191d, #e7e9ec); --muted: light-dark(#575f6b, #a3abb7);
  --surface: light-dark(#ffffff, #15181c); --sunken: light-dark(#f5f6f8, #0f1215); --line: light-dark(#e1e4e9, #2a2f36);
  --edge: light-dark(#868e9a, #6d7581); --accent: light-dark(#1a56cc, #86b0ff); }
* { box-sizing: border-box; }
body { max-width: 1200px; margin: 0 auto; padding: 24px 16px 48px; background: var(--surface); color: var(--fg);
  font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
h1 { font-size: 20px; line-height: 28px; } h2 { margin-top: 32px; font-size: 16px; line-height: 24px; }
h3 { font-size: 14px; }
p { max-width: 75ch; }
a { color: var(--accent); white-space: nowrap; }
code, pre, textarea { font: 12px/20px ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
code { overflow-wrap: anywhere; }
pre { overflow-x: auto; margin: 0; padding: 12px; border-radius: 8px; background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 16px; }
.forms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 24px 16px; }
.forms section { display: grid; grid-template-rows: auto auto 160px auto; gap: 8px; align-content: start; }
.forms h3, .forms p { margin: 0; }
.forms div { display: flex; gap: 8px; align-items: center; }
textarea { width: 100%; padding: 8px; border: 1px solid var(--edge); border-radius: 6px; background: var(--sunken); color: inherit; resize: none; white-space: pre; }
button { height: 32px; padding: 0 12px; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: inherit; font: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { width: 100%; min-width: 920px; margin-top: 16px; border-collapse: collapse; table-layout: fixed; }
caption { padding: 8px 0; font-weight: 600; text-align: start; }
th, td { padding: 8px; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th:nth-child(1) { width: 88px; } th:nth-child(2) { width: 22%; } th:nth-child(3) { width: 22%; }
td iframe, .frame iframe { display: block; margin-top: 8px; }
`;

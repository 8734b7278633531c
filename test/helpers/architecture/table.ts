/**
 * Who may import whom. A unit is a folder or file below src; the longest name that fits a file is
 * its unit. A file may import its own unit, the units listed, and what lies below them.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/result.ts': [],
  'core/http': ['core/result.ts'],
  'core/trace': ['core/result.ts', 'core/http'],
  'core/policy': ['core/result.ts', 'core/http', 'core/trace'],
  'core/javaRegex': ['core/result.ts', 'core/http', 'core/trace'],
  'core/originPattern': ['core/result.ts', 'core/http', 'core/trace', 'core/javaRegex'],
  'core/gateway': [
    'core/result.ts',
    'core/http',
    'core/trace',
    'core/policy',
    'core/javaRegex',
    'core/originPattern',
  ],
  // Never the gateway: the two sides meet in a scenario only.
  'core/browser': ['core/result.ts', 'core/http', 'core/trace'],
  'core/documented': ['core/result.ts', 'core/http', 'core/policy', 'core/gateway'],
  'core/scenario': [
    'core/result.ts',
    'core/http',
    'core/trace',
    'core/policy',
    'core/gateway',
    'core/browser',
    'core/documented',
  ],
  'core/lint': ['core/result.ts', 'core/http', 'core/policy', 'core/originPattern'],
  'core/interop': ['core/result.ts', 'core/http', 'core/policy', 'core/browser', 'core/scenario'],
  'core/share': [
    'core/result.ts',
    'core/http',
    'core/policy',
    'core/gateway',
    'core/browser',
    'core/scenario',
    'core/interop',
  ],
  // Words for every id there is, so it comes last.
  'core/explain': [
    'core/result.ts',
    'core/http',
    'core/trace',
    'core/policy',
    'core/javaRegex',
    'core/originPattern',
    'core/gateway',
    'core/browser',
    'core/documented',
    'core/scenario',
    'core/lint',
    'core/interop',
    'core/share',
  ],
  'core/index.ts': ['core'],
  lessons: ['core'],
  styles: [],
  // Know nothing of CORS.
  'ui/parts': [],
  'ui/editors': ['core', 'ui/parts'],
  'ui/editors/CodeEditor.svelte': ['ui/parts', 'ui/editors'],
  'ui/results': ['core', 'ui/parts'],
  'ui/lessons': ['core', 'lessons', 'ui/parts'],
  'ui/state': ['core', 'lessons'],
  'ui/panes': ['core', 'lessons', 'ui/parts', 'ui/editors', 'ui/results', 'ui/lessons', 'ui/state'],
  'App.svelte': ['core', 'lessons', 'ui'],
  'main.ts': ['App.svelte', 'styles', 'ui'],
};

/** Which packages a part of src may import. Core gets none that knows a page or a machine. */
export const mayImportPackage: Readonly<Record<string, readonly string[]>> = {
  core: ['fflate'],
  'core/interop': ['acorn'],
  lessons: [],
  ui: ['svelte'],
  'ui/editors': ['svelte', 'monaco-editor'],
  'App.svelte': ['svelte'],
  'main.ts': ['svelte'],
};

/** The only file that may consist of re-exports alone. */
export const publicFace = 'core/index.ts';

/** Lines a file may have, by its extension. */
export const maxLines: Readonly<Record<string, number>> = { '.svelte': 200, '.ts': 250 };

/** Names of the page, the machine, the clock, chance and the network, none of which core knows. */
export const bannedInCore: readonly string[] = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history', 'alert'],
  ...['HTMLElement', 'Element', 'Node', 'Event', 'EventTarget', 'CustomEvent', 'DOMParser'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'Temporal'],
  ...['crypto', 'Math.random'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request', 'Response', 'Headers'],
  ...['Worker', 'BroadcastChannel', 'postMessage', 'importScripts'],
  ...['process', 'require', 'module', 'Buffer', '__dirname', '__filename'],
  ...['console', 'eval', 'Function'],
];

/**
 * Who may import whom. A unit is a folder or file below src; the longest name that fits a file is
 * its unit. A file may import its own unit, the units listed, and what lies below them.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/result.ts': [],
  'core/text': [],
  'core/http': ['core/result.ts'],
  'core/json': ['core/result.ts', 'core/text'],
  'core/message': ['core/result.ts', 'core/text', 'core/http'],
  'core/setup': ['core/result.ts', 'core/text', 'core/http', 'core/json'],
  'core/javaRegex': ['core/result.ts', 'core/http'],
  'core/originPattern': ['core/result.ts', 'core/http', 'core/javaRegex'],
  // Proofs and witnesses about lists of origins.
  'core/originLanguage': ['core/result.ts', 'core/http', 'core/javaRegex', 'core/originPattern'],
  'core/gateway': [
    'core/result.ts',
    'core/http',
    'core/setup',
    'core/javaRegex',
    'core/originPattern',
  ],
  'core/lint': [
    'core/originLanguage',
    'core/result.ts',
    'core/http',
    'core/json',
    'core/setup',
    'core/javaRegex',
    'core/originPattern',
  ],
  // What one setup answers otherwise than another.
  'core/difference': [
    'core/result.ts',
    'core/http',
    'core/setup',
    'core/javaRegex',
    'core/originPattern',
    'core/originLanguage',
    'core/gateway',
  ],
  // Never the gateway: the two sides meet in a scenario only.
  'core/browser': ['core/result.ts', 'core/http'],
  'core/snippet': ['core/result.ts', 'core/text', 'core/http', 'core/browser'],
  'core/documented': ['core/result.ts', 'core/http', 'core/setup', 'core/gateway'],
  'core/scenario': [
    'core/result.ts',
    'core/http',
    'core/json',
    'core/message',
    'core/setup',
    'core/gateway',
    'core/browser',
    'core/documented',
  ],
  // What must change for a request, or a page's call, to pass.
  'core/repair': [
    'core/result.ts',
    'core/http',
    'core/json',
    'core/setup',
    'core/javaRegex',
    'core/originPattern',
    'core/gateway',
    'core/browser',
    'core/scenario',
  ],
  // Requests and calls with what is expected of them, run against any setup.
  'core/cases': [
    'core/result.ts',
    'core/http',
    'core/json',
    'core/setup',
    'core/gateway',
    'core/browser',
    'core/scenario',
  ],
  // What a fix of a finding changes.
  'core/fixProof': [
    'core/json',
    'core/setup',
    'core/originLanguage',
    'core/gateway',
    'core/lint',
    'core/difference',
    'core/scenario',
    'core/cases',
  ],
  // What a real gateway answered, beside the answer that is predicted.
  'core/observed': [
    'core/result.ts',
    'core/http',
    'core/setup',
    'core/gateway',
    'core/documented',
    'core/scenario',
  ],
  // Requests that tell readings apart, and what answers to them prove.
  'core/calibration': [
    'core/result.ts',
    'core/text',
    'core/http',
    'core/setup',
    'core/javaRegex',
    'core/originPattern',
    'core/originLanguage',
    'core/gateway',
    'core/scenario',
    'core/observed',
  ],
  // A kit as a text that sends it, and what comes back.
  'core/calibration/output': [
    'core/http',
    'core/message',
    'core/setup',
    'core/gateway',
    'core/scenario',
    'core/observed',
    'core/calibration',
    'core/secrets',
    'core/interop',
    'core/ticket',
  ],
  // What may not be handed on: whatever leaves the page goes through it.
  'core/secrets': ['core/text', 'core/http', 'core/json', 'core/setup', 'core/scenario'],
  'core/interop': [
    'core/result.ts',
    'core/http',
    'core/message',
    'core/setup',
    'core/scenario',
    'core/cases',
    'core/secrets',
    'core/share',
  ],
  // Reads what others wrote, in whatever form.
  'core/ticket': [
    'core/result.ts',
    'core/text',
    'core/http',
    'core/json',
    'core/message',
    'core/setup',
    'core/browser',
    'core/snippet',
    'core/secrets',
  ],
  // What a ticket makes of the scenario on the screen.
  'core/ticket/opening': [
    'core/result.ts',
    'core/http',
    'core/message',
    'core/setup',
    'core/gateway',
    'core/browser',
    'core/scenario',
    'core/secrets',
    'core/ticket',
  ],
  'core/share': [
    'core/result.ts',
    'core/text',
    'core/http',
    'core/json',
    'core/message',
    'core/setup',
    'core/originPattern',
    'core/gateway',
    'core/browser',
    'core/scenario',
    'core/cases',
    'core/secrets',
  ],
  // Words for every id there is, so it comes last.
  'core/explain': [
    'core/result.ts',
    'core/text',
    'core/http',
    'core/json',
    'core/message',
    'core/setup',
    'core/javaRegex',
    'core/originPattern',
    'core/lint',
    'core/gateway',
    'core/calibration',
    'core/browser',
    'core/snippet',
    'core/documented',
    'core/scenario',
    'core/observed',
    'core/repair',
    'core/cases',
    'core/difference',
    'core/fixProof',
    'core/secrets',
    'core/interop',
    'core/share',
    'core/ticket',
    'core/calibration',
  ],
  'core/index.ts': ['core'],
  // What the build makes beside bundles; runs in Node.
  build: ['core', 'offline'],
  // What teaches: texts, scenarios and what judges them.
  lessons: ['core'],
  // Programs for Node, built beside the engine.
  cli: ['core'],
  styles: [],
  // The service worker; it knows nothing of the page, nor of CORS.
  offline: [],
  // Know nothing of CORS.
  'ui/parts': [],
  'ui/late': ['ui/parts'],
  'ui/editors': ['core', 'ui/parts', 'ui/late'],
  'ui/editors/code': ['ui/parts', 'ui/late'],
  'ui/results': ['core', 'ui/parts'],
  // The window for a ticket; its worker imports of it what reads.
  'ui/ticket': ['core', 'ui/parts', 'ui/late'],
  // What is found in a setup; what takes its time, in a worker.
  'ui/advice': ['core', 'ui/late'],
  // What compares two policies, and judges a lesson's task, in a worker.
  'ui/difference': ['core', 'lessons', 'ui/late'],
  // The window that finds out how a gateway answers; what takes its time, in a worker.
  'ui/calibration': ['core', 'ui/parts', 'ui/late', 'ui/difference'],
  // What takes visitors through the lessons.
  'ui/lessons': ['core', 'lessons', 'ui/parts', 'ui/late'],
  // The service worker, as the page sees it.
  'ui/offline': ['offline', 'ui/late'],
  'ui/state': ['core', 'lessons', 'ui/late', 'ui/advice'],
  'ui/panes': [
    'core',
    'lessons',
    'ui/lessons',
    'ui/parts',
    'ui/late',
    'ui/editors',
    'ui/results',
    'ui/state',
    'ui/ticket',
    'ui/difference',
    'ui/calibration',
    'ui/offline',
  ],
  // What is loaded late is listed in one place, by whatever rooms it comes from.
  'ui/late/lateParts.ts': ['core', 'ui'],
  'ui/late/calibration.ts': ['core', 'ui'],
  'ui/late/cases.ts': ['core', 'ui'],
  'ui/late/checks.ts': ['core', 'ui'],
  'ui/late/hiding.ts': ['core', 'ui'],
  'ui/late/inputs.ts': ['core', 'ui'],
  'ui/late/learn.ts': ['core', 'ui'],
  'ui/late/notices.ts': ['core', 'ui'],
  'ui/late/observed.ts': ['core', 'ui'],
  'ui/late/pageCalls.ts': ['core', 'ui'],
  'ui/late/regexes.ts': ['core', 'ui'],
  'ui/late/repairs.ts': ['core', 'ui'],
  'ui/late/tickets.ts': ['core', 'ui'],
  // The page of a frame in a documentation page: the results, and no pane.
  'ui/frame': ['core', 'ui/parts', 'ui/late', 'ui/results', 'ui/state'],
  'App.svelte': ['core', 'ui'],
  'main.ts': ['App.svelte', 'styles', 'ui'],
  'frame.ts': ['styles', 'ui/frame'],
  // The app as one file.
  single: ['main.ts', 'ui'],
};

/** Which packages a part of src may import. Core gets none that knows a page or a machine. */
export const mayImportPackage: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'core/share': ['fflate'],
  'core/ticket/config': ['fflate'],
  'core/snippet': ['acorn', '@sveltejs/acorn-typescript'],
  cli: ['node:fs'],
  build: ['vite', 'node:crypto', 'node:fs', 'node:path', 'node:zlib'],
  ui: ['svelte'],
  'ui/editors/code': ['svelte', 'monaco-editor'],
  'App.svelte': ['svelte'],
  'main.ts': ['svelte'],
  'frame.ts': ['svelte'],
};

/** The only file that may consist of re-exports alone. */
export const publicFace = 'core/index.ts';

/** Lines a file may have, by its extension. They make one think; see `raisedCaps`. */
export const maxLines: Readonly<Record<string, number>> = { '.svelte': 200, '.ts': 250 };

/** A file's own cap. */
export interface RaisedCap {
  readonly lines: number;
  /** A sentence: why the file reads better whole than in parts. */
  readonly why: string;
}

/** Files that may have more lines than others, by path. */
export const raisedCaps: Readonly<Record<string, RaisedCap>> = {
  'core/index.ts': {
    lines: 300,
    why: 'All that others may import is seen in one place.',
  },
  'ui/panes/PlaygroundPage.svelte': {
    lines: 225,
    why: 'Where everything is, and what leads from one to another, is said in one place.',
  },
  'ui/state/Playground.svelte.ts': {
    lines: 265,
    why: 'What follows from a change, and what of it may be shown, is one chain of derived values.',
  },
};

/** Files that a folder may have directly in it. A larger one needs rooms. */
export const maxFiles = 25;

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

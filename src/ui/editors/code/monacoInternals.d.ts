/** Modules of monaco-editor 0.57 that come without types. */

declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController';
declare module 'monaco-editor/editor/browser/coreCommands';

declare module 'monaco-editor/editor/editor.worker.start' {
  export function start(createClient: (context: unknown) => object): void;
}

declare module 'monaco-editor/internal/common/initialize' {
  export function initialize(createClient: (context: unknown, data: unknown) => object): void;
}

declare module 'monaco-editor/languages/features/json/jsonWorker' {
  export class JSONWorker {
    constructor(context: unknown, data: unknown);
  }
}

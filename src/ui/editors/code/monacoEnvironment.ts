import type { Environment } from 'monaco-editor/editor';
import workerUrl from './monacoWorker.ts?worker&url';

declare global {
  var MonacoEnvironment: Environment | undefined;
  /** Where Trusted Types are known (Chromium 83, Safari 26, Firefox 148). */
  var trustedTypes: TrustedTypePolicyFactory | undefined;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** The page's Content-Security-Policy wants every script's URL vouched for: this is the only one. */
const policy = globalThis.trustedTypes?.createPolicy('monaco-worker', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError(`${url} is not the worker of the editor`);
    return url;
  },
});

// One script serves as both of Monaco's workers; its name says which one it is.
globalThis.MonacoEnvironment = {
  getWorker: (_, label) =>
    new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string, {
      name: label,
      type: 'module',
    }),
};

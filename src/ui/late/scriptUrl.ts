declare global {
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

/**
 * What makes a worker's URL one that the page's Content-Security-Policy takes: it wants every script's
 * URL vouched for. No other URL than `known` is.
 */
export function vouchFor(name: string, known: string): () => string {
  const policy = globalThis.trustedTypes?.createPolicy(name, {
    createScriptURL(url) {
      if (url !== known) throw new TypeError(`${url} is not the worker of ${name}`);
      return url;
    },
  });
  return () => (policy?.createScriptURL(known) ?? known) as string;
}

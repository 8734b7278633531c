import type { Plugin } from 'vite';

/** Where the scripts and the workers of a page come from. */
interface Sources {
  readonly scripts: string;
  readonly workers: string;
}

/** What the page and Monaco need and no more; every file the page loads is the app's own. */
export const policyOf = ({ scripts, workers }: Sources): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `worker-src ${workers}`,
    // Monaco and Svelte's transitions set style attributes and elements.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Puts the Content-Security-Policy into the built page; the dev server needs its own inline scripts. */
export function contentSecurityPolicy(): Plugin {
  const content = policyOf({ scripts: "'self'", workers: "'self'" });
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/** A Content-Security-Policy; its directives with their values. */
export type Directives = Readonly<Record<string, readonly string[]>>;

export const printPolicy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/** What allows an inline script or style of exactly this text. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A text that is code must not end its own element; in a string, a template and a regular expression
 *  this is the same character. */
const asInlineScript = (code: string): string => code.replace(/<(?=\/?script|!--)/gi, '\\x3C');

const asInlineStyle = (css: string): string => css.replace(/<(?=\/style)/gi, '\\3C ');

/** Takes a file out of the bundle: from now on the page holds it. */
function take(bundle: Bundle, page: string, url: string): string {
  const file = posix.join(posix.dirname(page), url);
  const output = bundle[file];
  if (!output) throw new Error(`${page} names ${url}, which the build has not made.`);
  delete bundle[file];
  return output.type === 'chunk' ? output.code : String(output.source);
}

/**
 * Puts the scripts and styles that a page names into it, the scripts as classic ones at the end of the body,
 * and writes its Content-Security-Policy, which allows them by their hashes.
 *
 * A document with an opaque origin (a sandboxed frame) fetches module scripts under CORS, which a plain static
 * host does not answer; what is inline needs no fetch.
 *
 * @param policy all but the hashes, which are added to `script-src` and `style-src`
 */
export function inlinedPage(policy: Directives): Plugin {
  return {
    name: 'inlined-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [name, page] of Object.entries(bundle)) {
        if (page.type === 'asset' && name.endsWith('.html')) {
          page.source = inlined(String(page.source), (url) => take(bundle, name, url), policy);
        }
      }
    },
  };
}

/**
 * @param html as Vite writes it
 * @param read the text of a file that the page names
 */
export function inlined(html: string, read: (url: string) => string, policy: Directives): string {
  const scripts: string[] = [];
  const page = html
    .replace(/\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g, (_, url: string) => {
      scripts.push(`<script>${asInlineScript(read(url))}</script>`);
      return '';
    })
    .replace(
      /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g,
      (_, url: string) => `<style>${asInlineStyle(read(url))}</style>`,
    )
    // Functions: the texts may hold what has a meaning in a replacement string.
    .replace(/\s*<\/body>/, (end) => scripts.join('') + end);
  const hashes = (element: RegExp) =>
    [...page.matchAll(element)].map(([, text = '']) => hashOf(text));
  const allowed = {
    ...policy,
    'script-src': [...hashes(/<script>([^]*?)<\/script>/g), ...(policy['script-src'] ?? [])],
    'style-src': [...hashes(/<style>([^]*?)<\/style>/g), ...(policy['style-src'] ?? [])],
  };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${printPolicy(allowed)}" />`;
  return page.replace('<head>', () => `<head>\n    ${meta}`);
}

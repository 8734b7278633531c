import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { policyOf } from './contentSecurityPolicy.ts';

/**
 * Unpacks the program and runs it. The browser runs it as its hash is in the Content-Security-Policy, so
 * that there is nothing for a policy of Trusted Types to check.
 */
const loader = `(async () => {
  const packed = document.getElementById('program').textContent;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const program = await new Response(unpacked).text();
  const script = document.createElement('script');
  const policy = globalThis.trustedTypes?.createPolicy('program', { createScript: (text) => text });
  script.text = policy ? policy.createScript(program) : program;
  document.body.append(script);
})();`;

const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface PageParts {
  /** The page, which names its script and style sheet. */
  readonly html: string;
  /** A classic script. */
  readonly program: string;
  readonly style: string;
}

/** One page that has all of it in itself; the program is packed, as it is larger than the rest by far. */
export function singlePage({ html, program, style }: PageParts): string {
  const policy = policyOf({
    scripts: `${hashSource(loader)} ${hashSource(program)}`,
    workers: 'blob:',
  });
  const packed = deflateRawSync(program, { level: 9 }).toString('base64');
  const replacements: readonly [RegExp, string][] = [
    [/<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`],
    [/\s*<script type="module"[^>]*><\/script>/, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [
      /<\/body>/,
      `  <script type="text/plain" id="program">${packed}</script>
    <script>${loader}</script>
  </body>`,
    ],
  ];
  return replacements.reduce((page, [tag, text]) => {
    if (!tag.test(page)) throw new Error(`The page has no ${tag.source}`);
    return page.replace(tag, () => text);
  }, html);
}

const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string =>
  file?.type === 'chunk' ? file.code : String(file?.source ?? '');

/** Writes the app as one page, under its own name, in the place of all files. */
export function singleFile(fileName: string): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => page.replace('./src/main.ts', './src/single/start.ts'),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const one = (extension: string) => {
          const found = files.filter((file) => file.fileName.endsWith(extension));
          if (found.length !== 1)
            this.error(`${found.length} files end with ${extension}, not one.`);
          return textOf(found[0]);
        };
        const source = singlePage({ html: one('.html'), program: one('.js'), style: one('.css') });
        for (const file of files) delete bundle[file.fileName];
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlined } from '../../src/build/inlinedPage.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script>early()</script>
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;

const inline = (files: Record<string, string>, policy = {}) =>
  inlined(page, (url) => files[url] ?? '', policy);

/** What a browser that reads the page runs, and what it allows. */
function read(html: string) {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return {
    scripts: [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text),
    styles: [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text),
    policy: Object.fromEntries(policy.split('; ').map((part) => part.split(/ (.*)/s).slice(0, 2))),
  };
}

describe('an inlined page', () => {
  const files = { './assets/a.js': 'start("$& $1")', './assets/a.css': 'a{color:red}' };

  it('holds its scripts and styles, the script at the end of the body', () => {
    const html = inline(files);
    expect(read(html).scripts).toEqual(['early()', files['./assets/a.js']]);
    expect(read(html).styles).toEqual([files['./assets/a.css']]);
    expect(html).not.toMatch(/ src=| href=|type="module"|crossorigin/);
    expect(html.indexOf('start(')).toBeGreaterThan(html.indexOf('id="app"'));
  });

  it('allows exactly these by their hashes, beside what is given', () => {
    const { policy } = read(
      inline(files, { 'default-src': ["'none'"], 'script-src': ["'strict-dynamic'"] }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': `${hash('early()')} ${hash(files['./assets/a.js'])} 'strict-dynamic'`,
      'style-src': hash(files['./assets/a.css']),
    });
  });

  it('says what is allowed before anything else', () => {
    expect(inline(files)).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it.each([
    ['a string', 'use("</script>")', 'use("\\x3C/script>")'],
    ['a template', 'use(`<script>`)', 'use(`\\x3Cscript>`)'],
    ['a comment of HTML', 'use("<!--")', 'use("\\x3C!--")'],
    ['a comparison', 'a<b', 'a<b'],
  ])('keeps %s of a script from ending it', (_, code, expected) => {
    expect(read(inline({ './assets/a.js': code })).scripts[1]).toBe(expected);
  });
});

import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { singlePage } from '../../src/build/singleFile.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <title>Page</title>
    <script type="module" crossorigin src="./assets/index-12345678.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-12345678.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;
const program = "console.log('</script>', '$&', 'é');";
const style = "a::before { content: '$1'; }";
const page = singlePage({ html, program, style });

const scripts = [...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the single page', () => {
  it('names no other file', () => {
    expect(page).not.toMatch(/(?:src|href)=/);
  });

  it('has its style as it is, after the policy', () => {
    expect(page).toContain(`<style>${style}</style>`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('has its program packed, so that nothing in it ends the script', () => {
    const [packed] = scripts;
    expect(packed?.[1]).toBe(' type="text/plain" id="program"');
    expect(inflateRawSync(Buffer.from(packed?.[2] ?? '', 'base64')).toString()).toBe(program);
  });

  it('lets in what unpacks the program, and the program, and no other script', () => {
    const sources = /script-src ([^;]*);/.exec(page)?.[1];
    expect(sources).toBe(`${hashed(scripts[1]?.[2] ?? '')} ${hashed(program)}`);
    expect(page).toContain('worker-src blob:;');
    expect(page).toContain("require-trusted-types-for 'script'");
  });

  it.each([
    ['script', html.replace(/<script.*script>/, '')],
    ['style sheet', html.replace(/<link.*>/, '')],
  ])('is not made of a page without a %s', (_, without) => {
    expect(() => singlePage({ html: without, program, style })).toThrow('The page has no');
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentedIds } from '#core/gateway/outcome.ts';
import { pagesOfRows } from '../../src/build/documentedPages.ts';

const pages = pagesOfRows('');

const file = (name: string, from = pages): string =>
  from.find(({ fileName }) => fileName === name)?.source ?? '';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page for each scenario, and one with all', () =>
  expect(pages.map(({ fileName }) => fileName)).toEqual([
    'rows/index.html',
    ...documentedIds.map((id) => `rows/${id}.html`),
  ]));

describe.each(pages.map(({ fileName, source }) => [fileName, source] as const))('%s', (_, page) => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';

  test('allows no script but its own', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
    expect(/script-src (\S+)/.exec(policy)?.[1]).toBe(script && hash(script).concat(';'));
    expect(policy).toContain("default-src 'none'");
  });

  test('has a title, a description and what previews show', () => {
    for (const name of ['type', 'site_name', 'title', 'description'])
      expect(page).toMatch(new RegExp(`<meta property="og:${name}" content="[^"]+" />`));
    expect(page).toMatch(/<title>.+ · CORS Playground<\/title>/);
  });

  test('does not name an address that it does not know', () =>
    expect(page).not.toMatch(/og:(url|image)/));
});

test('where the address is known, previews get it and a picture', () => {
  const page = file('rows/preflight-2.html', pagesOfRows('https://docs.example/cors/'));
  expect(page).toContain('content="https://docs.example/cors/rows/preflight-2.html"');
  expect(page).toContain('content="https://docs.example/cors/screenshot.png"');
});

test('a row’s page shows the answer without a script', () => {
  const page = file('rows/preflight-2.html');
  expect(page).toContain('<pre>405 Method Not Allowed</pre>');
  expect(page).toContain('href="../#preflight-2"');
  expect(page).not.toContain('<script');
});

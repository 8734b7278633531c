import { describe, expect, test } from 'vitest';
import { documentedRows } from '../../../src/build/rows/documentedRow.ts';
import { rowsHtml, rowsTables } from '../../../src/build/rows/rowsHtml.ts';
import { rowsMarkdown } from '../../../src/build/rows/rowsMarkdown.ts';

const rows = documentedRows();
const base = 'https://docs.example/cors/';

const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each([
  ['Markdown', rowsMarkdown(rows, base)],
  ['HTML', rowsHtml(rows, base)],
  ['HTML tables', rowsTables(rows, base)],
])('%s', (_, text) => {
  test.each(rows.map((row) => [row.id, row] as const))('%s: link and status', (id, row) => {
    expect(text).toMatch(new RegExp(`https://docs\\.example/cors/#${id}[)"]`));
    expect(text).toContain(row.answer[0]);
  });
});

describe('Markdown', () => {
  const table = rowsMarkdown(rows, base)
    .split('\n')
    .filter((line) => line.startsWith('|'));

  test('has two tables of five columns', () => {
    expect(table.filter((line) => line.startsWith('| ---'))).toHaveLength(2);
    for (const line of table) expect(count(line, ' | ')).toBe(4);
  });

  test('has a line for every row', () => expect(table).toHaveLength(rows.length + 4));

  test('shows each header as code', () =>
    expect(table[3]).toContain(
      '`Origin: http://test2.com`<br>`Access-Control-Request-Method: DELETE`',
    ));
});

describe.each([
  ['a frame for each row', rowsHtml(rows, base), 'embed.html#'],
  ['a live cell in each row', rowsTables(rows, base), 'embed.html#'],
])('%s', (_, text, src) => {
  test('named after its row, lazy, sandboxed, without a border', () => {
    expect(count(text, `<iframe src="${base}${src}`)).toBe(rows.length);
    for (const { title } of rows) expect(text).toContain(`title="${title}"`);
    for (const attribute of ['loading="lazy"', 'sandbox="allow-scripts', 'style="border:0;'])
      expect(count(text, attribute)).toBe(rows.length);
  });

  test('with the answer as text inside', () =>
    expect(text).toContain(
      '>200 OK\nAccess-Control-Allow-Origin: http://test2.com\nAccess-Control-Allow-Credentials: true\nAccess-Control-Expose-Headers: header1,header2</iframe>',
    ));
});

test('the tables have the documentation’s columns', () => {
  const text = rowsTables(rows, base);
  expect(count(text, '<table>')).toBe(2);
  expect(count(text, '<th scope="row">')).toBe(rows.length);
});

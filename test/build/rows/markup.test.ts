import { describe, expect, test } from 'vitest';
import { escapeHtml, Html, markup } from '../../../src/build/rows/markup.ts';

describe('escapeHtml', () => {
  test.each([
    ['plain text', 'plain text'],
    ['<script>', '&lt;script&gt;'],
    ['a & b', 'a &amp; b'],
    [`"'`, '&quot;&#39;'],
    ['', ''],
  ])('%j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));
});

describe('markup', () => {
  test.each<[string, Html, string]>([
    ['escapes text', markup`<p>${'<b>'}</p>`, '<p>&lt;b&gt;</p>'],
    ['takes numbers', markup`<p>${3}</p>`, '<p>3</p>'],
    ['keeps markup', markup`<p>${markup`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'],
    [
      'puts lists on lines',
      markup`${[markup`<i>1</i>`, new Html('<i>2</i>')]}`,
      '<i>1</i>\n<i>2</i>',
    ],
    ['has no hole at its end', markup`<hr>`, '<hr>'],
  ])('%s', (_, made, text) => expect(made.text).toBe(text));
});

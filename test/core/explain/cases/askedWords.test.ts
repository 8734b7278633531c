import { describe, expect, it } from 'vitest';
import { askedWords } from '#core/explain/cases/askedWords.ts';
import { coverageWords } from '#core/explain/cases/coverageWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { Asked } from '#core/scenario/case.ts';
import { preflight, request } from '../../../helpers/setups.ts';

const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/' };

describe('what a case asks', () => {
  it.each<[Asked, string]>([
    [{ page: { call } }, 'GET https://api.example/, called by a page of https://shop.example'],
    [
      { request: preflight('https://shop.example', 'PUT') },
      'OPTIONS / from https://shop.example, asks for PUT',
    ],
    [{ request: { ...request('GET', {}), url: '/orders' } }, 'GET /orders without Origin'],
  ])('%#', (asked, words) => {
    expect(plain(askedWords(asked))).toBe(words);
  });
});

describe('what cases leave out', () => {
  it.each([
    [{ outcomes: [], entries: [] }, []],
    [
      { outcomes: ['preflight-1', 'preflight-no-origin'], entries: [] },
      ['No case leads to: preflight, row 1, preflight flowchart.'],
    ],
    [
      { outcomes: [], entries: [{ path: '/policy/allowMethods/0', value: 'GET' }] },
      ['No case needs: GET.'],
    ],
  ] as const)('%j', (coverage, words) => {
    expect(coverageWords(coverage).map((sentence) => plain(sentence))).toEqual(words);
  });
});

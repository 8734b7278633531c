import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { unsentWords } from '#core/explain/browser/unsentWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { call, simulated } from './pages.ts';

describe('why nothing is sent', () => {
  it.each<[given: Partial<PageCall>, aside: string, sentence: string]>([
    [
      { url: 'http://api.example/' },
      'mixed content',
      'The page is on `https`, the URL on `http`: the browser refuses before it asks anyone.',
    ],
    [
      { url: 'https://api.example:25/' },
      'blocked port',
      'Port `25` belongs to another protocol: browsers send no request there.',
    ],
    [
      { mode: 'same-origin' },
      'another origin',
      'The URL is not on the page’s origin, and with mode `same-origin` the browser asks no other.',
    ],
    [
      { url: 'ftp://api.example/' },
      'scheme ftp:',
      'The gateway is called by `http:` or `https:`. A page on another origin cannot fetch `ftp:` URLs.',
    ],
    [
      { mode: 'no-cors', redirect: 'manual' },
      'redirect mode',
      'Mode `no-cors` has to follow redirects; the call says `redirect: manual`.',
    ],
    [
      { url: 'data:,a' },
      'data: URL',
      'A `data:` URL is its own answer: the page reads it, and nobody is asked.',
    ],
    [
      { headers: [['X: Y', '1']] },
      'fetch() throws',
      "The page gets `TypeError: Failed to execute 'fetch' on 'Window': Invalid name`.",
    ],
  ])('%j', (given, aside, sentence) => {
    const words = unsentWords(simulated(given), call(given));
    expect([words.aside, plain(words.sentence, '`')]).toEqual([aside, sentence]);
  });
});

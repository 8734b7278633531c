import { describe, expect, it } from 'vitest';
import type { KitOutput } from '#core/calibration/output/kitOutput.ts';
import { outputWords } from '#core/explain/calibration/outputWords.ts';

const response = { status: 200, statusText: 'OK', headers: [] };

const output = (ids: readonly number[], change: Partial<KitOutput> = {}): KitOutput => ({
  answers: ids.map((id) => ({ id, response })),
  missing: [],
  how: ids.length > 0 ? 'marked' : 'none',
  otherKits: [],
  notRead: [],
  unmarked: 0,
  ...change,
});

const words = (of: KitOutput, rest = {}) =>
  outputWords({ output: of, besides: 0, hasOthers: false, ...rest });

describe('what is said of a text that was pasted', () => {
  it.each<[string, KitOutput, object, string, string]>([
    ['all', output([1, 2]), {}, 'all', '2 answers read, marked by number.'],
    ['one', output([1]), {}, 'all', '1 answer read, marked by number.'],
    [
      'all without numbers',
      output([1, 2], { how: 'in-order' }),
      {},
      'some',
      '2 answers read, without numbers: taken in the order of the requests. In another order they prove what is wrong.',
    ],
    [
      'some',
      output([1, 2, 3, 5, 7], { missing: [4, 6] }),
      {},
      'some',
      '5 of 7 answers read; 4 and 6 are missing.',
    ],
    [
      'all but one',
      output([1], { missing: [2] }),
      {},
      'some',
      '1 of 2 answers read; 2 is missing.',
    ],
    [
      'one twice',
      output([1, 2, 1]),
      {},
      'all',
      '2 answers read, marked by number. 1 with two answers.',
    ],
    [
      'some of other requests',
      output([1]),
      { besides: 2 },
      'all',
      '1 answer read, marked by number. 2 answers to other requests from here, too.',
    ],
    [
      'some of another kit',
      output([1], { otherKits: ['abcdef'] }),
      { hasOthers: true },
      'all',
      '1 answer read, marked by number. Answers of another kit do not count.',
    ],
    [
      'curl failed',
      output([1], { missing: [2], notRead: [{ id: 2, why: 'failed', curl: 28 }] }),
      {},
      'some',
      '1 of 2 answers read; 2 is missing. Curl failed for 2: it took too long (error 28).',
    ],
    [
      'cut',
      output([1], { missing: [2], notRead: [{ id: 2, why: 'cut' }] }),
      {},
      'some',
      '1 of 2 answers read; 2 is missing. The text ends within 2.',
    ],
    ['nothing', output([]), {}, 'none', 'No answer in this text.'],
    [
      'curl failed always',
      output([], {
        missing: [1, 2],
        notRead: [1, 2].map((id) => ({ id, why: 'failed', curl: 7 })),
      }),
      {},
      'none',
      'No answer in this text. Curl failed for 1 and 2: nobody answers at that address (error 7).',
    ],
    [
      'too few without numbers',
      output([], { missing: [1, 2, 3], unmarked: 2 }),
      {},
      'none',
      '2 answers without numbers, and 3 requests: which belongs to which cannot be told. Paste all answers, in the order of the requests.',
    ],
  ])('%s', (_, of, rest, read, text) => expect(words(of, rest)).toEqual({ read, text }));

  it('says so of answers of another kit alone', () =>
    expect(words(output([], { otherKits: ['abcdef'] }), { hasOthers: true }).text).toMatch(
      /^These are answers of another kit/,
    ));
});

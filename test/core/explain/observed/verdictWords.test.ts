import { describe, expect, it } from 'vitest';
import {
  differenceWords,
  explanationWords,
  notComparedWords,
  observedFact,
  verdictWords,
} from '#core/explain/observed/verdictWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { InputName } from '#core/documented/inputs.ts';
import { readingIds } from '#core/gateway/readings.ts';
import type { Explanation } from '#core/observed/explainObserved.ts';
import type { ObservedVerdict } from '#core/observed/judgeObserved.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import { shopPreflight } from '../../../helpers/observedCases.ts';

const seen = (change: Partial<ObservedResponse> = {}): ObservedResponse => ({
  ...{ status: 403, statusText: 'Forbidden', headers: [] },
  ...change,
});

const verdict = (
  kind: ObservedVerdict['kind'],
  change: Partial<ObservedVerdict> = {},
  response = seen(),
): ObservedVerdict => ({
  ...{ kind, exchange: { request: shopPreflight, response }, lines: [], inputs: [] },
  ...{ explanations: [], senders: [] },
  ...change,
});

const one: Explanation = { vary: 'added' };
const pair: Explanation = { vary: 'added', 'header-case': 'exact' };
const three: Explanation = { ...pair, 'empty-lists': 'sent-empty' };
const explained = (...explanations: readonly Explanation[]) =>
  verdict('explained', { explanations });
const others = (...inputs: readonly InputName[]) => verdict('other-inputs', { inputs });

/** Title, rest of the sentence, notes. */
function words(of: ObservedVerdict, setup: 'same' | null = 'same'): string {
  const { title, text, notes } = verdictWords(of, { exchanges: [], ...(setup && { setup }) });
  return [title, plain(text), ...notes].filter((part) => part !== '').join(' ');
}

describe('what follows from what was observed', () => {
  it.each<[what: string, ObservedVerdict, words: string]>([
    [
      'all was seen',
      verdict('agrees'),
      'Observed and predicted agree: status, reason and all CORS headers.',
    ],
    [
      'no reason',
      verdict('agrees', {}, seen({ statusText: '', status: 200 })),
      'Observed and predicted agree: status and all CORS headers.',
    ],
    [
      'no headers',
      verdict('agrees', {}, seen({ headers: null })),
      'Observed and predicted agree: status and reason.',
    ],
    [
      'the status alone',
      verdict('agrees', {}, seen({ headers: null, statusText: null, status: 200 })),
      'Observed and predicted agree: the status, and nothing else was seen.',
    ],
    [
      'a 403 without a reason, which another would look like',
      verdict('agrees', {}, seen({ statusText: null })),
      'Observed and predicted agree: status and all CORS headers. The reason was not seen, as over HTTP/2: another 403 would look the same.',
    ],
    [
      'a 403 whose body tells the reason',
      verdict('agrees', {}, seen({ statusText: null, message: 'Header Not Supported' })),
      'Observed and predicted agree: status and all CORS headers.',
    ],
    [
      'while it is looked for',
      verdict('differs'),
      'They differ. Readings that explain it are looked for.',
    ],
    [
      'nobody’s reading',
      verdict('unexplained'),
      'No reading explains this. Who else could have answered:',
    ],
    [
      'no prediction',
      verdict('undecided'),
      'Nothing to compare: what the gateway answers is undecided.',
    ],
    [
      'one reading',
      explained(one),
      `They differ, and one reading explains it: Pinned, every line agrees. None of the other ${readingIds.length - 1} readings explains it alone.`,
    ],
    [
      'two together',
      explained(pair),
      'They differ, and 2 readings together explain it: Pinned, every line agrees. No reading explains it alone.',
    ],
    [
      'three together',
      explained(three),
      'They differ, and 3 readings together explain it: Pinned, every line agrees. No smaller set explains it alone.',
    ],
    [
      'each of several',
      explained(one, { 'header-case': 'exact' }),
      'They differ, and each of 2 readings explains it: Pinned, any of them makes every line agree.',
    ],
    [
      'each of several sets',
      explained(pair, three),
      'They differ, and each of 2 sets of readings explains it: Pinned, any of them makes every line agree.',
    ],
    [
      'one other input',
      others('Allowed Methods'),
      'Observed with other inputs (Allowed Methods differs).',
    ],
    [
      'three of them',
      others('Allowed Methods', 'Allow Headers', 'Max Age'),
      'Observed with other inputs (Allowed Methods, Allow Headers and Max Age differ).',
    ],
    [
      'more than one can say',
      others('Allowed Methods', 'Allow Headers', 'Max Age', 'Expose Headers'),
      'Observed with other inputs (4 inputs differ).',
    ],
    [
      'another request',
      others('Method', 'Allowed Methods'),
      'Another request was observed: OPTIONS, answered with 403.',
    ],
  ])('%s', (_, of, expected) => {
    expect(words(of)).toBe(expected);
  });

  it('says where the policy did not come with it, unless that is said already', () => {
    const untold = 'No policy came with it: the one of this case is assumed.';
    expect(words(verdict('agrees'), null)).toContain(untold);
    expect(words(verdict('agrees'))).not.toContain(untold);
    expect(words(others('Allowed Methods'), null)).not.toContain(untold);
  });
});

describe('an explanation', () => {
  it('is a question and its answer for each reading, in the order of the readings', () => {
    const asked = explanationWords(pair);
    expect(asked.map(([question]) => question)).toEqual([
      expect.stringContaining('case-sensitively'),
      expect.stringContaining('Vary'),
    ]);
    expect(explanationWords({ 'header-case': 'exact', vary: 'added' })).toEqual(asked);
    for (const [, answer] of asked) expect(answer).not.toBe('');
  });
});

describe('the fact in the banner', () => {
  it.each<[ObservedVerdict, string]>([
    [verdict('agrees'), 'Observed: the same'],
    [verdict('differs'), 'Observed: 403'],
    [explained(one), 'Observed: 403'],
    [verdict('unexplained'), 'Observed: 403 Forbidden'],
    [verdict('unexplained', {}, seen({ statusText: null })), 'Observed: 403'],
    [verdict('undecided'), 'Observed: 403'],
    [others('Allowed Methods'), 'Observed: other inputs'],
    [others('Method'), 'Observed: another request'],
  ])('%#: %o', (of, fact) => {
    expect(observedFact(of)).toBe(fact);
  });
});

describe('what is never compared', () => {
  const names = (headers: ObservedResponse['headers']) =>
    plain(
      notComparedWords(seen({ headers }), (name) => name === 'Vary'),
      '`',
    );

  it.each<[what: string, headers: ObservedResponse['headers'], words: string]>([
    ['no headers seen', null, 'Not compared: the headers, which were not seen, and the body.'],
    ['none but compared ones', [['Vary', 'Origin']], 'Not compared: other headers, and the body.'],
    [
      'others, each once',
      [
        ['Server', 'a'],
        ['Vary', 'Origin'],
        ['Date', 'b'],
        ['Server', 'c'],
      ],
      'Not compared: `Server`, `Date` and the body.',
    ],
  ])('%s', (_, headers, expected) => {
    expect(names(headers)).toBe(expected);
  });
});

describe('how much differs', () => {
  const lines = (unlike: readonly string[], same: readonly string[] = []) => ({
    lines: [
      ...unlike.map((part) => ({ part, same: false })),
      ...same.map((part) => ({ part, same: true })),
    ].map((line) => ({ ...line, observed: null, predicted: null })) as ObservedVerdict['lines'],
  });

  it.each<[ObservedVerdict, string | null]>([
    [verdict('agrees', lines([], [':status'])), null],
    [verdict('other-inputs'), null],
    [verdict('undecided'), null],
    [verdict('differs', lines([':status'])), 'The status differs.'],
    [verdict('unexplained', lines([':reason'], [':status'])), 'The reason differs.'],
    [verdict('differs', lines(['Vary'], [':status', ':reason'])), '1 of 2 lines differs.'],
    [verdict('differs', lines([':status', ':reason', 'Vary'], ['X'])), '2 of 3 lines differ.'],
    [
      verdict('explained', { ...lines(['Vary'], [':status']), explanations: [one] }),
      '1 of 2 lines differs. It follows from one reading.',
    ],
    [
      verdict('explained', { ...lines(['Vary', ':status']), explanations: [pair] }),
      '2 of 2 lines differ. All follow from 2 readings together.',
    ],
  ])('%#', (of, expected) => {
    expect(differenceWords(of)).toBe(expected);
  });
});

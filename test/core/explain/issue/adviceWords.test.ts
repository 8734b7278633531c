import { describe, expect, it } from 'vitest';
import {
  findingParts,
  fixWords,
  lookingWords,
  onlyUnder,
  proofWords,
} from '#core/explain/issue/adviceWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { RuleId } from '#core/lint/finding.ts';
import { sortFindings } from '#core/lint/sortFindings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { findingsIn } from '../../../helpers/findings.ts';
import { application, setup } from '../../../helpers/setups.ts';

const found = (of: Setup, rule: RuleId) => {
  const finding = findingsIn(of).find((one) => one.rule === rule);
  if (!finding) throw new Error(`No ${rule}`);
  return finding;
};
const origin = (...allowedOrigins: string[]) => setup({ allowedOrigins });

describe('a finding as it is read alone', () => {
  it.each<[what: string, of: Setup, rule: RuleId, what1: string, why: string]>([
    [
      'two sentences',
      origin('https://a/'),
      'origin-never-matches',
      '`https://a/` ends with a slash, so it never equals an Origin.',
      'A browser would send `https://a`.',
    ],
    [
      'one sentence',
      setup({ allowMethods: [] }),
      'no-methods',
      'Allowed Methods is empty, so every preflight is answered 405.',
      '',
    ],
    [
      'a sentence whose second one begins with a value',
      setup({ allowMethods: ['PUT'] }),
      'simple-method-missing',
      'Without `GET`, `POST` and `HEAD` in the list, calls with these methods work only as long as they need no preflight.',
      'A header of one’s own asks for one, which is then answered 405.',
    ],
  ])('%s', (_, of, rule, what, why) => {
    const parts = findingParts(found(of, rule));
    expect([plain(parts.what, '`'), plain(parts.why, '`')]).toEqual([what, why]);
  });

  it('says under which reading it holds', () => {
    const of = setup(
      {},
      {
        applications: [
          application({ name: 'A', jsOrigins: ['https://a.example'], isSuspended: true }),
        ],
      },
    );
    const { readings = {} } = found(of, 'suspended-application');
    expect(plain(onlyUnder(readings))).toMatch(
      /^Only under this reading: Do the origins of a suspended application count\? No/,
    );
  });
});

describe('a fix', () => {
  it.each<[what: string, of: Setup, rule: RuleId, words: ReturnType<typeof fixWords>]>([
    [
      'writes an entry',
      origin('https://a/'),
      'origin-never-matches',
      { verb: 'Replace by', text: 'https://a' },
    ],
    [
      'takes an entry out',
      origin('https://a', 'https://a'),
      'origin-repeated',
      { verb: 'Remove the entry', text: null },
    ],
    ['is none', setup({ allowMethods: [] }), 'no-methods', null],
  ])('%s', (_, of, rule, words) => {
    expect(fixWords(found(of, rule))).toEqual(words);
  });
});

describe('a proof', () => {
  const proofsOf = (...entries: string[]) => sortFindings(findingsIn(origin(...entries))).proofs;

  it.each<[what: string, entries: string[], sentence: string]>([
    [
      'of one entry',
      ['https://[^./]+\\.acme\\.example'],
      '`https://[^./]+\\.acme\\.example` lets in only https origins of `acme.example` and below.',
    ],
    [
      'of two with one domain',
      ['https://a[0-9]\\.acme\\.example', 'https://b[0-9]\\.acme\\.example'],
      '`https://a[0-9]\\.acme\\.example`, `https://b[0-9]\\.acme\\.example` let in only https origins of `acme.example` and below.',
    ],
  ])('%s', (_, entries, sentence) => {
    const { what, why } = proofWords(proofsOf(...entries));
    expect(plain(what, '`')).toBe(sentence);
    expect(plain(why)).toContain('not from trying');
  });
});

it.each([
  [1, 'Still looking at 1 entry.'],
  [2_500, 'Still looking at 2,500 entries.'],
])('%i are still looked at', (count, words) => {
  expect(lookingWords(count)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { foreignWords } from '#core/explain/ticket/foreignWords.ts';
import { missingWords } from '#core/explain/ticket/missingWords.ts';
import { keepWords, keptWords, partsOpened } from '#core/explain/ticket/openingWords.ts';
import {
  notUnderstoodWords,
  partWords,
  ticketProblemWords,
} from '#core/explain/ticket/partWords.ts';
import { readableWords } from '#core/explain/ticket/readableWords.ts';
import { missingIds } from '#core/scenario/missing.ts';
import { partIds } from '#core/ticket/opening/openedTicket.ts';

const sentence = /^[A-Z].*[.]$/;

describe('the words about a ticket', () => {
  it.each(Object.entries({ ...foreignWords, ...ticketProblemWords }))(
    'of %s are a sentence',
    (_, words) => expect(words).toMatch(sentence),
  );

  it.each(missingIds)('name what is missing, and where to get it: %s', (id) => {
    const { what, where } = missingWords[id];
    expect(what).toMatch(/^The .*\.$/);
    expect(plain(where)).toMatch(sentence);
  });

  it.each(Object.entries(notUnderstoodWords))(
    'say why, after “Line 22”, and fit beside a line: %s',
    (_, { tag, why }) => {
      expect(`Line 22 ${why}`).toMatch(/^Line 22 (?:is|looks like|ends|configures) .*\.$/);
      expect(tag).toMatch(/^\S.{0,15}$/);
    },
  );

  it.each(Object.entries(partWords))('fit beside a line: %s', (_, tag) => {
    expect(tag).toMatch(/^\S.{0,15}$/);
  });

  it('name each form that can be read once', () => {
    const names = readableWords.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { where } of readableWords) expect(plain(where)).toMatch(/^\S.*[^.]$/);
  });

  it.each([
    [[], ''],
    [['policy'], 'policy'],
    [['policy', 'call', 'observed'], 'policy, the call, what was observed'],
    [['applications', 'request'], 'applications, the request'],
  ] as const)('list what is opened: %j', (parts, words) => {
    expect(partsOpened(parts)).toBe(words);
  });

  it('tell the parts apart', () => {
    expect(new Set(partIds.map((id) => partsOpened([id]))).size).toBe(partIds.length);
  });
});

describe('what becomes of cases', () => {
  it.each([
    [1, 0, 'Kept 1 case.'],
    [3, 2, 'Kept 3 cases; 2 were there already.'],
    [3, 1, 'Kept 3 cases; 1 was there already.'],
    [0, 1, 'The case is kept already.'],
    [0, 2, 'All of them are kept already.'],
  ])('%i new, %i known: %s', (added, known, words) => {
    expect(keptWords({ added, known })).toBe(words);
  });

  it.each([
    [1, false, 'Keep as a case'],
    [14, false, 'Keep all 14 as cases'],
    [200, true, 'Keep the first 200 as cases'],
  ])('%i of them, more: %s', (length, isCut, words) => {
    expect(keepWords({ cases: Array.from({ length }), isCut })).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { readingWords } from '#core/explain/gateway/readingWords.ts';
import { readingQuestions } from '#core/explain/gateway/readingQuestionWords.ts';
import { defaultReadings, readingAlternatives, readingIds } from '#core/gateway/readings.ts';

const wordsOf = (id: (typeof readingIds)[number]): Readonly<Record<string, string>> =>
  readingWords[id].alternatives;

describe.each(readingIds)('%s', (id) => {
  it('is asked in one sentence, the same everywhere', () => {
    expect(readingWords[id].question).toBe(readingQuestions[id]);
    expect(readingQuestions[id]).toMatch(/^[A-Z].*\?$/);
  });

  it('has an answer in words for each alternative, and no two alike', () => {
    const words = readingAlternatives[id].map((alternative) => wordsOf(id)[alternative]);
    expect(Object.keys(wordsOf(id))).toEqual([...readingAlternatives[id]]);
    expect(new Set(words).size).toBe(words.length);
    for (const answer of words) expect(answer).toMatch(/^[A-Z].*[^.]$/);
  });

  it('says what speaks for the default, and how sure that is', () => {
    expect(wordsOf(id)[defaultReadings[id]]).toBeDefined();
    expect(readingWords[id].evidence).toMatch(/^[A-Z].*\.$/);
    expect(readingWords[id].confidence).toMatch(/^(low|medium|high|low to medium|medium to high)$/);
  });
});

it('no question is asked twice', () => {
  expect(new Set(Object.values(readingQuestions)).size).toBe(readingIds.length);
});

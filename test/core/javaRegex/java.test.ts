import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { JavaRegex } from '#core/javaRegex/compile.ts';
import { readTruth } from './truth/readTruth.ts';
import type { Truth } from './truth/readTruth.ts';

type Row = Truth['patterns'][number];
type Judgement = 'judged' | 'refused' | 'not-supported';

/** What the engine says, in the form of the fixture; '-' stays where Java gave up. */
function retell(row: Row, inputs: readonly string[]): Row | 'not-supported' {
  const result = compileJavaRegex(row.pattern);
  if (!result.ok) {
    const { code, description, index } = result.issues[0];
    return code === 'not-supported' ? code : { pattern: row.pattern, error: description, index };
  }
  if ('error' in row) return { pattern: row.pattern, matches: 'compiles', find: 'compiles' };
  const answers = (question: keyof JavaRegex): string =>
    inputs.map((input, i) => answer(result.value, question, input, row[question][i])).join('');
  return { pattern: row.pattern, matches: answers('matches'), find: answers('find') };
}

function answer(regex: JavaRegex, question: keyof JavaRegex, text: string, java?: string): string {
  if (java === '-') return java;
  const result = regex[question](text);
  return result === 'budget' ? result : result ? '1' : '0';
}

function compare({ inputs, patterns }: Truth): Record<Judgement, number> {
  const count = { judged: 0, refused: 0, 'not-supported': 0 };
  for (const row of patterns) {
    const told = retell(row, inputs);
    if (told !== 'not-supported') expect(told).toEqual(row);
    count[told === 'not-supported' ? told : 'error' in told ? 'refused' : 'judged'] += 1;
  }
  return count;
}

// The counts are here so that the engine cannot agree by knowing less.
describe('the engine and Java', () => {
  it('agree on all syntax, or the engine says that it does not know it', () => {
    expect(compare(readTruth('allSyntax.json'))).toEqual({
      judged: 57,
      refused: 23,
      'not-supported': 88,
    });
  });

  it('agree on the common syntax', () => {
    expect(compare(readTruth('commonSubset.json'))).toEqual({
      judged: 791,
      refused: 235,
      'not-supported': 23,
    });
  });
});

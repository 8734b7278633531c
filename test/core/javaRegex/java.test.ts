import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { JavaRegex } from '#core/javaRegex/compile.ts';
import { readTruth } from './truth/readTruth.ts';
import type { Row } from './truth/readTruth.ts';

/** The engine's result in the form of the fixture; '-' stays where Java gave up. */
function resultOf(row: Row, inputs: readonly string[]): Row | 'not-supported' {
  const { pattern } = row;
  const result = compileJavaRegex(pattern);
  if (!result.ok) {
    const { code, description, index } = result.issues[0];
    return code === 'not-supported' ? code : { pattern, error: description, index };
  }
  if ('error' in row) return { pattern, matches: 'compiles', find: 'compiles' };
  const answers = (question: keyof JavaRegex): string =>
    inputs.map((input, i) => answer(result.value, question, input, row[question][i])).join('');
  return { ...row, matches: answers('matches'), find: answers('find') };
}

function answer(regex: JavaRegex, question: keyof JavaRegex, text: string, java?: string): string {
  if (java === '-') return java;
  const result = regex[question](text);
  return result === 'budget' ? 'B' : result ? '1' : '0';
}

const truth = {
  ...readTruth('allSyntax.json'),
  ...readTruth('chosen.json'),
  ...readTruth('random.json'),
};

/** How many patterns the engine does not support, so that it cannot agree by supporting less. */
const unknown: Readonly<Record<string, number>> = {
  unicodeProp: 4,
  charClass: 1,
  escapes: 6,
  random: 17,
};

describe('the engine and Java agree, or the engine does not support the pattern', () => {
  it.each(Object.keys(truth))('%s', (category) => {
    const { inputs, patterns } = truth[category]!;
    const results = patterns.map((row) => resultOf(row, 'inputs' in row ? row.inputs : inputs));
    const known = patterns.filter((_, i) => results[i] !== 'not-supported');
    expect(results.filter((row) => row !== 'not-supported')).toEqual(known);
    expect(patterns.length - known.length).toBe(unknown[category] ?? 0);
  });
});

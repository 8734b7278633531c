import type { Observation } from './observation.ts';

const aspects = [
  'outcome',
  'preflight',
  'requests',
  'visible headers',
  'rejection',
  'console',
] as const satisfies readonly (keyof Observation)[];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The first line of an aspect follows its source, the others are below. */
const linesOf = (who: string, lines: readonly string[]): string[] =>
  (lines.length ? lines : ['(nothing)']).map(
    (line, i) => `    ${(i ? '' : who).padEnd(10)} ${line}`,
  );

/** What differs between prediction and measurement, as a table to read; '' if nothing does. */
export const differences = (predicted: Observation, measured: Observation): string =>
  aspects
    .filter((aspect) => !same(predicted[aspect], measured[aspect]))
    .flatMap((aspect) => [
      `  ${aspect}`,
      ...linesOf('predicted', predicted[aspect]),
      ...linesOf('measured', measured[aspect]),
    ])
    .join('\n');

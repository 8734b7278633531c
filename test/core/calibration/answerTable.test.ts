import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerTables, lineSpace } from '#core/calibration/answerTable.ts';
import type { ReadingSpace } from '#core/calibration/readingSpace.ts';
import { requestCandidates } from '#core/calibration/requestCandidates.ts';
import { seenAs } from '#core/calibration/seenAnswer.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { readingAlternatives, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import { address, hiddenReadings, setups } from './gateways.ts';

/** The number of the combination that has these readings. */
const numberOf = ({ ids }: ReadingSpace, readings: Partial<Readings>): number =>
  ids.reduce((number, id: ReadingId) => {
    const alternatives: readonly string[] = readingAlternatives[id];
    return number * alternatives.length + alternatives.indexOf(readings[id] ?? '');
  }, 0);

describe.each(Object.entries(setups))('%s', (_, setup) => {
  const requests = requestCandidates(setup, { address });
  const tables = requests.map((request) => ({
    request,
    table: new AnswerTables(evaluate, setup).of(request),
  }));

  test('says what the evaluator answers, under any combination', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), hiddenReadings, ({ request, table }, readings) => {
        const way = table.ways[table.wayOf[numberOf(table.space, readings)] ?? -1];
        const answer = way?.answers[numberOf(lineSpace, readings)];
        expect(answer && seenAs(answer)).toBe(seenAs(evaluate(setup, request, readings)));
      }),
      { numRuns: 400 },
    );
  });

  test('has no reading that changes nothing', () => {
    for (const { table } of tables)
      for (const id of table.space.ids) expect(table.space.changes(id, table.wayOf)).toBe(true);
  });
});

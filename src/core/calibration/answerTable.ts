import type { Evaluate } from '#core/gateway/evaluator.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import { bearingOn } from '#core/gateway/together/bearing.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { ReadingSpace } from './readingSpace.ts';
import { seenAs, type Predicted } from './seenAnswer.ts';

/** The readings that change lines of an answer, and never which way a request takes. */
export const lineSpace = new ReadingSpace([
  'native-cors',
  'vary',
  'credentials-false',
  'empty-lists',
]);

/** The others. */
export const wayIds: readonly ReadingId[] = readingIds.filter((id) => !lineSpace.ids.includes(id));

/** A way through the flowchart, as far as it can be told from others by what is seen. */
export interface Way {
  /** What is answered, for each combination of the readings of lines. */
  readonly answers: readonly Predicted[];
  /** The readings of lines that the answer shows. */
  readonly shows: readonly ReadingId[];
}

/** What a request would be answered under every combination of all readings. */
export interface AnswerTable {
  /** The readings that decide which way it takes. */
  readonly space: ReadingSpace;
  readonly ways: readonly Way[];
  /** For each combination of the space, which way it leads to. */
  readonly wayOf: Int32Array;
}

function decidingReadings(setup: Setup, request: HttpRequest): readonly ReadingId[] {
  const isPreflight = request.method === 'OPTIONS';
  if (!setup.policy) return isPreflight ? ['pass-through-options'] : [];
  const checks = isPreflight ? (['origin', 'method', 'headers'] as const) : (['origin'] as const);
  return checks.flatMap((check) => bearingOn(check, setup, request));
}

/** Exact: what is not evaluated cannot differ, since readings of lines change no way. */
export function answerTable(evaluate: Evaluate, setup: Setup, request: HttpRequest): AnswerTable {
  const space = new ReadingSpace(decidingReadings(setup, request));
  const wayOf = new Int32Array(space.size);
  const ways: Way[] = [];
  const numbers = new Map<string, number>();
  for (let at = 0; at < space.size; at++) {
    const taken = space.readings(at);
    const answer = evaluate(setup, request, taken);
    const seen = seenAs(answer);
    let number = numbers.get(seen);
    if (number === undefined) {
      number = ways.length;
      numbers.set(seen, number);
      const varies = outcomeTraits[answer.outcome].kind === 'allowed';
      ways.push(
        wayOfAnswers(
          Array.from({ length: lineSpace.size }, (_, line) =>
            varies ? evaluate(setup, request, { ...taken, ...lineSpace.readings(line) }) : answer,
          ),
        ),
      );
    }
    wayOf[at] = number;
  }
  return narrowed({ space, ways, wayOf });
}

function wayOfAnswers(answers: readonly Predicted[]): Way {
  const kept = answers.map(({ outcome, response }) => ({ outcome, response }));
  const seen = kept.map(seenAs);
  return { answers: kept, shows: lineSpace.ids.filter((id) => lineSpace.changes(id, seen)) };
}

/** Without the readings that change nothing in any combination. */
function narrowed({ space, ways, wayOf }: AnswerTable): AnswerTable {
  const part = new ReadingSpace(space.ids.filter((id) => space.changes(id, wayOf)));
  const fewer = new Int32Array(part.size);
  for (const [at, inPart] of space.numbersIn(part).entries()) fewer[inPart] = wayOf[at] ?? 0;
  return { space: part, ways, wayOf: fewer };
}

import type { Evaluate } from '#core/gateway/evaluator.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { readingIds, type ReadingId, type Readings } from '#core/gateway/readings.ts';
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

/** A way through the flowchart, as far as its answer is another one than that of other ways. */
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

/** Ways as they are met, numbered by what is answered. */
class Ways {
  readonly list: Way[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #answerUnder: (readings: Partial<Readings>) => Predicted;

  constructor(answerUnder: (readings: Partial<Readings>) => Predicted) {
    this.#answerUnder = answerUnder;
  }

  /** The number of the way that is taken under these readings. */
  taken(readings: Partial<Readings>): number {
    const answer = this.#answerUnder(readings);
    const answered = `${answer.response?.statusText}\n${seenAs(answer)}`;
    const known = this.#numbers.get(answered);
    if (known !== undefined) return known;
    const varies = outcomeTraits[answer.outcome].kind === 'allowed';
    const answers = Array.from({ length: lineSpace.size }, (_, line) =>
      varies ? this.#answerUnder({ ...readings, ...lineSpace.readings(line) }) : answer,
    );
    this.#numbers.set(answered, this.list.length);
    return this.list.push(wayOfAnswers(answers)) - 1;
  }
}

/** Whether the check of the Origin is the last one of a way. */
const endsAtOrigin = (outcome: OutcomeId): boolean =>
  outcomeTraits[outcome].kind !== 'allowed' && !/^preflight-(?:2|3|no-method)$/.test(outcome);

/**
 * Exact, though not every combination is evaluated: readings of lines change no way, and once the
 * Origin has passed it makes no difference why.
 */
export function answerTable(evaluate: Evaluate, setup: Setup, request: HttpRequest): AnswerTable {
  const isPreflight = request.method === 'OPTIONS';
  const bears = (check: Parameters<typeof bearingOn>[0]) =>
    setup.policy ? bearingOn(check, setup, request) : [];
  const origin = new ReadingSpace(
    setup.policy ? bears('origin') : isPreflight ? ['pass-through-options'] : [],
  );
  const rest = new ReadingSpace(isPreflight ? [...bears('method'), ...bears('headers')] : []);
  const space = new ReadingSpace([...origin.ids, ...rest.ids]);
  const wayOf = new Int32Array(space.size);
  const ways = new Ways((readings) => evaluate(setup, request, readings));
  let afterOrigin: Int32Array | undefined;
  for (let at = 0; at < origin.size; at++) {
    const taken = origin.readings(at);
    if (endsAtOrigin(evaluate(setup, request, taken).outcome)) {
      wayOf.fill(ways.taken(taken), at * rest.size, (at + 1) * rest.size);
      continue;
    }
    afterOrigin ??= Int32Array.from({ length: rest.size }, (_, other) =>
      ways.taken({ ...taken, ...rest.readings(other) }),
    );
    wayOf.set(afterOrigin, at * rest.size);
  }
  return narrowed({ space, ways: ways.list, wayOf });
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

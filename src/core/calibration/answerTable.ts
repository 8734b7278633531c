import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
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

/** Whether the check of the Origin is the last one of a way. */
const endsAtOrigin = (outcome: OutcomeId): boolean =>
  outcomeTraits[outcome].kind !== 'allowed' && !/^preflight-(?:2|3|no-method)$/.test(outcome);

/** What looks the same where there are reason phrases, too. */
const answeredAs = (answer: Predicted): string =>
  `${answer.response?.statusText}\n${seenAs(answer)}`;

/**
 * What a gateway with one setup would answer. Exact, though not every combination is evaluated: readings
 * of lines change no way; once the Origin has passed it makes no difference why; and what is allowed and
 * answered alike is answered alike whatever the lines are, for they follow from setup and Origin.
 */
export class AnswerTables {
  readonly #evaluate: Evaluate;
  readonly #setup: Setup;
  readonly #ways = new Map<string, Way>();

  constructor(evaluate: Evaluate, setup: Setup) {
    this.#evaluate = evaluate;
    this.#setup = setup;
  }

  of(request: HttpRequest): AnswerTable {
    const [origin, rest] = this.#spaces(request);
    const space = new ReadingSpace([...origin.ids, ...rest.ids]);
    const wayOf = new Int32Array(space.size);
    const numbers = new Map<Way, number>();
    const numberOf = (answer: Answer, readings: Partial<Readings>): number => {
      const way = this.#way(request, answer, readings);
      const number = numbers.get(way) ?? numbers.size;
      numbers.set(way, number);
      return number;
    };
    let afterOrigin: Int32Array | undefined;
    for (let at = 0; at < origin.size; at++) {
      const taken = origin.readings(at);
      const answer = this.#evaluate(this.#setup, request, taken);
      if (endsAtOrigin(answer.outcome)) {
        wayOf.fill(numberOf(answer, taken), at * rest.size, (at + 1) * rest.size);
        continue;
      }
      afterOrigin ??= Int32Array.from({ length: rest.size }, (_, other) => {
        const readings = { ...taken, ...rest.readings(other) };
        return numberOf(this.#evaluate(this.#setup, request, readings), readings);
      });
      wayOf.set(afterOrigin, at * rest.size);
    }
    return narrowed({ space, ways: [...numbers.keys()], wayOf });
  }

  /** The readings that decide whether the Origin passes, and those that decide what comes then. */
  #spaces(request: HttpRequest): readonly [ReadingSpace, ReadingSpace] {
    const isPreflight = request.method === 'OPTIONS';
    if (!this.#setup.policy)
      return [new ReadingSpace(isPreflight ? ['pass-through-options'] : []), new ReadingSpace([])];
    const [origin, method, headers] = (['origin', 'method', 'headers'] as const).map((check) =>
      bearingOn(check, this.#setup, request),
    ) as [ReadingId[], ReadingId[], ReadingId[]];
    return [new ReadingSpace(origin), new ReadingSpace(isPreflight ? [...method, ...headers] : [])];
  }

  /** The way that leads to this answer under these readings. */
  #way(request: HttpRequest, answer: Answer, readings: Partial<Readings>): Way {
    const { kind } = outcomeTraits[answer.outcome];
    const answered = [request.method, kind, answeredAs(answer)].join('\n');
    const known = this.#ways.get(answered);
    if (known) return known;
    const varies = kind === 'allowed';
    const answers = Array.from({ length: lineSpace.size }, (_, line) => {
      const lines = varies ? { ...readings, ...lineSpace.readings(line) } : null;
      const { outcome, response } = lines ? this.#evaluate(this.#setup, request, lines) : answer;
      return { outcome, response };
    });
    const seen = answers.map(seenAs);
    const way = { answers, shows: lineSpace.ids.filter((id) => lineSpace.changes(id, seen)) };
    this.#ways.set(answered, way);
    return way;
  }
}

/** Without the readings that change nothing in any combination. */
function narrowed({ space, ways, wayOf }: AnswerTable): AnswerTable {
  const part = new ReadingSpace(space.ids.filter((id) => space.changes(id, wayOf)));
  const fewer = new Int32Array(part.size);
  const numbers = space.numbersIn(part);
  for (let at = 0; at < numbers.length; at++) fewer[numbers[at] ?? 0] = wayOf[at] ?? 0;
  return { space: part, ways, wayOf: fewer };
}

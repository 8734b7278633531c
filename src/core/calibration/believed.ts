import type { Evaluate } from '#core/gateway/evaluator.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import { AnswerTables, lineSpace, wayIds } from './answerTable.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { lookedUpFrom, type AnswerOf } from './partition.ts';
import type { Setup } from '#core/setup/setup.ts';
import { ReadingSpace } from './readingSpace.ts';
import { mayBe } from './seenAnswer.ts';

type Asked = Pick<Observation, 'setup' | 'request'>;

/**
 * The combinations of readings under which each of some observations could have been made. A set of
 * combinations is a number for each one of the readings that decide ways: its bits are the
 * combinations of the readings of lines.
 */
export class Believed {
  readonly space: ReadingSpace;
  readonly #allowed: readonly Uint16Array[];
  readonly #requests: readonly AnswerOf[];

  /** @param requests others, that may tell more */
  constructor(
    observations: readonly Observation[],
    evaluate: Evaluate,
    requests: readonly Asked[] = [],
  ) {
    const ofSetups = new Map<Setup, AnswerTables>();
    const tables = [...observations, ...requests].map(({ setup, request }) => {
      const ofSetup = ofSetups.get(setup) ?? new AnswerTables(evaluate, setup);
      ofSetups.set(setup, ofSetup);
      return ofSetup.of(request);
    });
    const ids = wayIds.filter((id) => tables.some(({ space }) => space.ids.includes(id)));
    this.space = new ReadingSpace(ids);
    const looked = tables.map((table) => lookedUpFrom(this.space, table));
    this.#allowed = observations.map((observation, i) =>
      allowedBy(observation, looked[i] as AnswerOf),
    );
    this.#requests = looked.slice(observations.length);
  }

  /** Under which combinations all of these observations could have been made, by their places. */
  under(places: readonly number[]): Uint16Array {
    const left = new Uint16Array(this.space.size).fill(everyLine);
    for (const place of places) {
      const allowed = this.#allowed[place];
      if (allowed)
        for (let at = 0; at < left.length; at++) left[at] = (left[at] ?? 0) & (allowed[at] ?? 0);
    }
    return left;
  }

  isPossible(places: readonly number[]): boolean {
    return this.under(places).some((lines) => lines !== 0);
  }

  /** The alternatives of a reading that are left, by their places. */
  left(id: ReadingId, under: Uint16Array): ReadonlySet<number> {
    if (lineSpace.ids.includes(id)) {
      let lines = 0;
      for (const some of under) lines |= some;
      return new Set(linesIn(lines).map((line) => lineSpace.alternativeAt(id, line)));
    }
    if (!this.space.ids.includes(id))
      return new Set(under.some((lines) => lines !== 0) ? [-1] : []);
    const left = new Set<number>();
    for (let at = 0; at < under.length; at++)
      if (under[at] !== 0) left.add(this.space.alternativeAt(id, at));
    return left;
  }

  /**
   * The combinations among these of which a request's answer tells whether it is this one or the same
   * with the alternative before of a reading, of those that are left.
   */
  toldApart(id: ReadingId, request: number, under: Uint16Array): ReadonlySet<number> {
    const { seenOf, wayOf, table } = this.#requests[request] as AnswerOf;
    const ofLines = lineSpace.ids.includes(id);
    const told = new Set<number>();
    for (let at = 0; at < under.length; at++) {
      if (under[at] === 0) continue;
      let before = this.space.before(id, at);
      while (before !== null && under[before] === 0) before = this.space.before(id, before);
      const tells = ofLines
        ? table.ways[wayOf[at] ?? 0]?.shows.includes(id)
        : before !== null && seenOf[at] !== seenOf[before];
      if (tells) told.add(at);
    }
    return told;
  }

  /** The combination that agrees with the most observations, and the places of the others. */
  nearest(places: readonly number[]): {
    readonly readings: ReturnType<ReadingSpace['readings']>;
    readonly others: readonly number[];
  } {
    let best = { at: 0, line: 0, agreeing: -1 };
    for (let at = 0; at < this.space.size; at++) {
      for (let line = 0; line < lineSpace.size; line++) {
        const agreeing = places.filter((place) => this.#agrees(place, at, line)).length;
        if (agreeing > best.agreeing) best = { at, line, agreeing };
      }
    }
    return {
      readings: { ...this.space.readings(best.at), ...lineSpace.readings(best.line) },
      others: places.filter((place) => !this.#agrees(place, best.at, best.line)),
    };
  }

  #agrees(place: number, at: number, line: number): boolean {
    return (((this.#allowed[place]?.[at] ?? 0) >> line) & 1) === 1;
  }
}

const everyLine = (1 << lineSpace.size) - 1;

const linesIn = (lines: number): readonly number[] =>
  Array.from({ length: lineSpace.size }, (_, line) => line).filter((line) => (lines >> line) & 1);

function allowedBy({ response }: Observation, { table, wayOf }: AnswerOf): Uint16Array {
  const ofWay = table.ways.map(({ answers }) =>
    answers.reduce((bits, answer, line) => bits | (mayBe(response, answer) ? 1 << line : 0), 0),
  );
  return Uint16Array.from(wayOf, (way) => ofWay[way] ?? 0);
}

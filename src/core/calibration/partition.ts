import type { ReadingId } from '#core/gateway/readings.ts';
import { lineSpace, type AnswerTable } from './answerTable.ts';
import type { ReadingSpace } from './readingSpace.ts';
import { seenAs } from './seenAnswer.ts';

/** A table as it is looked up from a larger space. */
export interface AnswerOf {
  readonly table: AnswerTable;
  /** For each combination of the larger space, which way it leads to. */
  readonly wayOf: Int32Array;
  /** The same without reason phrases: the first way that looks alike. */
  readonly seenOf: Int32Array;
}

export function lookedUpFrom(space: ReadingSpace, table: AnswerTable): AnswerOf {
  const like = seenLike(table);
  const wayOf = space.numbersIn(table.space).map((number) => table.wayOf[number] ?? 0);
  return { table, wayOf, seenOf: wayOf.map((way) => like[way] ?? 0) };
}

/** Of each way, the first one that looks like it where there are no reason phrases. */
function seenLike({ ways }: AnswerTable): readonly number[] {
  const seen = ways.map(({ answers }) => answers.map(seenAs).join('\n\n'));
  return seen.map((text) => seen.indexOf(text));
}

const bitOf = (id: ReadingId): number => 1 << lineSpace.ids.indexOf(id);

const bitsOf = (ids: readonly ReadingId[]): number => ids.reduce((bits, id) => bits | bitOf(id), 0);

/** How many combinations of so many readings, all of two alternatives, can be told apart. */
const told = (bits: number): number => {
  let count = 1;
  for (let rest = bits; rest > 0; rest &= rest - 1) count *= 2;
  return count;
};

interface Classes {
  /** Of each combination of readings that decide ways. */
  readonly of: Int32Array;
  /** For each class, the readings of lines that were seen, as bits. */
  readonly shown: readonly number[];
}

/** Combinations of readings in classes: those of one class cannot be told apart by what was asked so far. */
export class Partition {
  #classes: Classes;

  /** @param size how many combinations of readings that decide ways there are */
  constructor(size: number) {
    this.#classes = { of: new Int32Array(size), shown: [0] };
  }

  /** How many combinations can be told apart. */
  get count(): number {
    return this.#classes.shown.reduce((sum, bits) => sum + told(bits), 0);
  }

  /** The same after one more answer. */
  countWith({ seenOf, table: { ways } }: AnswerOf): number {
    const { of, shown } = this.#classes;
    const shows = ways.map((way) => bitsOf(way.shows));
    const isMet = new Uint8Array(shown.length * ways.length);
    let count = 0;
    for (let at = 0; at < of.length; at++) {
      const was = of[at] ?? 0;
      const way = seenOf[at] ?? 0;
      const key = was * ways.length + way;
      if (isMet[key]) continue;
      isMet[key] = 1;
      count += told((shown[was] ?? 0) | (shows[way] ?? 0));
    }
    return count;
  }

  refine({ seenOf, table: { ways } }: AnswerOf): void {
    const before = this.#classes;
    const shows = ways.map((way) => bitsOf(way.shows));
    const names = new Int32Array(before.shown.length * ways.length).fill(-1);
    const of = new Int32Array(before.of.length);
    const shown: number[] = [];
    for (let at = 0; at < of.length; at++) {
      const was = before.of[at] ?? 0;
      const way = seenOf[at] ?? 0;
      const key = was * ways.length + way;
      if (names[key] === -1)
        names[key] = shown.push((before.shown[was] ?? 0) | (shows[way] ?? 0)) - 1;
      of[at] = names[key] ?? 0;
    }
    this.#classes = { of, shown };
  }
}

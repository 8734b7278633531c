import type { ReadingId } from '#core/gateway/readings.ts';
import { lineSpace, type AnswerTable } from './answerTable.ts';
import type { ReadingSpace } from './readingSpace.ts';
import { seenAs } from './seenAnswer.ts';

/** A table as it is looked up from a larger space. */
export interface AnswerOf {
  readonly table: AnswerTable;
  /** Of each way, the first one that looks like it where there are no reason phrases. */
  readonly seenLike: readonly number[];
  /** For each combination of the larger space, the number of the table's own. */
  readonly numberOf: Int32Array;
}

export const lookedUpFrom = (space: ReadingSpace, table: AnswerTable): AnswerOf => ({
  table,
  seenLike: seenLike(table),
  numberOf: space.numbersIn(table.space),
});

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

const weight = ({ shown }: Classes): number => shown.reduce((sum, bits) => sum + told(bits), 0);

/** Combinations of readings in classes: those of one class cannot be told apart by what was asked so far. */
export class Partition {
  #classes: Classes;

  /** @param size how many combinations of readings that decide ways there are */
  constructor(size: number) {
    this.#classes = { of: new Int32Array(size), shown: [0] };
  }

  /** How many combinations can be told apart. */
  get count(): number {
    return weight(this.#classes);
  }

  /** The same after one more answer. */
  countWith(answers: AnswerOf): number {
    return weight(this.#refined(answers));
  }

  refine(answers: AnswerOf): void {
    this.#classes = this.#refined(answers);
  }

  #refined({ numberOf, seenLike, table: { ways, wayOf } }: AnswerOf): Classes {
    const before = this.#classes;
    const names = new Int32Array(before.shown.length * ways.length).fill(-1);
    const shows = ways.map((way) => bitsOf(way.shows));
    const of = new Int32Array(before.of.length);
    const shown: number[] = [];
    for (let at = 0; at < of.length; at++) {
      const was = before.of[at] ?? 0;
      const way = seenLike[wayOf[numberOf[at] ?? 0] ?? 0] ?? 0;
      const key = was * ways.length + way;
      let name = names[key] ?? -1;
      if (name < 0) {
        names[key] = name = shown.length;
        shown.push((before.shown[was] ?? 0) | (shows[way] ?? 0));
      }
      of[at] = name;
    }
    return { of, shown };
  }
}

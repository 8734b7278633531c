import type { CharPredicate } from './charPredicate.ts';

/** Answers that are kept. Most texts have fewer distinct characters. */
const maxKept = 4_000;

/**
 * A set of code points. `bmp` means that it was written with characters below U+10000 other than
 * surrogates. Java then matches single UTF-16 units, which changes where `find` may begin.
 */
export class CharSet {
  readonly bmp: boolean;
  readonly #predicate: CharPredicate;
  /** 0: not asked yet, 1: in the set, 2: not in it. */
  readonly #ascii = new Uint8Array(128);
  readonly #other = new Map<number, boolean>();

  constructor(predicate: CharPredicate, bmp: boolean) {
    this.#predicate = predicate;
    this.bmp = bmp;
  }

  has(codePoint: number): boolean {
    const known = this.#ascii[codePoint];
    if (known === 1) return true;
    if (known === 2) return false;
    if (known === undefined) return this.#hasOther(codePoint);
    const has = this.#predicate(codePoint);
    this.#ascii[codePoint] = has ? 1 : 2;
    return has;
  }

  #hasOther(codePoint: number): boolean {
    const known = this.#other.get(codePoint);
    if (known !== undefined) return known;
    const has = this.#predicate(codePoint);
    if (this.#other.size >= maxKept) this.#other.clear();
    this.#other.set(codePoint, has);
    return has;
  }
}

export function complement(set: CharSet): CharSet {
  return new CharSet((codePoint) => !set.has(codePoint), false);
}

export function union(sets: readonly CharSet[]): CharSet {
  const [only, ...others] = sets;
  if (only && others.length === 0) return only;
  return new CharSet(
    (codePoint) => sets.some((set) => set.has(codePoint)),
    sets.every((set) => set.bmp),
  );
}

export function intersection(one: CharSet, other: CharSet): CharSet {
  if (one === other) return one;
  return new CharSet(
    (codePoint) => one.has(codePoint) && other.has(codePoint),
    one.bmp && other.bmp,
  );
}

interface CodePointRange {
  readonly low: number;
  readonly high: number;
}

/**
 * A set of code points: ascending ranges that neither overlap nor touch, both ends included.
 * Surrogates are code points like any other, because Java lets a lone one be matched.
 */
export type CharSet = readonly CodePointRange[];

const lastCodePoint = 0x10ffff;

export function range(low: number, high: number): CharSet {
  return [{ low, high }];
}

export function single(codePoint: number): CharSet {
  return range(codePoint, codePoint);
}

export function union(sets: readonly CharSet[]): CharSet {
  const merged: CodePointRange[] = [];
  for (const next of sets.flat().sort((a, b) => a.low - b.low)) {
    const last = merged.at(-1);
    if (last === undefined || next.low > last.high + 1) merged.push(next);
    else merged[merged.length - 1] = { low: last.low, high: Math.max(last.high, next.high) };
  }
  return merged;
}

export function complement(set: CharSet): CharSet {
  const gaps: CodePointRange[] = [];
  let low = 0;
  for (const taken of set) {
    if (taken.low > low) gaps.push({ low, high: taken.low - 1 });
    low = taken.high + 1;
  }
  if (low <= lastCodePoint) gaps.push({ low, high: lastCodePoint });
  return gaps;
}

/** By halving: a class may have tens of thousands of ranges. */
export function has(set: CharSet, codePoint: number): boolean {
  let below = 0;
  let above = set.length;
  while (below < above) {
    const middle = (below + above) >> 1;
    const here = set[middle];
    if (here === undefined || codePoint < here.low) above = middle;
    else if (codePoint > here.high) below = middle + 1;
    else return true;
  }
  return false;
}

/** Whether any code point from `low` to `high` is in the set. */
export function meets(set: CharSet, { low, high }: CodePointRange): boolean {
  return set.some((taken) => taken.low <= high && taken.high >= low);
}

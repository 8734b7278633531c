interface Range {
  readonly low: number;
  readonly high: number;
  readonly key: string;
}

/**
 * Finds the set that a code point is in. `sets` has the code points of each key as hexadecimal text:
 * `d 378-379`. No code point may be in two of them.
 */
export function rangeTable<Key extends string>(
  sets: Readonly<Record<Key, string>>,
): (codePoint: number) => Key | undefined {
  let ranges: readonly Range[] | undefined;
  return (codePoint) => {
    ranges ??= Object.entries<string>(sets)
      .flatMap(([key, text]) => decode(key, text))
      .sort((a, b) => a.low - b.low);
    const range = lastFrom(ranges, codePoint);
    return range && codePoint <= range.high ? (range.key as Key) : undefined;
  };
}

function decode(key: string, text: string): Range[] {
  return text
    .trim()
    .split(/\s+/)
    .map((range) => {
      const [low = '', high = low] = range.split('-');
      return { low: parseInt(low, 16), high: parseInt(high, 16), key };
    });
}

/** The last range that begins at or before the code point. */
function lastFrom(ranges: readonly Range[], codePoint: number): Range | undefined {
  let below = 0;
  let above = ranges.length;
  while (below < above) {
    const middle = (below + above) >> 1;
    if ((ranges[middle]?.low ?? 0) > codePoint) above = middle;
    else below = middle + 1;
  }
  return ranges[below - 1];
}

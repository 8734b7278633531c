interface Entry {
  readonly low: number;
  readonly high: number;
  readonly key: string;
}

/**
 * Tells in which of the sets a code point is. Per key the ranges of its set, each as the distance
 * from the end of the one before it and, after a dot, its length less one; base 36.
 */
export function rangeTable<Key extends string>(
  sets: Readonly<Record<Key, string>>,
): (codePoint: number) => Key | undefined {
  let entries: readonly Entry[] | undefined;
  return (codePoint) => {
    entries ??= Object.entries<string>(sets)
      .flatMap(([key, text]) => decode(key, text))
      .sort((a, b) => a.low - b.low);
    const entry = lastFrom(entries, codePoint);
    return entry && codePoint <= entry.high ? (entry.key as Key) : undefined;
  };
}

function decode(key: string, text: string): Entry[] {
  let high = 0;
  return text.split(' ').map((entry) => {
    const [distance = '', length = '0'] = entry.split('.');
    const low = high + parseInt(distance, 36);
    high = low + parseInt(length, 36);
    return { low, high, key };
  });
}

/** The last entry that begins at or before the code point. */
function lastFrom(entries: readonly Entry[], codePoint: number): Entry | undefined {
  let below = 0;
  let above = entries.length;
  while (below < above) {
    const middle = (below + above) >> 1;
    if ((entries[middle]?.low ?? 0) > codePoint) above = middle;
    else below = middle + 1;
  }
  return entries[below - 1];
}

/**
 * Keeps a list for as long as the next one has the very same items, so that what was made of it need
 * not be made again. Of no items there is one list.
 */
export function listKeeper<T>(): (next: readonly T[]) => readonly T[] {
  let kept: readonly T[] = [];
  return (next) => {
    const same = next.length === kept.length && next.every((item, index) => item === kept[index]);
    if (!same) kept = next;
    return kept;
  };
}

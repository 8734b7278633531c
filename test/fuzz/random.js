/**
 * A source of chance that gives the same values for the same seed (mulberry32, public domain).
 * @param {number} seed
 */
export function random(seed) {
  let state = seed >>> 0;
  /** From 0 to below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to below `count`. @param {number} count */
  const below = (count) => Math.floor(next() * count);
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[below(list.length)]);
  /** Whether something with this probability happens. @param {number} probability */
  const chance = (probability) => next() < probability;
  /** Up to `most` values. @template T @param {number} most @param {() => T} make */
  const some = (most, make) => Array.from({ length: below(most + 1) }, make);
  return { next, below, pick, chance, some };
}

/** @typedef {ReturnType<typeof random>} Random */

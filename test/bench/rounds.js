/** Whether a contender answers now or later. @typedef {(item: string) => number | Promise<number>} Contender */

export const rounds = 15;
export const roundTime = 40; // ms
const batch = 50; // items between two looks at the clock

/** Keeps every answer in use. */
let sink = 0;

/**
 * Items per second in one round.
 * @param {Contender} contender
 * @param {readonly string[]} items in turn, so that no place in a list is favoured
 */
async function round(contender, items) {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < roundTime) {
    for (let i = 0; i < batch; i++) {
      const answer = contender(items[count++ % items.length] ?? '');
      sink += typeof answer === 'number' ? answer : await answer;
    }
    elapsed = performance.now() - start;
  }
  return (count / elapsed) * 1000;
}

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Items per second of each contender. They take turns in short rounds, so that a slow moment of the
 * machine meets all of them; a figure is the median of its rounds.
 * @param {readonly Contender[]} contenders
 * @param {readonly string[]} items
 */
export async function interleaved(contenders, items) {
  for (const contender of contenders) await round(contender, items); // warms up
  const results = contenders.map(() => /** @type {number[]} */ ([]));
  for (let i = 0; i < rounds; i++) {
    for (const [index, contender] of contenders.entries()) {
      results[index]?.push(await round(contender, items));
    }
  }
  if (sink === 0) throw new Error('Nothing was answered.');
  return results.map(median);
}

/** @param {readonly string[]} cells the first is a name */
export const row = ([name = '', ...cells]) =>
  console.log(name.padEnd(16) + cells.map((cell) => cell.padStart(15)).join(''));

/**
 * Prints preflights answered per second by the engine, full step trace included, and by three
 * CORS middlewares, for 1, 100 and 10,000 literal origins, allowed and refused.
 *
 * The contenders take turns in short rounds, so that a slow moment of the machine meets all of
 * them; a figure is the median of its rounds. For reading, not for passing or failing.
 */
import { engine, express, fastify, hono } from './contenders.js';

const contenders = { engine, '@fastify/cors': fastify, cors: express, 'hono/cors': hono };
const rounds = 15;
const roundTime = 40; // ms
const batch = 50; // preflights between two looks at the clock

/** Whether a middleware answers now or later. @typedef {import('./contenders.js').Contender} Contender */

/** Keeps every answer in use. */
let sink = 0;

/**
 * Preflights per second in one round.
 * @param {Contender} contender
 * @param {readonly string[]} origins in turn, so that no place in the policy's list is favoured
 */
async function round(contender, origins) {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < roundTime) {
    for (let i = 0; i < batch; i++) {
      const answer = contender(origins[count++ % origins.length] ?? '');
      sink += typeof answer === 'number' ? answer : await answer;
    }
    elapsed = performance.now() - start;
  }
  return (count / elapsed) * 1000;
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * @param {readonly string[]} allowed the policy's origins
 * @param {readonly string[]} asked the origins of the preflights
 */
async function measure(allowed, asked) {
  const running = Object.values(contenders).map((make) => make(allowed));
  for (const contender of running) await round(contender, asked); // warms up
  const results = running.map(() => /** @type {number[]} */ ([]));
  for (let i = 0; i < rounds; i++) {
    for (const [index, contender] of running.entries()) {
      results[index]?.push(await round(contender, asked));
    }
  }
  return results.map(median);
}

/** @param {number} perSecond */
const thousands = (perSecond) => `${(perSecond / 1000).toFixed(0)} k/s`;

/** @param {readonly string[]} cells */
const row = (cells) => console.log(cells.map((cell) => cell.padStart(15)).join(''));

console.log(`Preflights per second, median of ${rounds} interleaved rounds of ${roundTime} ms`);
row(['origins', 'answer', ...Object.keys(contenders), 'engine/fastest']);

/**
 * 10,000 Origins to ask with, whatever the size of the policy's list, so that sizes differ in the
 * list alone. Each is a string of its own, as a server reads it off the wire.
 * @param {readonly string[]} origins
 */
const asked = (origins) =>
  Array.from({ length: 10_000 }, (_, i) =>
    Buffer.from(origins[i % origins.length] ?? '').toString(),
  );

for (const size of [1, 100, 10_000]) {
  const allowed = Array.from({ length: size }, (_, i) => `https://app-${i}.example.com`);
  const refused = allowed.map((origin) => origin.replace('https', 'http'));
  for (const [answer, origins] of Object.entries({ allowed, refused })) {
    const speeds = await measure(allowed, asked(origins));
    const [ours = NaN, ...others] = speeds;
    const ratio = `${(ours / Math.max(...others)).toFixed(2)} ×`;
    row([String(size), answer, ...speeds.map(thousands), ratio]);
  }
}

if (sink === 0) throw new Error('Nothing was answered.');

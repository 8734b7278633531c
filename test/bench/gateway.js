/**
 * Prints preflights answered per second by the engine, full step trace included, and by three
 * CORS middlewares, for 1, 100 and 10,000 literal origins, allowed and refused.
 *
 * For reading, not for passing or failing.
 */
import { engine, express, fastify, hono } from './contenders.js';
import { interleaved, roundTime, rounds, row } from './rounds.js';

const contenders = { engine, '@fastify/cors': fastify, cors: express, 'hono/cors': hono };

/** @param {number} perSecond */
const thousands = (perSecond) => `${(perSecond / 1000).toFixed(0)} k/s`;

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
    const running = Object.values(contenders).map((make) => make(allowed));
    const speeds = await interleaved(running, asked(origins));
    const [ours = NaN, ...others] = speeds;
    const ratio = `${(ours / Math.max(...others)).toFixed(2)} ×`;
    row([String(size), answer, ...speeds.map(thousands), ratio]);
  }
}

/**
 * Prints for everyday origin patterns how long compiling takes and how many origins are matched
 * per second, by RegExp, by re2js and by the engine for Java's regular expressions; and how long
 * the engine takes at most for a catastrophic pattern and an origin of 2,000 characters.
 *
 * For reading, not for passing or failing. Aimed at are compiling in 100 µs, matching faster than
 * re2js does, and an end within 100 ms whatever the pattern.
 */
import { RE2JS } from 're2js';
import { catastrophic } from '../core/javaRegex/catastrophic.js';
import { interleaved, median, roundTime, rounds, row } from './rounds.js';

// The built engine: what another project would run. It need not be there when types are checked.
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const { compileJavaRegex } = /** @type {typeof import('#core/index.ts')} */ (await import(built));

/** Each makes the question whether a whole text matches. @typedef {(source: string) => (text: string) => boolean} Maker */

/** @type {Maker} */
const native = (source) => {
  const regex = new RegExp(`^(?:${source})$`);
  return (text) => regex.test(text);
};

/** By its quickest way, which keeps no groups. @type {Maker} */
const re2js = (source) => {
  const regex = RE2JS.compile(source);
  return (text) => regex.testExact(text);
};

/** @type {Maker} */
const engine = (source) => {
  const compiled = compileJavaRegex(source);
  if (!compiled.ok) throw new Error(compiled.issues[0].message);
  return (text) => compiled.value.matches(text) === true;
};

const contenders = { RegExp: native, re2js, engine };

/** What people write, in the syntax that all three have. */
const patterns = [
  'https://example\\.com',
  'https?://example\\.com(:\\d+)?',
  'https://.*\\.example\\.com',
  '^https://([a-z0-9-]+\\.)*example\\.com$',
  '^https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+example\\.com$',
  '^https://(www|api|app)\\.(example|test)\\.(com|net|org)$',
  'https?://localhost(:[0-9]+)?',
  '^https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?$',
  'http://192\\.168\\.\\d{1,3}\\.\\d{1,3}(:\\d+)?',
  '^https://[^./]+\\.example\\.com$',
  '(http|https)://(.*)',
  'https?://.*.test2.domain.com:[0-9]+',
];

const origins = [
  ...['https://example.com', 'https://example.com:8443', 'https://api.example.com'],
  ...['https://www.test.org', 'https://a.b.c.example.com', 'http://localhost:3000'],
  ...['http://127.0.0.1:5500', 'http://192.168.1.10:8080', 'http://my.test2.domain.com:8080'],
  ...['https://evil.example', 'https://example.com.evil.net', 'https://evilexample.org', 'null'],
  ...[
    'http://my.test2.domain.com',
    'https://a-rather-long-name-of-a-host.region.cloud.example.net',
  ],
  ...['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'https://api.example.com:99999999'],
];

/** Sources that differ, so that nobody answers from a cache. @param {string} pattern */
const fresh = (pattern) => Array.from({ length: 20_000 }, (_, i) => `${pattern}|${i.toString(36)}`);

/** @param {number} perSecond */
const microseconds = (perSecond) => `${(1e6 / perSecond).toFixed(1)} µs`;
/** @param {number} perSecond */
const millions = (perSecond) => `${(perSecond / 1e6).toFixed(2)} M/s`;

/**
 * @param {string} title
 * @param {(speeds: readonly number[]) => string[]} cells
 * @param {(pattern: string) => Promise<number[]>} measure
 */
async function table(title, cells, measure) {
  console.log(`\n${title}, median of ${rounds} interleaved rounds of ${roundTime} ms`);
  row(['', ...Object.keys(contenders), 'engine/re2js', '  pattern']);
  /** @type {number[][]} */
  const all = [];
  for (const pattern of patterns) {
    const speeds = await measure(pattern);
    all.push(speeds);
    row(['', ...cells(speeds), ratio(speeds), `  ${pattern}`]);
  }
  const middle = Object.keys(contenders).map((_, i) => median(all.map((speeds) => speeds[i] ?? 0)));
  row(['median', ...cells(middle), ratio(middle)]);
}

/** @param {readonly number[]} speeds */
const ratio = (speeds) => `${((speeds.at(-1) ?? NaN) / (speeds[1] ?? NaN)).toFixed(2)} ×`;

await table(
  'Compiling, without the first match (RegExp puts off the most of it)',
  (speeds) => speeds.map(microseconds),
  (pattern) =>
    interleaved(
      Object.values(contenders).map((make) => (source) => make(source).length),
      fresh(pattern),
    ),
);

await table(
  `Matching one of ${origins.length} origins, admitted and refused`,
  (speeds) => speeds.map(millions),
  (pattern) =>
    interleaved(
      Object.values(contenders).map((make) => {
        const matches = make(pattern);
        return (origin) => (matches(origin) ? 2 : 1);
      }),
      origins,
    ),
);

const slow = catastrophic.map(({ pattern, text }) => {
  const compiled = compileJavaRegex(pattern);
  if (!compiled.ok) throw new Error(compiled.issues[0].message);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    compiled.value.matches(text);
    return performance.now() - start;
  });
  return { pattern, time: median(times) };
});
console.log(
  `\nThe slowest of ${slow.length} catastrophic patterns on 2,000 characters, median of 3`,
);
for (const { pattern, time } of slow.sort((a, b) => b.time - a.time).slice(0, 8))
  row(['', `${time.toFixed(1)} ms`, `  ${pattern}`]);

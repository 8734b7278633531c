/**
 * Prints how long it takes to find an Origin that one list lets in and another does not, or to prove
 * that there is none: milliseconds of the processor, after one round that warms up.
 *
 * For reading, not for passing or failing.
 */
import { median, row } from './rounds.js';

// The built engine: what another project would run. It need not be there when types are checked.
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const { originDifference } = /** @type {typeof import('#core/index.ts')} */ (await import(built));

/** @param {readonly string[]} allowedOrigins */
const setup = (allowedOrigins) => ({
  policy: {
    allowedOrigins,
    allowHeaders: [],
    exposeHeaders: [],
    allowCredentials: false,
    allowMethods: ['GET'],
    maxAge: null,
  },
  applications: [],
});

/** @param {number} count @param {(at: number) => string} entry */
const list = (count, entry) => Array.from({ length: count }, (_, at) => entry(at));

/** @param {number} count */
const narrow = (count) => list(count, (at) => `https://[a-z]+\\.app${at}\\.example\\.com`);
/** @param {number} count */
const wide = (count) => list(count, (at) => `https://[a-z-]+\\.app${at}\\.example\\.com`);
/** @param {string} end */
const literals = (end) => list(10_000, (at) => `https://app-${at}.acme.example${end}`);

const everyday = ['https://(www|app)\\.acme\\.example(:[0-9]+)?', 'http://localhost:3000'];

/** @type {[string, readonly string[], readonly string[]][]} */
const pairs = [
  ['everyday', everyday, ['https://[^./]+\\.acme\\.example']],
  ['the same', everyday, [...everyday, '.*\\.acme\\.example']],
  ['100 x 100', narrow(100), wide(100)],
  ['1,000 x 1,000', narrow(1000), wide(1000)],
  ['10,000 literals', literals(''), literals(':8443')],
];

/** @param {() => unknown} ask */
function milliseconds(ask) {
  const before = process.cpuUsage();
  ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

console.log('\nDifference of two lists of origins, ms of the processor, median of 5');
row(['', 'more?', 'fewer?']);
for (const [name, one, other] of pairs) {
  const times = [
    [one, other],
    [other, one],
  ].map(([from = [], to = []]) => {
    const ask = () => originDifference(setup(from), setup(to));
    ask();
    return median(list(5, () => '').map(() => milliseconds(ask)));
  });
  row([name, ...times.map((time) => time.toFixed(1))]);
}

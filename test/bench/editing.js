/**
 * Prints how long one keystroke takes in the engine: reading the setup, the answer, the readings it
 * depends on and what each of its lines rests on. Each keystroke changes one entry of Allowed
 * Origins, or the Origin of the request.
 *
 * For reading, not for passing or failing. The page has 16 ms from a keystroke to the painted
 * answer; the engine may use half of them.
 */
import { median, row } from './rounds.js';

// The built engine: what another project would run. It need not be there when types are checked.
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const { evaluate, parseSetup } = /** @type {typeof import('#core/index.ts')} */ (
  await import(built)
);

/** @typedef {import('#core/index.ts').Readings} Readings */

const keystrokes = 60;

/** @param {number} size @param {(i: number) => string} entry */
const list = (size, entry) => Array.from({ length: size }, (_, i) => entry(i));

/** @param {number} i */
const literal = (i) => `https://app-${i}.example.com`;
/** @param {number} i */
const regex = (i) => `https://([a-z0-9-]+\\.)?app-${i}\\.example\\.com(:\\d+)?`;

const lists = {
  '1,000 literals': list(1000, literal),
  '10,000 literals': list(10_000, literal),
  '1,000 regexes': list(1000, regex),
};

/**
 * The Origin, which changes with each keystroke in the request, and the pinned readings.
 * @type {Record<string, readonly [origin: (i: number) => string, pinned: Partial<Readings>]>}
 */
const cases = {
  allowed: [(i) => literal(500 + i), {}],
  refused: [(i) => `https://evil-${i}.example`, {}],
  'every-entry': [(i) => `https://evil-${i}.example`, { 'regex-entries': 'every-entry' }],
};

/** @param {readonly string[]} allowedOrigins */
const json = (allowedOrigins) =>
  JSON.stringify({
    policy: {
      allowedOrigins,
      allowHeaders: ['test1', 'test2'],
      exposeHeaders: ['header1'],
      allowCredentials: true,
      allowMethods: ['POST', 'GET', 'PUT'],
      maxAge: 100,
    },
    applications: [{ name: 'Storefront', jsOrigins: ['https://partner.example'] }],
  });

/** @param {string} text */
function read(text) {
  const setup = parseSetup(JSON.parse(text));
  if (!setup.ok) throw new Error(setup.issues[0].message);
  return setup.value;
}

/** @param {string} origin @returns {import('#core/index.ts').HttpRequest} */
const preflight = (origin) => ({
  method: 'OPTIONS',
  headers: [
    ['Host', 'gateway.example'],
    ['Origin', origin],
    ['Access-Control-Request-Method', 'POST'],
    ['Access-Control-Request-Headers', 'test1,test2'],
  ],
});

/** Median time of a keystroke, in ms. @param {(i: number) => import('#core/index.ts').Answer} type */
function time(type) {
  const times = list(keystrokes, String).map((_, i) => {
    const start = performance.now();
    const { hangsOn, provenance } = type(i);
    const taken = performance.now() - start;
    if (!provenance.status || !hangsOn) throw new Error('Nothing was answered.');
    return taken;
  });
  return `${median(times).toFixed(2)} ms`;
}

console.log(
  `\nOne keystroke in the engine, median of ${keystrokes}, in the setup and in the request`,
);
row(['', ...Object.keys(cases).flatMap((name) => [name, ''])]);
row(['', ...Object.keys(cases).flatMap(() => ['setup', 'request'])]);
for (const [name, entries] of Object.entries(lists)) {
  const cells = Object.values(cases).flatMap(([origin, pinned]) => {
    const texts = list(keystrokes, (i) => json(entries.with(700, `${entries[700]}${i}`)));
    const setup = read(json(entries));
    return [
      time((i) => evaluate(read(texts[i] ?? ''), preflight(origin(0)), pinned)),
      time((i) => evaluate(setup, preflight(origin(i)), pinned)),
    ];
  });
  row([name, ...cells]);
}

/**
 * Prints how long a kit takes to write, and how long what it shows takes to infer, of policies of one
 * entry to hundreds: milliseconds of the processor, the first time, which is a visitor's, and the median.
 *
 * For reading, not for passing or failing.
 */
import { median, row } from './rounds.js';

// The built engine: what another project would run. It need not be there when types are checked.
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const { calibrationKit, inferReadings, evaluate } = /** @type {typeof import('#core/index.ts')} */ (
  await import(built)
);

const options = { address: 'https://gateway.example/orders/1.0' };

/** @param {readonly string[]} allowedOrigins */
const setup = (allowedOrigins) => ({
  policy: {
    allowedOrigins,
    allowHeaders: ['X-Order', 'Content-Type'],
    exposeHeaders: [],
    allowCredentials: false,
    allowMethods: ['GET', 'POST'],
    maxAge: null,
  },
  applications: [{ name: 'Shop', jsOrigins: ['https://app.example'], isSuspended: true }],
});

/** @param {number} count @param {(at: number) => string} entry */
const list = (count, entry) => Array.from({ length: count }, (_, at) => entry(at));

const oneEntry = setup(['https://shop.example']);

/** @type {[string, ReturnType<typeof setup>, 'own' | 'test'][]} */
const kits = [
  ['one entry', oneEntry, 'own'],
  ['the test setups', oneEntry, 'test'],
  ['3 expressions', setup(list(3, (at) => `https://(www|app)[.]shop${at}[.]example`)), 'own'],
  ['300 literals', setup(list(300, (at) => `https://shop${at}.example`)), 'own'],
  ['300 expressions', setup(list(300, (at) => `https://[a-z-]+[.]shop${at}[.]example`)), 'own'],
];

/**
 * @template T
 * @param {() => T} ask
 * @returns {[T, string]}
 */
function timed(ask) {
  const asked = list(5, () => '').map(() => {
    const before = process.cpuUsage();
    const answer = ask();
    const { user, system } = process.cpuUsage(before);
    return { answer, time: (user + system) / 1000 };
  });
  const [first] = asked;
  if (!first) throw new Error('It was asked five times.');
  const times = [first.time, median(asked.map(({ time }) => time))];
  return [first.answer, times.map((time) => time.toFixed(0)).join(' / ')];
}

console.log('\nFinding out on a gateway, ms of the processor, first / median of 5');
row(['', 'requests', 'kit', 'inference']);
for (const [name, own, form] of kits) {
  const [kit, timeOfKit] = timed(() => calibrationKit(own, form, options));
  const answered = kit.requests.map(({ setup, request }) => {
    const { response } = evaluate(setup, request);
    if (!response) throw new Error('It answers.');
    return { setup, request, response };
  });
  const [, timeOfInference] = timed(() => inferReadings(answered));
  row([name, String(kit.requests.length), timeOfKit, timeOfInference]);
}

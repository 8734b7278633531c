/**
 * Prints calls of a page simulated per second on one core, each with a preflight, the answer's
 * checks and all steps, against a server that costs nothing.
 *
 * For reading, not for passing or failing.
 */
import { interleaved, roundTime, rounds, row } from './rounds.js';

// The built engine: what another project would run. It need not be there when types are checked.
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const { simulateFetch } = /** @type {typeof import('#core/index.ts')} */ (await import(built));

const page = 'https://app.example';

/** @type {import('#core/index.ts').HttpResponse} */
const preflight = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Access-Control-Allow-Origin', page],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Access-Control-Allow-Methods', 'GET, PUT'],
    ['Access-Control-Allow-Headers', 'authorization, content-type, x-request-id'],
    ['Access-Control-Max-Age', '600'],
  ],
};

/** @type {import('#core/index.ts').HttpResponse} */
const actual = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Content-Type', 'application/json'],
    ['Access-Control-Allow-Origin', page],
    ['Access-Control-Allow-Credentials', 'true'],
  ],
};

/** @param {{ readonly method: string }} request */
const server = ({ method }) => (method === 'OPTIONS' ? preflight : actual);

/** @type {readonly import('#core/index.ts').BrowserId[]} */
const browsers = ['standard', 'chromium', 'firefox'];

/** Calls to 1,000 URLs, each a string of its own. */
const urls = Array.from({ length: 1000 }, (_, i) => `https://api.example/orders/${i}`);

const contenders = browsers.map((browser) => (/** @type {string} */ url) => {
  const { steps } = simulateFetch(
    {
      pageOrigin: page,
      url,
      method: 'PUT',
      credentials: 'include',
      headers: [
        ['Content-Type', 'application/json'],
        ['Authorization', 'Bearer t'],
        ['X-Request-ID', '1'],
      ],
      body: { kind: 'string', value: '{}' },
    },
    server,
    browser,
  );
  return steps.length;
});

console.log(`\nCalls with a preflight per second, median of ${rounds} rounds of ${roundTime} ms`);
row(['', ...browsers]);
const speeds = await interleaved(contenders, urls);
row(['simulateFetch', ...speeds.map((speed) => `${(speed / 1000).toFixed(0)} k/s`)]);

/**
 * Asks the built engine about random policies, requests and calls, mostly odd ones:
 *
 *   npm run fuzz:evaluate -- [count] [seed] [--show 10]
 *
 * Nothing may throw, and no answer may take over 100 ms with all that is said of it. The output is
 * for reading; the script does not pass or fail.
 */
import { parseArgs } from 'node:util';
import { random } from './random.js';
import { Watch } from './slowest.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' } },
});
const [count = '100000', seed = '1'] = positionals;
const built = new URL('../../dist/engine/index.js', import.meta.url).href;
const engine = /** @type {typeof import('#core/index.ts')} */ (await import(built));
const { pick, chance, some, below } = random(Number(seed));

/** Values that a policy or a request is likely to have: what is odd comes on top. */
const origins = [
  ...['http://test1.com', 'https://a.example', 'http://a.example:8080', 'null', '*'],
  ...['https://a.example/', 'https://*.a.example', 'https?://.+\\.a\\.example(:[0-9]+)?'],
  ...['(a+)+b', '[', '\\X{9}', 'r:.*', 'HTTPS://A.EXAMPLE', '(?i)https://a.*'],
];
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'QUERY', 'put', '*'];
const names = ['Content-Type', 'authorization', 'x-a', 'X-B', 'accept', 'Set-Cookie', '*'];
const odd = [
  '',
  ' ',
  '\0',
  '\u202e',
  '\ud800',
  'é',
  '%',
  ',',
  '__proto__',
  'a, b',
  'x'.repeat(200),
];

/** @param {readonly string[]} usual */
function text(usual) {
  if (chance(0.95)) return pick(usual);
  if (chance(0.05)) return (pick(odd) + pick(usual)).repeat(below(3000));
  return some(3, () => pick(chance(0.5) ? odd : usual)).join('');
}
/** @param {readonly string[]} usual */
const texts = (usual) => some(chance(0.01) ? 400 : 4, () => text(usual));
const junk = () => pick([null, 0, -1, 1.5, 1e99, true, '', 'x', [], {}, [[]], [null], pick(odd)]);

/** @template T @param {T} value */
const orJunk = (value) => (chance(0.01) ? junk() : value);

const policy = () => ({
  allowedOrigins: orJunk(texts(origins)),
  allowHeaders: orJunk(texts(names)),
  exposeHeaders: orJunk(texts(names)),
  allowCredentials: orJunk(chance(0.5)),
  allowMethods: orJunk(texts(methods)),
  maxAge: orJunk(pick([null, 0, 100, 3600])),
});
const application = () => ({
  name: text(odd),
  jsOrigins: orJunk(texts(origins)),
  isSuspended: chance(0.5),
});
const setup = () =>
  orJunk({
    policy: chance(0.05) ? null : orJunk(policy()),
    applications: orJunk(some(2, application)),
    ...(chance(0.2) && { nativeResponse: orJunk({ status: 200, headers: orJunk(headers()) }) }),
  });

/** Header names, each with what its value is likely to be. @type {[string, readonly string[]][]} */
const fields = [
  ['Origin', origins],
  ['Origin', origins],
  ['Access-Control-Request-Method', methods],
  ['Access-Control-Request-Headers', names],
  ['Host', ['a.example', 'a.example:8080']],
  ['Vary', names],
  ['Access-Control-Allow-Origin', origins],
  ['Content-Type', ['application/json', 'text/plain', 'a;b']],
  ['Authorization', names],
];
/** @returns {[string, string][]} */
const headers = () =>
  some(chance(0.01) ? 300 : 6, () => {
    const [name, usual] = pick(fields);
    return [chance(0.95) ? name : text(odd), text(usual)];
  });

const request = () => ({
  method: chance(0.5) ? 'OPTIONS' : text(methods),
  ...(chance(0.3) && { url: pick(['/', '/gateway/orders', pick(odd)]) }),
  headers: headers(),
});

const urls = [
  'http://a.example/x',
  'https://a.example/',
  '/x',
  'data:,a',
  'ftp://a',
  'http://a:25',
];
const call = () => ({
  pageOrigin: text(origins),
  url: text(urls),
  ...(chance(0.6) && { method: text(methods) }),
  ...(chance(0.6) && {
    headers: some(3, () => /** @type {[string, string]} */ ([text(names), text(methods)])),
  }),
  ...(chance(0.4) && { credentials: pick(/** @type {const} */ (['omit', 'include'])) }),
  ...(chance(0.2) && { mode: text(['cors', 'no-cors', 'same-origin']) }),
  ...(chance(0.2) && { api: /** @type {const} */ ('xhr') }),
});

const browsers = /** @type {const} */ (['standard', 'chromium', 'firefox']);
const policies = new Watch();
const requests = new Watch();
const calls = new Watch();

/** @type {import('#core/index.ts').Setup[]} */
const kept = [];
for (let i = 0; i < Number(count); i++) {
  const json = setup();
  policies.run(
    () => {
      const parsed = engine.parseSetup(json);
      if (!parsed.ok) return 'issues';
      if (kept.length < 2000) kept.push(parsed.value);
      else kept[below(2000)] = parsed.value;
      return 'a setup';
    },
    () => JSON.stringify(json),
  );
  const against = pick(kept);
  if (!against) continue;
  const asked = request();
  requests.run(
    () => {
      const answer = engine.evaluate(against, asked);
      void JSON.stringify(engine.plainAnswer(answer));
      return answer.outcome;
    },
    () => JSON.stringify([against, asked]),
  );
  const page = call();
  const browser = pick(browsers);
  calls.run(
    () => {
      const { outcome } = engine.simulateFetch(
        page,
        ({ method, headers: sent }) =>
          engine.evaluate(against, { method, headers: sent }).response ?? {
            status: 500,
            statusText: '',
            headers: [],
          },
        browser,
      );
      return outcome;
    },
    () => JSON.stringify([against, page, browser]),
  );
}
const show = Number(values.show);
policies.print('policies', show);
requests.print('requests', show);
calls.print('calls', show);

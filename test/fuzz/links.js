/**
 * Opens random links, mostly damaged ones, and plain queries:
 *
 *   npm run fuzz:links -- [count] [seed] [--show 10]
 *
 * None may throw, and none take over 100 ms to be read, answered, written and read again; and what opens
 * must be the same the second time. Links are changed as texts, and in what is packed in them, which is
 * sealed again. The output is for reading; the script does not pass or fail.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateSync, strToU8 } from 'fflate';
import { build } from 'vite';
import { random } from './random.js';
import { Watch } from './slowest.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' } },
});
const [count = '100000', seed = '1'] = positionals;
const { pick, chance, some, below } = random(Number(seed));

// The modules behind a link, which the engine's public face does not show.

const root = resolve(import.meta.dirname, '../..');
const outDir = resolve(root, 'node_modules/.vite/fuzz');
const modules = {
  address: 'share/address',
  codec: 'share/codec',
  seal: 'share/seal',
  versions: 'share/wire/wireVersions',
  evaluate: 'gateway/evaluate',
  empty: 'scenario/emptyScenario',
  documented: 'documented/scenarios',
  callFor: 'scenario/call/callFor',
};
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir,
    minify: false,
    lib: {
      entry: Object.fromEntries(
        Object.entries(modules).map(([name, path]) => [name, `src/core/${path}.ts`]),
      ),
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
  },
});
/** @param {keyof typeof modules} name */
const load = (name) => import(pathToFileURL(resolve(outDir, `${name}.js`)).href);
/** @type {typeof import('#core/share/address.ts')} */
const { readAddress } = await load('address');
/** @type {typeof import('#core/share/codec.ts')} */
const { packScenario } = await load('codec');
/** @type {typeof import('#core/share/seal.ts')} */
const { seal } = await load('seal');
/** @type {typeof import('#core/share/wire/wireVersions.ts')} */
const { writeWire, wireVersions } = await load('versions');
/** @type {typeof import('#core/gateway/evaluate.ts')} */
const { evaluate } = await load('evaluate');
/** @type {typeof import('#core/scenario/emptyScenario.ts')} */
const { emptyScenario } = await load('empty');
/** @type {typeof import('#core/documented/scenarios.ts')} */
const { documentedScenarios } = await load('documented');
/** @type {typeof import('#core/scenario/call/callFor.ts')} */
const { callFor } = await load('callFor');

// What is changed.

const [row] = documentedScenarios;
const scenarios = [
  emptyScenario,
  ...documentedScenarios.map(({ scenario }) => scenario),
  ...documentedScenarios.map(({ scenario }) => ({ ...scenario, page: callFor(scenario.request) })),
  ...(row
    ? [
        { ...row.scenario, readings: /** @type {const} */ ({ vary: 'added' }) },
        { ...row.scenario, drafts: { setup: '{"policy": {', request: 'GET / HTTP/1.1\nOrigin' } },
      ]
    : []),
];
const links = scenarios.flatMap((scenario) => {
  const packed = packScenario(scenario);
  return packed.ok ? [packed.value] : [];
});
const wires = scenarios.map((scenario) => JSON.stringify(writeWire(scenario)));
const versions = [...wireVersions.keys()];

const queries = [
  'allowedOrigins=https://a.example,https://[a-z]%2B\\.b\\.example&allowMethods=GET,PUT&maxAge=100',
  'origin=https://a.example&requestMethod=DELETE&requestHeaders=x-a&allowCredentials=true',
  'jsOrigins=https://a.example&app.Shop=https://b.example&suspended=Shop&unassociated=Shop',
  'policy=none&nativeStatus=404 Nothing&nativeHeader=X: y&method=POST&path=/a&header=X: y',
  'reading.header-case=exact&reading.vary=added&embed&utm_source=x',
];

const letters = [...'AZaz09-_.%&=+,:;?#/\\"\'[]{}()*|^$ \t\n\0é\u202e😀'];
const odd = [
  'null',
  'true',
  '0',
  '-1',
  '1e99',
  '""',
  '[]',
  '{}',
  '[[]]',
  '"__proto__"',
  '"\\ud800"',
];

/** One small damage. @param {string} text */
function damage(text) {
  const at = below(text.length + 1);
  const end = Math.min(text.length, at + 1 + below(4));
  switch (below(6)) {
    case 0:
      return text.slice(0, at) + pick(letters) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + pick(letters) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(end);
    case 3:
      return (
        text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2)
      );
    case 4:
      return text.slice(0, at);
    default:
      return (
        text.slice(0, at) +
        text.slice(at, end).repeat(1 + below(chance(0.01) ? 20_000 : 4)) +
        text.slice(end)
      );
  }
}

/** @param {string} text */
const damaged = (text) => some(3, () => 0).reduce((sofar) => damage(sofar), damage(text));

/** Another value in place of one of JSON, so that it stays JSON. @param {string} json */
function otherValue(json) {
  const tokens = [...json.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|\b(?:true|false|null|\d+)\b|\[\]/g)];
  const token = tokens[below(tokens.length)];
  if (!token) return json;
  const value = chance(0.5) ? pick(odd) : JSON.stringify(damaged(token[0]));
  return json.slice(0, token.index) + value + json.slice(token.index + token[0].length);
}

/** @param {string} json */
function packed(json) {
  const version = pick(versions);
  const { dictionary } = wireVersions.get(version) ?? { dictionary: new Uint8Array() };
  return `v${version}.${seal(deflateSync(strToU8(json), { level: 1, dictionary }))}`;
}

/** @type {Record<string, () => string>} */
const kinds = {
  'damaged texts': () => `#${damaged(pick(links))}`,
  'other values inside': () => `#${packed(otherValue(pick(wires)))}`,
  'damaged JSON inside': () => `#${packed(damaged(pick(wires)))}`,
  'plain queries': () => `#?${damaged(pick(queries))}`,
  'other fragments': () => `#${some(30, () => pick(letters)).join('')}`,
};
const names = Object.keys(kinds);
const watches = Object.fromEntries(names.map((name) => [name, new Watch()]));

/** What becomes of an address. @param {string} hash */
function open(hash) {
  const address = readAddress({ hash, search: '' });
  if (address.kind === 'broken') return address.issues[0].code;
  if (address.kind !== 'scenario') return address.kind;
  const { setup, request, readings } = address.scenario;
  const { outcome } = evaluate(setup, request, readings);
  const written = packScenario(address.scenario);
  if (!written.ok) return written.issues[0].code;
  const again = readAddress({ hash: `#${written.value}`, search: '' });
  const rewritten = again.kind === 'scenario' ? packScenario(again.scenario) : null;
  if (!rewritten?.ok || rewritten.value !== written.value) throw new Error('not the same again');
  return outcome;
}

for (let i = 0; i < Number(count); i++) {
  const name = pick(names);
  const hash = kinds[name]?.() ?? '';
  watches[name]?.run(
    () => open(hash),
    () => hash,
  );
}
for (const name of names) watches[name]?.print(name, Number(values.show));

/**
 * Sends random requests through the generators of Chromium's "Copy as cURL (bash, cmd)", "PowerShell",
 * "fetch" and "fetch (Node.js)", and reads each copy back as a ticket:
 *
 *   npm run fuzz:ticket -- [count] [seed] [--show 10]
 *
 * Method, URL, names of headers, kept values and credentials must be those of the request, and nothing
 * secret may be in the result. The generators are taken out of the npm package
 * chrome-devtools-frontend, which is fetched for this script alone into a temporary folder. The output
 * is for reading; the script does not pass or fail.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transformWithOxc } from 'vite';
import { random } from './random.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' } },
});
const [count = '10000', seed = '1'] = positionals;
const { pick, chance, some } = random(Number(seed));

const folder = join(tmpdir(), 'cors-playground-devtools');
const network = join(folder, 'package/front_end/panels/network');
if (!existsSync(network)) {
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', 'chrome-devtools-frontend', '--json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString(),
  );
  execFileSync('tar', ['xzf', filename, 'package/front_end/panels/network'], { cwd: folder });
}

/** The methods that write copies, in a class of their own with what they need. */
async function generators() {
  const view = readFileSync(join(network, 'NetworkLogView.ts'), 'utf8');
  const forbidden = readFileSync(join(network, 'FetchHeaderCommenting.ts'), 'utf8');
  const from = view.indexOf('  static #getValidClipboardUrl(');
  const to = view.indexOf('  static getDCLEventColor(');
  const schemes = /^ {2}static #allowedSchemes = .*$/m.exec(view)?.[0] ?? '';
  const source = [
    'const i18n = { i18n: { registerUIStrings() {}, getLazilyComputedLocalizedString: () => () => "" } };',
    'const i18nString = (text) => text;',
    'const Protocol = { Security: { SecurityState: { Insecure: "insecure" } } };',
    'const FetchStyle = { BROWSER: 0, NODE_JS: 1 };',
    forbidden.replace(/^import .*$/m, ''),
    `export class NetworkLogView {\n${schemes}\n${view.slice(from, to)}\n}`,
  ].join('\n');
  const { code } = await transformWithOxc(source, 'generators.ts');
  const file = join(folder, 'generators.mjs');
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}

const root = resolve(import.meta.dirname, '../..');
const outDir = resolve(root, 'node_modules/.vite/fuzz-ticket');
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir,
    minify: false,
    lib: { entry: 'src/core/ticket/readTicket.ts', formats: ['es'], fileName: 'ticket' },
  },
});
/** @type {typeof import('#core/ticket/readTicket.ts')} */
const { readTicket } = await import(pathToFileURL(join(outDir, 'ticket.js')).href);
const { NetworkLogView } = await generators();
const view = new NetworkLogView();

/** Stands in whatever is secret. */
const secret = 'S3CR3T4711';
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const text = (most = 12) => some(most, () => pick(printable)).join('');
const token = () =>
  pick([
    '7d1c',
    'a b',
    `it's`,
    'say "x"',
    '100%',
    '%PATH%',
    '$HOME',
    '`id`',
    'a\\b',
    'x!',
    '^v',
    text(),
  ]);

const plain = [
  'X-Correlation-Id',
  'x-requested-with',
  'X-Trace',
  'If-Unmodified',
  'X-Empty',
  "X-O'Neil",
];
const secretNames = ['Authorization', 'x-Gateway-APIKey', 'X-Auth-Token'];

/** @typedef {{ name: string, value: string }} Header */

function randomRequest() {
  const method = pick([
    'GET',
    'GET',
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'HEAD',
    'OPTIONS',
    'REPORT',
  ]);
  const path = some(3, () =>
    pick(['orders', 'a b', `o'n`, '{id}', '[1]', '%7B', 'x;y', '(1)', '!']),
  );
  const query = some(
    3,
    () =>
      `${pick(['q', 'page', 'filter[a]'])}=${pick(['1', 'a&b', `'`, '100%25', '$x', '^', '%41', '!'])}`,
  );
  const hidden = chance(0.2) ? [`access_token=${secret}`] : [];
  const search = [...query, ...hidden].join('&');
  const url = new URL(
    `${pick(['https', 'http'])}://${pick(['gw.shop.example', 'localhost:5543', '192.0.2.7:8080'])}/${path.join('/')}${search ? `?${search}` : ''}`,
  ).href;
  /** @type {Header[]} */
  const headers = [
    { name: 'accept', value: '*/*' },
    ...(chance(0.5) ? [{ name: 'Referer', value: 'https://portal.shop.example/app?x=1' }] : []),
    ...(chance(0.3) ? [{ name: 'Origin', value: 'https://portal.shop.example' }] : []),
    ...(chance(0.5)
      ? [{ name: 'content-type', value: pick(['application/json', 'text/plain;charset=UTF-8']) }]
      : []),
    ...(chance(0.5) ? [{ name: 'User-Agent', value: 'Mozilla/5.0 (X11)' }] : []),
    ...(chance(0.3) ? [{ name: pick(secretNames), value: `Bearer ${secret}` }] : []),
    ...(chance(0.2) ? [{ name: 'Cookie', value: `sid=${secret}; a=b` }] : []),
    ...plain
      .filter(() => chance(0.25))
      .map((name) => ({ name, value: name === 'X-Empty' ? '' : token().trim() })),
  ];
  const body =
    !/GET|HEAD/.test(method) && chance(0.6)
      ? pick([
          `{"a":"${secret}"}`,
          `a=${secret}&b='1'`,
          `<${secret}>\r\nline "2"\n!`,
          `grüße ${secret} ${text(30)}`,
        ])
      : undefined;
  return { method, url, headers, body };
}

/** What the generators ask a request for. @param {ReturnType<typeof randomRequest>} request */
const asked = ({ method, url, headers, body }) => ({
  requestMethod: method,
  url: () => url,
  requestHeaders: () => headers,
  requestFormData: async () => body ?? null,
  includedRequestCookies: () => [],
  securityState: () => 'secure',
});

/** @typedef {(request: ReturnType<typeof asked>) => Promise<string>} Generator */
/** Each form of a copy, and what writes it. @type {readonly (readonly [string, Generator])[]} */
const forms = [
  ['bash', (r) => NetworkLogView.generateCurlCommand(r, 'unix')],
  ['cmd', (r) => NetworkLogView.generateCurlCommand(r, 'win')],
  ['PowerShell', (r) => view.generatePowerShellCommand(r)],
  ['fetch', (r) => view.generateFetchCall(r, 0)],
  ['fetch (Node.js)', (r) => view.generateFetchCall(r, 1)],
];

/** What a browser sets by itself, and what names itself in another way in a result. */
const notListed = /^(?:user-agent|referer|cookie|host|if-.*)$/i;
const forbiddenToFetch = /^(?:origin|cookie|user-agent|referer)$/i;

/** @param {string} form @param {ReturnType<typeof randomRequest>} request @param {string} copy */
function fault(form, request, copy) {
  const ticket = readTicket(copy);
  if (JSON.stringify(ticket).includes(secret)) return 'secret';
  const isCall = form.startsWith('fetch');
  const found = isCall ? ticket.calls : ticket.exchanges.map(({ request }) => request);
  const others = isCall ? ticket.exchanges.length : ticket.calls.length;
  if (found.length !== 1 || others > 0) return `${found.length} found, ${others} others`;
  const [read] = found;
  if (read?.method !== request.method) return `method ${read?.method}`;
  const url = request.url.replace(secret, 'secret-left-out');
  if (read.url !== url) return `url ${read.url}`;
  const got = new Map((read.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]));
  for (const { name, value } of request.headers) {
    if (notListed.test(name) || (isCall && forbiddenToFetch.test(name))) continue;
    const key = name.toLowerCase();
    if (!got.has(key)) return `header ${name} is missing`;
    const read = got.get(key);
    if (
      value.includes(secret)
        ? read !== null
        : read !== value && !(read === null && /^x-/i.test(name) && looksSecret(value))
    )
      return `header ${name}: ${JSON.stringify(read)} for ${JSON.stringify(value)}`;
    got.delete(key);
  }
  // curl, and PowerShell of a POST, say a Content-Type by themselves where a body has none.
  const saysType =
    /^(?:bash|cmd)$/.test(form) || (form === 'PowerShell' && request.method === 'POST');
  const bySelf = request.body !== undefined && saysType ? ['content-type'] : [];
  const left = [...got.keys()].filter((name) => !notListed.test(name) && !bySelf.includes(name));
  if (left.length > 0) return `header ${left[0]} is made up`;
  if (form === 'fetch') {
    const include = request.headers.some(({ name }) => /^(?:cookie|authorization)$/i.test(name));
    if ('credentials' in read && read.credentials !== (include ? 'include' : 'omit'))
      return 'credentials';
  }
  return null;
}

/** Values that are taken for a secret by their form. @param {string} value */
const looksSecret = (value) => /[@=]/.test(value);

/** @type {Map<string, number>} */
const tally = new Map();
/** @type {string[]} */
const shown = [];
let slowest = 0;
for (let i = 0; i < Number(count); i += 1) {
  const request = randomRequest();
  for (const [form, generate] of forms) {
    const copy = await generate(asked(request));
    const start = performance.now();
    const found = fault(form, request, copy);
    slowest = Math.max(slowest, performance.now() - start);
    const key = `${form}: ${found === null ? 'equal' : found.replace(/:.*|\S*\/\/.*/, '').replace(/X-O'Neil|X-\w+(?:-\w+)*/i, 'X-…')}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
    if (found !== null && (tally.get(key) ?? 0) <= 2) shown.push(`${form}: ${found}\n${copy}`);
  }
}
for (const [what, times] of [...tally].sort()) console.log(`${String(times).padStart(7)}  ${what}`);
console.log(`slowest: ${slowest.toFixed(0)} ms`);
for (const one of shown.slice(0, Number(values.show))) console.log(`\n--- ${one}`);

/**
 * Writes random programs around `fetch`, runs them, and compares each call with what the reader of
 * snippets says about the same program:
 *
 *   npm run fuzz:snippets -- [count] [seed] [--show 10]
 *
 * Every value that the reader counts as known must be the one that the program really used; a call
 * must be found if one was made. Texts that are cut or garbled are read as well. Nothing may throw, and
 * none may take over 100 ms. The output is for reading; the script does not pass or fail.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { Programs } from './programs.js';
import { random } from './random.js';
import { run } from './runProgram.js';
import { Watch } from './slowest.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '10' } },
});
const [count = '100000', seed = '1'] = positionals;

const root = resolve(import.meta.dirname, '../..');
const outDir = join(root, 'node_modules/.cache/snippets');
mkdirSync(outDir, { recursive: true });
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    lib: {
      entry: join(root, 'src/core/snippet/fetchSnippet.ts'),
      formats: ['es'],
      fileName: 'snippets',
    },
  },
});
const { readFetchSnippet } =
  /** @type {typeof import('#core/snippet/fetchSnippet.ts')} */
  (await import(pathToFileURL(join(outDir, 'snippets.js')).href));

/** @typedef {import('./runProgram.js').MadeCall} MadeCall */
/** @typedef {import('#core/snippet/fetchSnippet.ts').FetchSnippet} Read */

/** A URL that no program has, so that a value that is kept from before is seen. */
const before = { url: 'https://before.example/', method: 'BEFORE' };

/** What is said to be in doubt. @param {Read} read */
function doubts({ notes }) {
  const parts = new Set();
  const names = new Set();
  const values = new Set();
  for (const note of notes) {
    if (note.code === 'may-be-more') parts.add(note.part);
    else if (note.code === 'may-be-missing' && note.part === 'header')
      names.add(note.found.toLowerCase());
    else if ('part' in note) parts.add(note.part);
    else if (note.code === 'path-open') parts.add('URL');
    else if ('name' in note) values.add(note.name.toLowerCase());
  }
  return { parts, names, values };
}

/** Where the reader counts another value as known; null if there is no such. @param {Read} read @param {MadeCall} made */
function difference(read, made) {
  const { call } = read;
  const { parts, names, values } = doubts(read);
  if (!parts.has('URL') && new URL(call.url, 'https://page.example').href !== made.url)
    return 'url';
  const open = parts.has('options');
  if (!parts.has('method') && !(open && call.method === undefined)) {
    if (normal(call.method ?? 'GET') !== made.method) return 'method';
  }
  if (!parts.has('credentials') && !(open && call.credentials === undefined)) {
    if ((call.credentials ?? 'same-origin') !== made.credentials) return 'credentials';
  }
  if (parts.has('headers') || (open && call.headers === undefined)) return null;
  const said = new Headers();
  for (const [name, value] of call.headers ?? []) said.append(name, value);
  const real = new Map(made.headers);
  for (const [name, value] of said) {
    const there = real.get(name);
    if (there === undefined && !names.has(name)) return `header ${name} is not there`;
    const doubted = values.has(name) || names.has(name) || parts.has('header');
    if (there !== undefined && there !== value && !doubted) return `header ${name} differs`;
  }
  // A request has one because of its body, which the simulated browser adds.
  const ofBody = real.get('content-type') === 'text/plain;charset=UTF-8' ? 'content-type' : '';
  for (const name of real.keys())
    if (!said.has(name) && name !== ofBody) return `header ${name} is left out`;
  if (parts.has('body') || (open && call.body === undefined)) return null;
  if (call.body?.value !== undefined && made.body !== undefined && call.body.value !== made.body)
    return 'body';
  return null;
}

/** @param {string} method */
const normal = (method) =>
  /^(?:get|head|post|put|delete|options)$/i.test(method) ? method.toUpperCase() : method;

const chance = random(Number(seed));
const programs = new Programs(chance);
const watch = new Watch();
const garbled = new Watch();
const tally = { calls: 0, certain: 0, doubted: 0, missed: 0, wrong: 0 };
/** @type {string[]} */
const wrong = [];

for (let i = 0; i < Number(count); i += 1) {
  const text = programs.write();
  /** @type {Read[]} */
  const read = [];
  watch.run(
    () => {
      const first = readFetchSnippet(text, { before });
      if (!first.ok) return first.issues[0].code;
      read.push(first.value);
      return first.value.notes.some(({ code }) => code !== 'several-fetch-calls')
        ? 'read, with doubts'
        : 'read';
    },
    () => text,
  );
  const [first] = read;
  for (let index = 1; first && index < first.lines.length; index += 1) {
    const other = readFetchSnippet(text, { before, index });
    if (other.ok) read.push(other.value);
  }
  for (const made of await run(text)) {
    tally.calls += 1;
    const all = read.map((one) => difference(one, made));
    const fits = all.indexOf(null);
    if (fits >= 0) {
      const known = read[fits]?.notes.every(({ code }) => code === 'several-fetch-calls');
      tally[known ? 'certain' : 'doubted'] += 1;
    } else {
      tally[all.length === 0 ? 'missed' : 'wrong'] += 1;
      wrong.push(
        `${all.length === 0 ? 'not found' : all.join(', ')}: ${JSON.stringify(made)}\n${text}`,
      );
    }
  }
  const cut = programs.garble(text);
  garbled.run(
    () => (readFetchSnippet(cut, { before }).ok ? 'read' : 'not read'),
    () => cut,
  );
}

watch.print('programs', Number(values.show));
garbled.print('garbled', Number(values.show));
console.log(`calls that were made: ${JSON.stringify(tally)}`);
for (const fault of wrong.slice(0, Number(values.show))) console.log(`\n--- ${fault}`);

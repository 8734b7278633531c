import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchitecture } from './helpers/architecture/check.ts';
import { mayImport, type RaisedCap } from './helpers/architecture/table.ts';

const src = resolve(import.meta.dirname, '../src');

function readTree(): Map<string, string> {
  const entries = readdirSync(src, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(src.length + 1).replaceAll(sep, '/'), readFileSync(file, 'utf8')]),
  );
}

describe('the architecture of src', () => {
  const tree = readTree();

  it('is read from the disk', () => {
    expect([...tree.keys()]).toContain('core/http/message.ts');
  });

  it('keeps the rules of the house', () => {
    expect(checkArchitecture(tree)).toEqual([]);
  });
});

describe('the table', () => {
  it('lets neither gateway nor browser know the other', () => {
    expect(mayImport['core/gateway']).not.toContain('core/browser');
    expect(mayImport['core/browser']).not.toContain('core/gateway');
  });

  it('has no arrow to a unit it does not know', () => {
    const units = Object.keys(mayImport);
    const targets = Object.values(mayImport).flat();
    const unknown = targets.filter(
      (target) => !units.some((unit) => unit === target || unit.startsWith(`${target}/`)),
    );
    expect(unknown).toEqual([]);
  });
});

type Tree = Record<string, string>;
type Caps = Record<string, RaisedCap>;

const broken = (tree: Tree, caps: Caps = {}): string[] =>
  checkArchitecture(new Map(Object.entries(tree)), caps);
const lines = (count: number): string => 'export {};\n'.repeat(count);

const room = (folder: string, count: number): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/a${i}.ts`, lines(1)]));

describe('the checker finds', () => {
  it.each<[what: string, tree: Tree, violations: string[]]>([
    [
      'an arrow that the table lacks',
      { 'core/gateway/a.ts': `import { b } from '#core/browser/b.ts';` },
      ['core/gateway/a.ts may not import core/browser/b.ts'],
    ],
    [
      'an arrow of types only',
      { 'core/http/a.ts': `import type { B } from '#core/setup/b.ts';` },
      ['core/http/a.ts may not import core/setup/b.ts'],
    ],
    [
      'an arrow of a type expression',
      { 'core/http/a.ts': `export type B = import('#core/setup/b.ts').B;` },
      ['core/http/a.ts may not import core/setup/b.ts'],
    ],
    [
      'an arrow taken by a relative path',
      { 'core/browser/x/a.ts': `export * as b from '../../gateway/b.ts'; export const a = 1;` },
      [
        'core/browser/x/a.ts may not import core/gateway/b.ts',
        'core/browser/x/a.ts spells #core/gateway/b.ts as ../../gateway/b.ts',
      ],
    ],
    [
      'an arrow of a dynamic import with a query',
      { 'ui/parts/a.ts': `export const a = () => import('#core/http/b.ts?raw');` },
      ['ui/parts/a.ts may not import core/http/b.ts'],
    ],
    [
      'an arrow from a component',
      { 'ui/results/A.svelte': `<script lang="ts">import s from '#ui/state/s.ts';</script>` },
      ['ui/results/A.svelte may not import ui/state/s.ts'],
    ],
    [
      'an arrow from the second script of a component',
      {
        'ui/parts/A.svelte': `<script module>let a;</script><script>import '#ui/state/s.ts';</script>`,
      },
      ['ui/parts/A.svelte may not import ui/state/s.ts'],
    ],
    [
      'core knowing the screen',
      { 'core/http/a.ts': `import { t } from '#ui/parts/t.ts';` },
      ['core/http/a.ts may not import ui/parts/t.ts'],
    ],
    [
      'a file outside every unit',
      { 'core/util/a.ts': `export const a = 1;` },
      ['core/util/a.ts belongs to no unit of the table'],
    ],
    [
      'the domain in the domain-free editor, though the folder may know it',
      {
        'ui/editors/code/CodeEditor.svelte': `<script>import '#core/http/a.ts';</script>`,
        'ui/editors/policy/PolicyForm.svelte': `<script>import '#core/http/a.ts';</script>`,
      },
      ['ui/editors/code/CodeEditor.svelte may not import core/http/a.ts'],
    ],
    [
      'a cycle of two files',
      {
        'core/http/a.ts': `import './b.ts';`,
        'core/http/b.ts': `import './a.ts';`,
      },
      ['import cycle: core/http/a.ts → core/http/b.ts → core/http/a.ts'],
    ],
    [
      'a cycle behind an entry, once',
      {
        'core/http/entry.ts': `import './a.ts'; import './b.ts';`,
        'core/http/a.ts': `import './b.ts';`,
        'core/http/b.ts': `import type { C } from './c.ts';`,
        'core/http/c.ts': `import './a.ts';`,
      },
      ['import cycle: core/http/a.ts → core/http/b.ts → core/http/c.ts → core/http/a.ts'],
    ],
    [
      'a file that imports itself',
      { 'core/http/a.ts': `import './a.ts';` },
      ['import cycle: core/http/a.ts → core/http/a.ts'],
    ],
    [
      'svelte in core',
      { 'core/http/a.ts': `import { tick } from 'svelte';` },
      ['core/http/a.ts may not import the package svelte'],
    ],
    [
      'Monaco in core',
      { 'core/http/a.ts': `import type { x } from 'monaco-editor/editor';` },
      ['core/http/a.ts may not import the package monaco-editor'],
    ],
    [
      'Monaco outside the editors',
      { 'ui/panes/a.ts': `import 'monaco-editor/editor';` },
      ['ui/panes/a.ts may not import the package monaco-editor'],
    ],
    [
      'Node in core',
      { 'core/http/a.ts': `import fs from 'node:fs';` },
      ['core/http/a.ts may not import the package node:fs'],
    ],
    [
      'a scoped package',
      { 'ui/parts/a.ts': `import 'svelte/transition'; import '@some/thing/deep';` },
      ['ui/parts/a.ts may not import the package @some/thing'],
    ],
    [
      'a barrel',
      { 'core/http/index.ts': `export { a } from './a.ts';\nexport * from './b.ts';` },
      ['core/http/index.ts only passes on what others export'],
    ],
    [
      'a component of more than 200 lines',
      { 'ui/parts/A.svelte': '<p></p>\n'.repeat(201) },
      ['ui/parts/A.svelte has 201 lines, more than 200'],
    ],
    [
      'a file of more than 250 lines',
      { 'core/http/a.ts': lines(251) },
      ['core/http/a.ts has 251 lines, more than 250'],
    ],
    [
      'a neighbour by the name of its folder',
      { 'core/http/a.ts': `import '#core/http/b.ts';` },
      ['core/http/a.ts spells ./b.ts as #core/http/b.ts'],
    ],
    [
      'a file of a folder within, by a relative path',
      { 'core/browser/a.ts': `import type { B } from './fetch/b.ts';` },
      ['core/browser/a.ts spells #core/browser/fetch/b.ts as ./fetch/b.ts'],
    ],
    [
      'a file of a folder around, by a relative path',
      { 'ui/parts/menu/A.svelte': `<script>import B from '../B.svelte';</script>` },
      ['ui/parts/menu/A.svelte spells #ui/parts/B.svelte as ../B.svelte'],
    ],
    [
      'a neighbour by a detour, and one that loads late by the name of its folder',
      {
        'ui/parts/a.ts': `import './../parts/b.ts'; export const c = () => import('#ui/parts/c.ts');`,
      },
      [
        'ui/parts/a.ts spells ./b.ts as ./../parts/b.ts',
        'ui/parts/a.ts spells ./c.ts as #ui/parts/c.ts',
      ],
    ],
    [
      'a folder below src by a relative path, where it has a name',
      { 'main.ts': `import './core/http/b.ts';` },
      [
        'main.ts may not import core/http/b.ts',
        'main.ts spells #core/http/b.ts as ./core/http/b.ts',
      ],
    ],
    [
      'a folder of more than 25 files',
      { ...room('core/http', 26), ...room('core/http/more', 25) },
      ['core/http has 26 files, more than 25'],
    ],
    [
      'a folder of more than 25 files, whatever they are',
      { ...room('ui/parts', 25), 'ui/parts/a.css': '' },
      ['ui/parts has 26 files, more than 25'],
    ],
  ])('%s', (_, tree, violations) => {
    expect(broken(tree)).toEqual(violations);
  });

  it.each<[what: string, length: number, cap: RaisedCap, violations: string[]]>([
    [
      'a file beyond its raised cap',
      301,
      { lines: 300, why: 'One table.' },
      ['core/http/a.ts has 301 lines, more than 300'],
    ],
    [
      'a raised cap that is not needed',
      250,
      { lines: 300, why: 'One table.' },
      ['core/http/a.ts needs no raised cap'],
    ],
    [
      'a raised cap without a reason',
      251,
      { lines: 300, why: ' ' },
      ['core/http/a.ts has a raised cap without a reason'],
    ],
    ['nothing in a file within its raised cap', 300, { lines: 300, why: 'One table.' }, []],
  ])('%s', (_, length, cap, violations) => {
    expect(broken({ 'core/http/a.ts': lines(length) }, { 'core/http/a.ts': cap })).toEqual(
      violations,
    );
  });

  it('a raised cap of a file that there is not', () => {
    const caps = { 'core/http/gone.ts': { lines: 300, why: 'One table.' } };
    expect(broken({}, caps)).toEqual(['core/http/gone.ts needs no raised cap']);
  });

  it.each([
    ['the page', `export const a = document.title;`, 'document'],
    ['the window', `export const a = () => window;`, 'window'],
    ['a type of the page', `export const a = (node: HTMLElement) => node;`, 'HTMLElement'],
    ['storage', `export const a = localStorage.getItem('a');`, 'localStorage'],
    ['the clock', `export const a = Date.now();`, 'Date'],
    ['a timer', `setTimeout(() => undefined, 1); export {};`, 'setTimeout'],
    ['chance', `export const a = Math.random();`, 'Math.random'],
    ['random bytes', `export const a = crypto.getRandomValues;`, 'crypto'],
    ['the network', `export const a = fetch('/');`, 'fetch'],
    ['the network by a shorthand', `export const a = { fetch };`, 'fetch'],
    ['any of them by a detour', `export const a = globalThis['doc' + 'ument'];`, 'globalThis'],
    ['process', `export const a = process.env;`, 'process'],
    ['require', `export const a = require('fs');`, 'require'],
    ['the console', `console.log(1); export {};`, 'console'],
    ['a name in a type', `export type A = typeof navigator;`, 'navigator'],
  ])('in core %s', (_, text, name) => {
    expect(broken({ 'core/http/a.ts': text })).toEqual([`core/http/a.ts may not use ${name}`]);
  });
});

describe('the checker lets pass', () => {
  it.each<[what: string, tree: Tree]>([
    ['an arrow of the table', { 'core/gateway/a.ts': `import '#core/http/b.ts';` }],
    ['an arrow within a unit', { 'core/http/a.ts': `import './b.ts';`, 'core/http/b.ts': '' }],
    ['the public face', { 'core/index.ts': `export { a } from '#core/http/a.ts';` }],
    ['words for an issue', { 'core/explain/a.ts': `import type { B } from '#core/share/b.ts';` }],
    ['a package for core', { 'core/share/a.ts': `import { inflateSync } from 'fflate';` }],
    [
      'a type and a rune in a component',
      { 'ui/parts/A.svelte': `<script>let a = $state(0);</script>` },
    ],
    ['the page on the screen', { 'ui/parts/a.ts': `export const a = document.title;` }],
    ['a file of exactly 250 lines', { 'core/http/a.ts': lines(250) }],
    ['a folder of exactly 25 files', room('core/http', 25)],
    [
      'a file of another folder by its name, also of one within',
      {
        'core/browser/a.ts': `import '#core/browser/fetch/b.ts';`,
        'core/browser/fetch/c.ts': `import '#core/http/d.ts';`,
      },
    ],
    [
      'what has no name to go by, from the top',
      { 'main.ts': `import './styles/base.css'; import App from './App.svelte';` },
    ],
    [
      'a name of the file’s own that a page has too',
      { 'core/http/a.ts': `export const a = (location: string) => location;` },
    ],
    [
      'a member of that name',
      {
        'core/http/a.ts': `export const a = (b: B) => b.document.fetch;
      interface B { document: { fetch: string } }`,
      },
    ],
    ['a banned word in a comment', { 'core/http/a.ts': `// The document asks fetch.\nexport {};` }],
  ])('%s', (_, tree) => {
    expect(broken(tree)).toEqual([]);
  });
});

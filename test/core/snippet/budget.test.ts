import { describe, expect, it } from 'vitest';
import { readFetchSnippet } from '#core/snippet/fetchSnippet.ts';

const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Constants of which each is twice the one before. */
const doubled = (first: string) =>
  `const v0 = ${first};\n${times(24, (i) => `const v${i + 1} = v${i} + v${i};`)}`;

describe('what is too much to work out is said at its place, and the rest is used', () => {
  it.each<[what: string, code: string, notes: readonly string[]]>([
    [
      'texts that double',
      `${doubled("'abcdefgh'")}\nfetch('/a', { method: 'PUT', headers: { 'x-a': v24 } });`,
      ['too-much'],
    ],
    [
      'a URL that doubles',
      `${doubled("'https://'")}\nfetch(v24, { method: 'PUT' });`,
      ['too-much'],
    ],
    [
      'texts with unknown parts that double',
      `${doubled('`a${x}`')}\nfetch('/a', { method: 'PUT', headers: { 'x-a': v24 } });`,
      ['value-open'],
    ],
    [
      'lists that double, as JSON',
      `const v0 = ['a'];\n${times(24, (i) => `const v${i + 1} = [v${i}, v${i}];`)}\nfetch('/a', { method: 'PUT', body: JSON.stringify(v24) });`,
      [],
    ],
    [
      'objects of which each may hold all the others',
      `let v = { a: 1 };\n${times(300, (i) => `if (x${i}) v = { ...v, k${i}: v };`)}\nfetch('/a', { method: 'PUT', body: v });`,
      ['too-much'],
    ],
    [
      'a function that calls itself without end',
      `const f = (n) => f(n + 1) + f(n + 2);\nfetch('/a', { method: 'PUT', headers: { 'x-a': f(0) } });`,
      ['value-open'],
    ],
    ['a loop without end', `for (;;) { if (x) break; }\nfetch('/a', { method: 'PUT' });`, []],
    [
      '3,000 constants',
      `const c0 = '/a';\n${times(2999, (i) => `const c${i + 1} = c${i};`)}\nfetch(c2999, { method: 'PUT' });`,
      [],
    ],
    [
      '2,000 ways out',
      `function f() {\n${times(2000, (i) => `if (a${i}) return;`)}\nfetch('/a', { method: 'PUT' });\n}\nf();`,
      [],
    ],
  ])('%s', (_, code, notes) => {
    const result = readFetchSnippet(code, { before: { url: '/a' } });
    if (!result.ok) throw new Error(result.issues[0].code);
    expect(result.value.call).toMatchObject({ url: '/a', method: 'PUT' });
    const said = result.value.notes.map((note) => note.code);
    expect(said.filter((code) => code !== 'several-fetch-calls')).toEqual(notes);
  });

  it('10,000 headers with unknown values are all there, with as many notes as one reads', () => {
    const lines = times(10_000, (i) => `'x-${i}': a${i},`);
    const result = readFetchSnippet(`fetch('/a', { headers: {\n${lines}\n} });`);
    expect(result.ok && result.value.call.headers?.length).toBe(10_000);
    expect(result.ok && result.value.notes.length).toBe(50);
  });

  it('a megabyte of code is not read', () => {
    const result = readFetchSnippet(`${'f({ b: "c", d: [1, 2, 3] });\n'.repeat(35_000)})`);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['too-long']);
  });

  it('a megabyte of text in it is', () => {
    const result = readFetchSnippet(`fetch('/a', { method: 'PUT', body: '${'x'.repeat(1e6)}' })`);
    expect(result.ok && result.value.call.body?.value?.length).toBe(1e6);
  });
});

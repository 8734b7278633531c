import { describe, expect, it } from 'vitest';
import {
  jsonType,
  readBoolean,
  readList,
  readObject,
  readString,
  type Keys,
} from '#core/json/readJson.ts';
import type { ReadIssue } from '#core/json/readIssue.ts';

function gather() {
  const issues: ReadIssue[] = [];
  return { issues, report: (issue: ReadIssue) => void issues.push(issue) };
}

describe('jsonType', () => {
  it.each([
    [null, 'null'],
    [undefined, 'null'],
    [true, 'boolean'],
    [1, 'number'],
    ['', 'string'],
    [[], 'list'],
    [{}, 'object'],
  ])('%j: %s', (json, expected) => {
    expect(jsonType(json)).toBe(expected);
  });
});

describe('readObject', () => {
  it.each<[string, unknown, Keys, string[]]>([
    ['any key where none is listed', { a: 1, zzz: 1 }, {}, []],
    ['a missing key where none is listed', { a: 1 }, { required: ['b'] }, ['missing-key /o']],
    ['only known keys', { a: 1 }, { known: ['a', 'b'] }, []],
    ['an unknown key', { a: 1, zzz: 1 }, { known: ['a'] }, ['unknown-key /o/zzz']],
    ['a key that is missing', {}, { known: ['a'], required: ['a'] }, ['missing-key /o']],
    ['a required key that is null', { a: null }, { known: ['a'], required: ['a'] }, []],
    [
      'a required key that is undefined',
      { a: undefined },
      { known: ['a'], required: ['a'] },
      ['missing-key /o'],
    ],
    [
      'a required key that is misspelt',
      { nameS: 1 },
      { known: ['name'], required: ['name'] },
      ['unknown-key /o/nameS'],
    ],
    ['an inherited name as a key', { toString: 1 }, { known: ['a'] }, ['unknown-key /o/toString']],
  ])('%s', (_, json, keys, expected) => {
    const { issues, report } = gather();
    expect(readObject(json, '/o', report, keys)).toBe(json);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it.each([
    [100, 100],
    [101, 0],
  ])('tells of %i unknown keys in one object for %i which was meant', (count, suggestions) => {
    const { issues, report } = gather();
    const keys = Array.from({ length: count }, (_, i) => [`nameS${i}`, 1]);
    readObject(Object.fromEntries(keys), '/o', report, { known: ['name'] });
    expect(issues).toHaveLength(count);
    expect(issues.filter((issue) => 'suggestion' in issue)).toHaveLength(suggestions);
  });

  it('gives null for anything else, with what was expected', () => {
    const { issues, report } = gather();
    expect(readObject([], '/o', report, { known: [] }, ['object', 'null'])).toBeNull();
    expect(issues).toEqual([
      { code: 'wrong-type', path: '/o', expected: ['object', 'null'], found: 'list' },
    ]);
  });
});

describe('readList', () => {
  it('reads on behind an entry with an issue', () => {
    const { issues, report } = gather();
    expect(readList(['a', 1, 'b', null], '/l', report, readString)).toEqual(['a', '', 'b', '']);
    expect(issues.map(({ path }) => path)).toEqual(['/l/1', '/l/3']);
  });

  it('is empty when left out', () => {
    const { issues, report } = gather();
    expect(readList(undefined, '/l', report, readString)).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe('readBoolean', () => {
  it.each([
    [true, true, 0],
    [false, false, 0],
    [undefined, false, 0],
    [0, false, 1],
    ['true', false, 1],
  ])('%j is %s with %i issues', (json, expected, count) => {
    const { issues, report } = gather();
    expect(readBoolean(json, '/b', report)).toBe(expected);
    expect(issues).toHaveLength(count);
  });
});

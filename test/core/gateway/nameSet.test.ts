import { describe, expect, it } from 'vitest';
import { NameSet } from '#core/gateway/nameSet.ts';

describe('NameSet', () => {
  it.each([
    ['the very name', ['GET', 'PUT'], 'PUT', true, true],
    ['another name', ['GET', 'PUT'], 'DELETE', false, false],
    ['another case of the name', ['GET', 'PUT'], 'put', false, true],
    ['another case of the list', ['x-ONE'], 'X-One', false, true],
    ['a part of a name', ['X-One'], 'X-On', false, false],
    ['a name with a space', ['GET'], 'GET ', false, false],
    ['an empty name', ['GET'], '', false, false],
    ['an empty list', [], 'GET', false, false],
    ['a letter that folds outside ASCII only', ['K'], '\u212A', false, false],
    ['a name that objects have', ['GET'], 'constructor', false, false],
  ])('%s', (_, names, name, exact, folded) => {
    expect(new NameSet(names, 'exact').has(name)).toBe(exact);
    expect(new NameSet(names, 'case-insensitive').has(name)).toBe(folded);
  });
});

import { describe, expect, it } from 'vitest';
import { listElements } from '#core/http/fieldList.ts';

describe('listElements', () => {
  it.each([
    ['', []],
    [',', []],
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    [' a ,\tb\t', ['a', 'b']],
    ['a,,b,', ['a', 'b']],
    ['a b', ['a b']],
    ['\u00a0a', ['\u00a0a']],
  ])('%j', (value, elements) => {
    expect(listElements(value)).toEqual(elements);
  });
});

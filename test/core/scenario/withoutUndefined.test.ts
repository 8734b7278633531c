import { describe, expect, it } from 'vitest';
import { withoutUndefined } from '#core/scenario/withoutUndefined.ts';

describe('an object without its undefined members', () => {
  it.each<[what: string, object: object, keys: readonly string[]]>([
    ['keeps values', { a: 1, b: 'x' }, ['a', 'b']],
    [
      'keeps null, false, 0 and empty text',
      { a: null, b: false, c: 0, d: '' },
      ['a', 'b', 'c', 'd'],
    ],
    ['loses what is undefined', { a: undefined, b: 1 }, ['b']],
    ['may be empty', { a: undefined }, []],
    ['keeps what is undefined inside a member', { a: { b: undefined } }, ['a']],
  ])('%s', (_what, object, keys) => {
    expect(Object.keys(withoutUndefined(object))).toEqual(keys);
  });

  it('is a copy', () => {
    const object = { a: 1 };
    expect(withoutUndefined(object)).not.toBe(object);
  });
});

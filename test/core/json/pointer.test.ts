import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerSteps, pointerTo } from '#core/json/pointer.ts';

fc.configureGlobal({ seed: 1 });

describe('pointerTo', () => {
  it.each([
    ['a key', '', 'policy', '/policy'],
    ['a key below another', '/policy', 'maxAge', '/policy/maxAge'],
    ['an index', '/applications', 0, '/applications/0'],
    ['an empty key', '', '', '/'],
    ['a key with a slash', '', 'a/b', '/a~1b'],
    ['a key with a tilde', '', 'a~1', '/a~01'],
  ])('%s', (_, path, step, expected) => {
    expect(pointerTo(path, step)).toBe(expected);
  });
});

describe('pointerSteps', () => {
  it('has no steps at the whole', () => {
    expect(pointerSteps('')).toEqual([]);
  });

  it('gives back the steps that made the pointer', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(pointerSteps(steps.reduce(pointerTo, ''))).toEqual(steps);
      }),
    );
  });
});

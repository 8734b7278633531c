import { describe, expect, it } from 'vitest';
import { trackEntry } from '#ui/editors/policy/trackEntry.ts';

describe('an entry of a list that changes', () => {
  it.each([
    ['stays', 1, ['a', 'b', 'c'], 1],
    ['stays when one is added after it', 1, ['a', 'b', 'c', 'd'], 1],
    ['moves when one is added before it', 1, ['x', 'a', 'b', 'c'], 2],
    ['moves when one before it is removed', 1, ['b', 'c'], 0],
    ['stays when one after it is removed', 1, ['a', 'b'], 1],
    ['stays when another is edited', 1, ['a', 'b', 'x'], 1],
    ['is the same when it is edited', 1, ['a', 'x', 'c'], 1],
    ['is gone when it is removed', 1, ['a', 'c'], null],
    ['is gone when it is the last and removed', 2, ['a', 'b'], null],
    ['is gone when it becomes two', 1, ['a', 'x', 'y', 'c'], null],
    ['is gone with the list', 1, [], null],
    ['is gone when all is another list', 1, ['x', 'y', 'z'], null],
  ])('%s', (_, index, now, place) => {
    const tracked = trackEntry({ index, entries: ['a', 'b', 'c'] }, now);
    expect(tracked).toEqual(place === null ? null : { index: place, entries: now });
  });

  it('is one of two alike', () => {
    expect(trackEntry({ index: 1, entries: ['a', 'a'] }, ['a'])?.index).toBe(0);
  });

  it('is the very same as long as the list is', () => {
    const tracked = { index: 0, entries: ['a'] };
    expect(trackEntry(tracked, tracked.entries)).toBe(tracked);
  });
});

import { describe, expect, it } from 'vitest';
import { cacheName, outdatedCaches, ownCaches, searchOrder } from '../../src/offline/cacheNames.ts';

const scope = 'https://docs.example/cors/';
const named = (ids: string) => [...ids].map((id) => cacheName(scope, id));
const foreign = [
  'another app',
  cacheName('https://docs.example/', 'a'),
  cacheName('https://docs.example/cors/old/', 'a'),
];

describe('the caches', () => {
  it('of other apps, and of this one at other paths, are left alone', () => {
    expect(ownCaches([...foreign, ...named('a')], scope)).toEqual(named('a'));
    expect(outdatedCaches([...foreign, ...named('abcd')], scope, 'd')).toEqual(named('a'));
  });

  it.each<[what: string, made: string, own: string, order: string]>([
    ['of one release', 'a', 'a', 'a'],
    ['of several: its own, then the newest', 'abcd', 'd', 'dcba'],
    ['while a later one waits', 'abc', 'b', 'bca'],
    ['that has none of its own yet', 'ab', 'c', 'cba'],
  ])('%s are searched in order', (_, made, own, order) => {
    expect(searchOrder(named(made), scope, own)).toEqual(named(order));
  });

  it.each<[what: string, made: string, own: string, dropped: string]>([
    ['of three releases stay', 'abc', 'c', ''],
    ['before them are dropped', 'abcde', 'e', 'ba'],
    ['of a release that was never opened count too', 'abcd', 'd', 'a'],
    ['of the release that takes over stays, however old', 'abcd', 'a', 'b'],
  ])('%s', (_, made, own, dropped) => {
    expect(outdatedCaches(named(made), scope, own)).toEqual(named(dropped));
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '#ui/state/remembered.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

const refused = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('what stays on this device', () => {
  it('is nothing at first', () => {
    expect([recall('scenario'), recall('theme')]).toEqual([null, null]);
  });

  it.each([
    ['a value', ['a'], 'a'],
    ['the last of several', ['a', 'b'], 'b'],
    ['an empty value', [''], ''],
    ['nothing, once it is forgotten', ['a', null], null],
    ['nothing, forgotten twice', [null, null], null],
  ])('is %s', (_, values, expected) => {
    for (const value of values) remember('scenario', value);
    expect(recall('scenario')).toBe(expected);
  });

  it('has a name of its own for each thing, and a prefix', () => {
    remember('scenario', 's');
    remember('theme', 'dark');
    expect({ ...localStorage }).toEqual({
      'cors-playground:scenario': 's',
      'cors-playground:theme': 'dark',
    });
    remember('theme', null);
    expect(recall('scenario')).toBe('s');
  });
});

describe('where storage', () => {
  it.each([
    ['is forbidden', () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(refused)],
    [
      'is full',
      () =>
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
    [
      'refuses everything',
      () => {
        for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
          vi.spyOn(Storage.prototype, method).mockImplementation(refused);
        }
      },
    ],
  ])('%s nothing is kept and nothing breaks', (_, forbid) => {
    forbid();
    expect(() => {
      remember('theme', 'dark');
      remember('theme', null);
      remember('theme', 'light');
    }).not.toThrow();
    expect(recall('theme')).toBeNull();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { RecentMap } from '#core/originPattern/recentMap.ts';

describe('compileOnce', () => {
  it.each(['a+', '(', String.raw`\N{DIGIT ONE}`, ''])('compiles %j once', (source) => {
    const engine = vi.fn((given: string) => compileJavaRegex(given));
    const compile = compileOnce(engine);
    expect(compile(source)).toBe(compile(source));
    expect(engine.mock.calls).toEqual([[source]]);
  });
});

describe('RecentMap', () => {
  const long = 'x'.repeat(400_000);

  /** Which of the keys asked are made, each once more when it was forgotten. */
  function made(keys: readonly string[]): string[] {
    const map = new RecentMap<{ key: string }>();
    const all: string[] = [];
    for (const key of keys) {
      const value = map.of(key, (given) => {
        all.push(given.slice(0, 2));
        return { key: given };
      });
      expect(value.key).toBe(key);
    }
    return all;
  }

  it.each([
    ['keeps a value', ['a', 'b', 'a', 'b'], ['a', 'b']],
    [
      'keeps one of the generation before',
      ['a', `1${long}`, `2${long}`, `3${long}`, 'b', 'a'],
      ['a', '1x', '2x', '3x', 'b'],
    ],
    [
      'forgets what was not asked for lately',
      ['a', ...[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `${i}${long}`), 'a'],
      ['a', '1x', '2x', '3x', '4x', '5x', '6x', '7x', '8x', 'a'],
    ],
    [
      'and keeps what was',
      ['a', ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((i) => [`${i}${long}`, 'a'])],
      ['a', '1x', '2x', '3x', '4x', '5x', '6x', '7x', '8x'],
    ],
  ])('%s', (_, keys, expected) => {
    expect(made(keys)).toEqual(expected);
  });
});

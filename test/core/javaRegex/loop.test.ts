import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';

/** How many of 0, 1, 2 … a the pattern matches. */
function lengths(source: string): number[] {
  const regex = compileJavaRegex(source);
  if (!regex.ok) throw new Error(regex.issues[0].description);
  const { matches } = regex.value;
  return Array.from({ length: 10 }, (_, n) => n).filter((n) => matches('a'.repeat(n)) === true);
}

describe('a loop', () => {
  it.each<[source: string, lengths: number[]]>([
    ['(?:aa)*', [0, 2, 4, 6, 8]],
    ['(?:aa)+', [2, 4, 6, 8]],
    ['(?:aa)+?', [2, 4, 6, 8]],
    ['(?:aa){2}', [4]],
    ['(?:aa){2,}', [4, 6, 8]],
    ['(?:aa){1,3}', [2, 4, 6]],
    ['(?:aa){1,3}?', [2, 4, 6]],
    ['(?:aa){0,2}a', [1, 3, 5]],
    ['(?:aa){0}', [0]],
    ['(?:aa|aaa){2}', [4, 5, 6]],
    ['(?:aaa|aa){2}?', [4, 5, 6]],
    ['(?:a|aa){1,3}', [1, 2, 3, 4, 5, 6]],
    ['(?:(?:aa){2}a){1,2}', [5]],
    ['(?:(?:aa){1,2}a){2}', [6, 8]],
    ['(?:(?:aa)*aaa)*', [0, 3, 5, 6, 7, 8, 9]],
    ['(?:(?:aaa)?(?:aa)?){2}', [0, 2, 3, 4, 5, 6, 7, 8]],
  ])('%s takes %j', (source, expected) => {
    expect(lengths(source)).toEqual(expected);
  });
});

// Java leaves a loop whose body took nothing; JavaScript goes round again to make up the number.
describe('a time round that takes nothing', () => {
  it.each<[source: string, lengths: number[]]>([
    ['(?:a?)*', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['(?:a?){3}', [0, 1, 2, 3]],
    ['(?:|a){3}', [0, 1, 2, 3]],
    ['(?:){3}a', [1]],
    ['(?:a*)*?a', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['(?:^|a){2}', [0, 2]],
    ['(?:a|^){2}', [0, 2]],
    ['(?:$|a){2}', [0, 1, 2]],
    ['(?:\\b){5}aa', [2]],
  ])('ends the loop: %s takes %j', (source, expected) => {
    expect(lengths(source)).toEqual(expected);
  });
});

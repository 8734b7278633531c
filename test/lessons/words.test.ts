import { expect, it } from 'vitest';
import { wordsOf } from '#lessons/words.ts';

it.each<[string, ReturnType<typeof wordsOf>]>([
  ['no values', ['no values']],
  ['a `value` in it', ['a ', { code: 'value' }, ' in it']],
  ['`first` and `last`', [{ code: 'first' }, ' and ', { code: 'last' }]],
  ['`<b>` is no markup', [{ code: '<b>' }, ' is no markup']],
  ['', []],
])('takes what is between backticks in %j for a value', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

import { describe, expect, it } from 'vitest';
import { list, phrase, plain, type Phrase } from '#core/explain/phrase.ts';

const code = (text: string) => ({ code: text });

describe('phrase', () => {
  it.each([
    ['words alone', phrase`None.`, ['None.']],
    ['a value', phrase`It is ${'GET'}.`, ['It is ', code('GET'), '.']],
    ['a value at either end', phrase`${'a'} or ${'b'}`, [code('a'), ' or ', code('b')]],
    [
      'an empty value, which as code would be invisible',
      phrase`It is ${''}.`,
      ['It is ', 'an empty value', '.'],
    ],
    ['an empty value at the beginning', phrase`${''} is.`, ['An empty value', ' is.']],
    ['a number, as words', phrase`and ${3} more`, ['and ', '3', ' more']],
    ['a phrase', phrase`${phrase`${'a'} is`} one.`, [code('a'), ' is', ' one.']],
    ['words made elsewhere', phrase`${['either']} one.`, ['either', ' one.']],
    ['an empty phrase', phrase`all${[]}.`, ['all', '.']],
    ['nothing', phrase``, []],
    ['markup, which stays a value', phrase`${'<b>'}`, [code('<b>')]],
  ] as [string, Phrase, Phrase][])('%s', (_, made, expected) => {
    expect(made).toEqual(expected);
  });
});

describe('list', () => {
  const letters = (count: number) => Array.from({ length: count }, (_, i) => String(i));
  it.each([
    [[], 'nothing'],
    [['a'], '`a`'],
    [['a', 'b'], '`a`, `b`'],
    [[''], '``'],
    [letters(8), '`0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`'],
    [letters(9), '`0`, `1`, `2`, `3`, `4`, `5`, `6`, `7` and 1 more'],
    [letters(10_000), '`0`, `1`, `2`, `3`, `4`, `5`, `6`, `7` and 9992 more'],
  ])('%j', (values, expected) => {
    expect(plain(list(values), '`')).toBe(expected);
  });
});

describe('plain', () => {
  const said = phrase`${'GET'} is one of ${list(['GET', 'PUT'])}.`;
  it.each([
    ['without marks', undefined, 'GET is one of GET, PUT.'],
    ['with quotes', '"', '"GET" is one of "GET", "PUT".'],
  ])('%s', (_, quote, expected) => {
    expect(plain(said, quote)).toBe(expected);
  });
  it('is empty for nothing', () => {
    expect(plain([])).toBe('');
  });
});

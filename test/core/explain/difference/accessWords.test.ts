import { describe, expect, it } from 'vitest';
import type { Access, Gain, Shown } from '#core/difference/access.ts';
import { accessTold } from '#core/explain/difference/accessWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { nowhere } from '#core/gateway/decidingField.ts';
import { request } from '../../../helpers/setups.ts';

const shown = (value: string): Shown => ({
  ...{ value, request: request('GET') },
  ...{ letInAs: 'request-3', refusedAs: 'request-1', places: nowhere },
});
const gain = (nothingElse: boolean, ...values: string[]): Gain => ({
  shown: values.map(shown),
  nothingElse,
});
const access = (change: Partial<Access>): Access => ({
  ...{ origins: gain(true), methods: gain(true), headers: gain(true) },
  ...change,
});

describe('what is told of newly let in, and what is sure of it', () => {
  it.each<[string, Partial<Access>, string[], string, string[]]>([
    ['nothing', {}, [], 'Nothing, proved: nobody gets in who did not before.', []],
    ['all of it', { origins: gain(true, 'a') }, ['a'], 'Nothing else, proved.', []],
    [
      'all kinds',
      { origins: gain(true, 'a'), methods: gain(true, 'PUT'), headers: gain(true, 'x-a') },
      ['a', 'PUT', 'x-a'],
      'Nothing else, proved.',
      [],
    ],
    [
      'some of many origins',
      { origins: gain(false, 'a') },
      ['a'],
      '',
      ['These are examples; there may be more.'],
    ],
    [
      'all origins, some methods',
      { origins: gain(true, 'a'), methods: gain(false, 'PUT') },
      ['a', 'PUT'],
      'No other origin, proved.',
      ['These are examples; there may be more.'],
    ],
    [
      'no origin, methods not decided',
      { methods: gain(false) },
      [],
      'No origin, proved.',
      ['Not decided: whether a method is newly allowed.'],
    ],
    [
      'origins not decided',
      { origins: gain(false) },
      [],
      '',
      [
        'Not decided: no origin was found that is newly let in, but that there is none is not proved.',
      ],
    ],
  ])('%s', (_, change, witnesses, proved, notes) => {
    const told = accessTold('newlyLetIn', access(change));
    expect(told.witnesses.map(({ value }) => value)).toEqual(witnesses);
    expect(told.proved).toBe(proved);
    expect(told.notes.map((note) => plain(note))).toEqual(notes);
  });
});

import { describe, expect, it } from 'vitest';
import {
  capital,
  numbers,
  requestsWords,
  sourcesWords,
  type Source,
} from '#core/explain/calibration/sourceWords.ts';

const request = (id: number, form: 'own' | 'test' = 'own'): Source => ({
  kind: 'request',
  id,
  form,
  kit: 'abc123',
});
const ticket: Source = { kind: 'ticket' };
const earlier: Source = { kind: 'found-out', on: '2026-11-29' };

describe('where observations are from', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[3, 5], '3 and 5'],
    [[5, 3], '3 and 5'],
    [[3, 4], '3 and 4'],
    [[1, 2, 3], '1 to 3'],
    [[1, 3, 6, 7, 8, 9, 10], '1, 3 and 6 to 10'],
  ])('numbers %j', (ids, words) => expect(numbers(ids)).toBe(words));

  it('counts requests', () =>
    expect([requestsWords([3]), requestsWords([3, 7])]).toEqual(['request 3', 'requests 3 and 7']));

  it.each<[string, readonly Source[], 'own' | 'test', string]>([
    ['one request', [request(3)], 'own', 'request 3'],
    ['each once', [request(3), request(3), request(5)], 'own', 'requests 3 and 5'],
    ['a ticket', [request(3), ticket], 'own', 'request 3 and the ticket'],
    [
      'what was found out before',
      [earlier, ticket, request(1)],
      'own',
      'request 1, what was found out on 29 November 2026 and the ticket',
    ],
    [
      'requests of the other kind',
      [request(3), request(4, 'test')],
      'own',
      'request 3 and request 4 of the test policies',
    ],
    ['the other way round', [request(3)], 'test', 'request 3 of the policy here'],
  ])('%s', (_, sources, form, words) => expect(sourcesWords(sources, form)).toBe(words));

  it('begins a sentence', () => expect(capital('request 3')).toBe('Request 3'));
});

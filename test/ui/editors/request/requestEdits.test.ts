import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '#core/http/message.ts';
import {
  corsRequestHeaders,
  missingHeaders,
  withHeader,
  withHeaderValue,
  withMethod,
  withoutHeader,
  withTarget,
} from '#ui/editors/request/requestEdits.ts';

const before: HttpRequest = {
  method: 'GET',
  url: '/orders',
  headers: [
    ['Origin', 'https://a.example'],
    ['X', '1'],
    ['X', '2'],
  ],
};
const { headers } = before;

describe('one change to a request', () => {
  it.each([
    ['the method', withMethod(before, 'PUT'), { ...before, method: 'PUT' }],
    ['the path', withTarget(before, '/'), { ...before, url: '/' }],
    [
      'the value of one of two lines',
      withHeaderValue(before, 2, '3'),
      { ...before, headers: [...headers.slice(0, 2), ['X', '3']] },
    ],
    ['the value of no line', withHeaderValue(before, 9, '3'), before],
    [
      'a header more, at the end',
      withHeader(before, 'Y', ''),
      { ...before, headers: [...headers, ['Y', '']] },
    ],
    [
      'a header that is there already',
      withHeader(before, 'origin', 'null'),
      { ...before, headers: [...headers, ['origin', 'null']] },
    ],
    [
      'one of two lines less',
      withoutHeader(before, 1),
      { ...before, headers: [headers[0], headers[2]] },
    ],
    ['no line less', withoutHeader(before, 9), before],
  ])('%s', (_, after, expected) => {
    const kept = structuredClone(before);
    expect(after).toEqual(expected);
    expect(after).not.toBe(before);
    expect(before).toEqual(kept);
  });
});

describe('the headers that a request lacks', () => {
  const [origin, method, names] = corsRequestHeaders;
  it.each([
    ['a bare preflight', 'OPTIONS', [], [origin, method, names]],
    ['a preflight with an Origin', 'OPTIONS', ['Origin'], [method, names]],
    ['written in another case', 'OPTIONS', ['oRIGIN', names.toUpperCase()], [method]],
    ['a whole preflight', 'OPTIONS', [names, method, origin, 'X'], []],
    ['a bare request', 'GET', [], [origin]],
    ['a request with an Origin', 'GET', ['Origin'], []],
    ['a method that only looks like it', 'options', [], [origin]],
    ['another header', 'POST', ['X'], [origin]],
  ])('%s', (_, method, sent, missing) => {
    const headers = sent.map((name): [string, string] => [name, '']);
    expect(missingHeaders({ method, headers })).toEqual(missing);
  });
});

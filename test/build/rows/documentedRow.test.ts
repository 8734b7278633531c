import { describe, expect, test } from 'vitest';
import { documentedIds } from '#core/gateway/outcome.ts';
import {
  documentedRows,
  frameLink,
  playgroundLink,
} from '../../../src/build/rows/documentedRow.ts';

const rows = documentedRows();

test('all documented scenarios, in their order', () =>
  expect(rows.map(({ id }) => id)).toEqual(documentedIds));

test.each([
  ['preflight-1', 'Preflight, row 1: 403 Specified Origin is not allowed'],
  ['preflight-2', 'Preflight, row 2: 405 Method Not Allowed'],
  ['preflight-3', 'Preflight, row 3: 403 Header Not Supported'],
  ['preflight-no-origin', 'Preflight, no Origin: 405 Method Not Allowed'],
  ['request-3', 'Request, row 3: 200 OK'],
])('%s is called %j', (id, title) => expect(rows.find((row) => row.id === id)?.title).toBe(title));

describe('preflight row 5', () => {
  const row = rows.find(({ id }) => id === 'preflight-5');

  test('has its request', () =>
    expect(row?.request).toEqual([
      'OPTIONS /gateway/orders/1.0',
      'Origin: http://test2.com',
      'Access-Control-Request-Method: POST',
      'Access-Control-Request-Headers: test1',
    ]));

  test('has its policy and the application', () =>
    expect(row?.setup).toEqual([
      'Allowed Origins: http://test1.com',
      'Allow Headers: test1, test2',
      'Expose Headers: header1, header2',
      'Allow Credentials: true',
      'Allowed Methods: POST',
      'Max Age: 100',
      'JavaScript origins of an application: http://test2.com',
    ]));

  test('has the engine’s answer, not the printed one', () =>
    expect(row?.answer).toContain('Access-Control-Allow-Methods: POST'));

  test('says where the documentation prints another', () =>
    expect(row?.errata).toEqual([
      expect.stringMatching(/^Access-Control-Allow-Methods: POST,GET,PUT\. Printed, although/),
    ]));
});

test('a field that is empty, off or not set is left out', () =>
  expect(rows[0]?.setup).toEqual([
    'Allowed Origins: http://test2.com',
    'Allow Headers: test1, test2',
    'Allowed Methods: POST, GET, PUT',
  ]));

test.each([
  [playgroundLink('https://a.example/p/', 'request-1'), 'https://a.example/p/#request-1'],
  [frameLink('../', 'request-1', 'whole'), '../embed.html#request-1'],
  [frameLink('', 'request-1', 'answer'), 'embed.html#request-1?show=answer'],
])('links: %s', (link, expected) => expect(link).toBe(expected));

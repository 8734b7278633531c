import { describe, expect, it } from 'vitest';
import { readNativeResponse } from '#core/setup/readNativeResponse.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';

function read(json: unknown) {
  const issues: SetupIssue[] = [];
  const value = readNativeResponse(json, '', (issue) => issues.push(issue));
  return { value, issues };
}

describe('readNativeResponse', () => {
  it.each([
    ['the usual reason phrase', { status: 201 }, 'Created'],
    ['none where there is no usual one', { status: 299 }, ''],
    ['an own one', { status: 200, statusText: ' Fine ' }, 'Fine'],
    ['an empty one', { status: 200, statusText: '' }, ''],
  ])('takes as reason phrase %s', (_, json, statusText) => {
    expect(read(json)).toEqual({
      value: { status: json.status, statusText, headers: [] },
      issues: [],
    });
  });

  it('keeps header lines in order, repeated ones too, trimmed', () => {
    const headers = [
      ['Set-Cookie', 'a'],
      [' Vary\t', ' Origin '],
      ['Set-Cookie', 'b'],
      ['X-Empty', ''],
    ];
    expect(read({ status: 200, headers }).value.headers).toEqual([
      ['Set-Cookie', 'a'],
      ['Vary', 'Origin'],
      ['Set-Cookie', 'b'],
      ['X-Empty', ''],
    ]);
  });

  it.each([199, 100, 600, 0, -200, 200.5, 1e21])('has no status %d', (status) => {
    expect(read({ status }).issues).toEqual([
      { code: 'status-out-of-range', path: '/status', value: status, lowest: 200, highest: 599 },
    ]);
  });

  it.each<[string, unknown, SetupIssue]>([
    [
      'a name with a space',
      ['a b', ''],
      { code: 'not-a-token', path: '/headers/0/0', value: 'a b', what: 'header-name' },
    ],
    [
      'an empty name',
      ['', ''],
      { code: 'not-a-token', path: '/headers/0/0', value: '', what: 'header-name' },
    ],
    [
      'a name that is a number',
      [1, ''],
      { code: 'wrong-type', path: '/headers/0/0', expected: ['string'], found: 'number' },
    ],
    [
      'a value with NUL',
      ['a', '\u0000'],
      { code: 'not-carryable', path: '/headers/0/1', value: '\u0000', codePoint: 0 },
    ],
    ['a single name', ['a'], { code: 'not-a-pair', path: '/headers/0', length: 1 }],
    ['three parts', ['a', 'b', 'c'], { code: 'not-a-pair', path: '/headers/0', length: 3 }],
    [
      'an object',
      { a: 'b' },
      { code: 'wrong-type', path: '/headers/0', expected: ['list'], found: 'object' },
    ],
  ])('has no header line that is %s', (_, line, issue) => {
    expect(read({ status: 200, headers: [line] }).issues).toEqual([issue]);
  });

  it('has no reason phrase that a status line cannot carry', () => {
    expect(read({ status: 200, statusText: 'a\nb' }).issues).toEqual([
      { code: 'not-carryable', path: '/statusText', value: 'a\nb', codePoint: 10 },
    ]);
  });
});

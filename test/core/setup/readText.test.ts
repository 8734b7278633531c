import { describe, expect, it } from 'vitest';
import type { SetupReader } from '#core/setup/setupIssue.ts';
import { readFieldText, readFieldValue, readText, readTrimmed } from '#core/setup/readText.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';

const readers = { readTrimmed, readText, readFieldText, readFieldValue };

function codesOf(reader: SetupReader<string>, json: unknown): string[] {
  const issues: SetupIssue[] = [];
  reader(json, '/x', (issue) => issues.push(issue));
  return issues.map(({ code }) => code);
}

describe('which reader objects to what', () => {
  it.each<[string, unknown, Partial<Record<keyof typeof readers, string>>]>([
    ['a token', 'GET', {}],
    ['a media type', 'application/json', {}],
    [
      'a character above U+00FF',
      'Ā',
      {
        readFieldText: 'not-carryable',
        readFieldValue: 'not-carryable',
      },
    ],
    [
      'a control character',
      'a\u0007b',
      {
        readFieldText: 'not-carryable',
        readFieldValue: 'not-carryable',
      },
    ],
    ['nothing', '', { readText: 'empty-entry', readFieldText: 'empty-entry' }],
    ['only white space', ' \n', { readText: 'empty-entry', readFieldText: 'empty-entry' }],
    [
      'a number',
      1,
      {
        readTrimmed: 'wrong-type',
        readText: 'wrong-type',
        readFieldText: 'wrong-type',
        readFieldValue: 'wrong-type',
      },
    ],
  ])('%s', (_, json, objections) => {
    for (const [name, reader] of Object.entries(readers)) {
      const objection = objections[name as keyof typeof readers];
      expect(codesOf(reader, json), name).toEqual(objection === undefined ? [] : [objection]);
    }
  });

  it.each(Object.entries(readers))('%s takes white space away', (_, reader) => {
    expect(reader(' \tGET\r\n', '/x', () => {})).toBe('GET');
  });
});

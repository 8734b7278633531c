import { describe, expect, it } from 'vitest';
import { entryProblem, regexIssueWords } from '#core/explain/gateway/entryWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { EntryDescription } from '#core/originPattern/describeEntry.ts';

const regexIssue = (code: 'invalid-regex' | 'not-supported', index: number) => ({
  code,
  path: '',
  description: 'Unclosed group',
  index,
});
const slash = { code: 'trailing-slash', origin: 'https://a' } as const;

describe('entryProblem', () => {
  it.each([
    ['nothing', {}, null],
    [
      'a fault',
      { fault: slash },
      '`E` ends with a slash, so it never equals an Origin. A browser would send `https://a`.',
    ],
    [
      'an invalid expression, its place counted from 1',
      { regexIssue: regexIssue('invalid-regex', 4) },
      'Not a Java regular expression: Unclosed group, at character 5. It matches nothing here.',
    ],
    [
      'an invalid expression whose place Java does not tell',
      { regexIssue: regexIssue('invalid-regex', -1) },
      'Not a Java regular expression: Unclosed group, at character 1. It matches nothing here.',
    ],
    [
      'an expression that is not supported',
      { regexIssue: regexIssue('not-supported', 0) },
      'Not supported here: Unclosed group, at character 1. Where this entry would decide, no answer is guessed.',
    ],
    [
      'an expression whose engine is on its way: nothing yet',
      { regexIssue: { code: 'not-loaded', path: '' }, fault: slash },
      null,
    ],
    [
      'both: what cannot be judged comes first',
      { regexIssue: regexIssue('not-supported', 0), fault: slash },
      'Not supported here: Unclosed group, at character 1. Where this entry would decide, no answer is guessed.',
    ],
  ] as [string, Partial<EntryDescription>, string | null][])('%s', (_, change, sentence) => {
    const said = entryProblem('E', { kind: 'regex', fault: null, regexIssue: null, ...change });
    expect(said && plain(said, '`')).toBe(sentence);
  });
});

it.each([
  ['invalid-regex', 0, 'Not a Java regular expression: Unclosed group, at character 1.'],
  ['invalid-regex', 12, 'Not a Java regular expression: Unclosed group, at character 13.'],
  ['invalid-regex', -1, 'Not a Java regular expression: Unclosed group, at character 1.'],
  ['not-supported', 12, 'Not supported here: Unclosed group, at character 13.'],
  ['not-supported', -1, 'Not supported here: Unclosed group.'],
] as const)('a pattern that is %s at %i', (code, index, sentence) => {
  expect(plain(regexIssueWords(regexIssue(code, index)))).toBe(sentence);
});

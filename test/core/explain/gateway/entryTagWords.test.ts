import { describe, expect, it } from 'vitest';
import { entryKind, entryTag } from '#core/explain/gateway/entryTagWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { EntryDescription } from '#core/originPattern/describeEntry.ts';

it.each([
  ['literal', 'literal'],
  ['regex', 'regex'],
  ['any', 'any origin'],
  ['none', 'matches nothing'],
] as const)('an entry that is %s is called %s', (kind, word) => {
  expect(entryKind[kind]).toBe(word);
});

const regexIssue = (code: 'invalid-regex' | 'not-supported') => ({
  code,
  path: '',
  description: 'Unclosed group',
  index: 3,
});
const slash = { code: 'trailing-slash', origin: 'https://a' } as const;

describe('what is wrong with an entry, in short', () => {
  it.each([
    ['nothing', {}, null],
    [
      'a fault',
      { fault: slash },
      '`E` ends with a slash, so it never equals an Origin. A browser would send `https://a`.',
    ],
    ['an invalid expression', { regexIssue: regexIssue('invalid-regex') }, 'regex: Unclosed group'],
    [
      'an expression that is not supported',
      { regexIssue: regexIssue('not-supported') },
      'regex, not supported here: Unclosed group',
    ],
    [
      'an expression whose engine is on its way: nothing yet',
      { regexIssue: { code: 'not-loaded', path: '' }, fault: slash },
      null,
    ],
    [
      'both: what cannot be judged comes first',
      { regexIssue: regexIssue('invalid-regex'), fault: slash },
      'regex: Unclosed group',
    ],
  ] as [string, Partial<EntryDescription>, string | null][])('%s', (_, change, words) => {
    const said = entryTag('E', { kind: 'regex', fault: null, regexIssue: null, ...change });
    expect(said && plain(said, '`')).toBe(words);
  });
});

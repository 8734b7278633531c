import { describe, expect, it } from 'vitest';
import { findingSentence, findingTag } from '#core/explain/issue/findingWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Finding } from '#core/lint/finding.ts';

const base = { severity: 'compat', path: '/x' } as const;
const issue = (code: JavaRegexIssue['code'], index: number): JavaRegexIssue => ({
  code,
  path: '',
  description: 'Unclosed group',
  index,
});
const slash = { entry: 'E', fault: { code: 'trailing-slash', origin: 'https://a' } } as const;
const slashWords =
  '`E` ends with a slash, so it never equals an Origin. A browser would send `https://a`.';

describe('the words for a finding', () => {
  it.each<[string, Finding, tag: string, sentence: string]>([
    [
      'an origin written wrong',
      { ...base, rule: 'origin-never-matches', ...slash },
      slashWords,
      slashWords,
    ],
    [
      'a JavaScript origin written wrong',
      { ...base, rule: 'js-origin-never-matches', ...slash },
      slashWords,
      slashWords,
    ],
    [
      'a header line in place of a name',
      {
        ...base,
        rule: 'allow-header-not-a-name',
        entry: 'A: 1',
        fault: 'a-whole-line',
        fix: { entries: ['A'] },
      },
      'a whole header line, not its name',
      '`A: 1`: a whole header line, not its name. A preflight asks for names alone, so this entry matches none of them.',
    ],
    [
      'two names to expose in one entry',
      { ...base, rule: 'expose-header-not-a-name', entry: 'A B', fault: 'several-names' },
      'several names in one entry',
      '`A B`: several names in one entry. A browser exposes nothing for it.',
    ],
    [
      'a method in lower case',
      { ...base, rule: 'odd-method', entry: 'put', fault: 'lower-case', fix: { entries: ['PUT'] } },
      'browsers ask for `PUT`; case counts in methods',
      '`put`: browsers ask for `PUT`; case counts in methods.',
    ],
    [
      'a name twice, in two cases',
      {
        ...base,
        rule: 'allow-header-repeated',
        first: 'X-A',
        entry: 'x-a',
        fix: { entries: [] },
      },
      '`x-a` repeats `X-A`: case does not make another header.',
      '`x-a` repeats `X-A`: case does not make another header.',
    ],
    [
      'an invalid expression, its place counted from 1',
      { ...base, rule: 'invalid-regex', source: 'E', issue: issue('invalid-regex', 4) },
      'regex: Unclosed group',
      'Not a Java regular expression: Unclosed group, at character 5. It matches nothing here.',
    ],
    [
      'an invalid expression whose place Java does not say',
      { ...base, rule: 'invalid-regex', source: 'E', issue: issue('invalid-regex', -1) },
      'regex: Unclosed group',
      'Not a Java regular expression: Unclosed group, at character 1. It matches nothing here.',
    ],
    [
      'an expression that is not supported',
      { ...base, rule: 'regex-not-supported', source: 'E', issue: issue('not-supported', 0) },
      'regex, not supported here: Unclosed group',
      'Not supported here: Unclosed group, at character 1. Where this entry would decide, no answer is guessed.',
    ],
    [
      'an expression for which there is no engine',
      { ...base, rule: 'regex-not-loadable', entry: 'E' },
      'regex, not judged: the engine could not be loaded',
      'The engine for regular expressions could not be loaded, so this entry cannot be judged. Where it would decide, no answer is guessed.',
    ],
    [
      'a star as a JavaScript origin',
      { ...base, rule: 'js-origin-star', entry: '*' },
      'a literal: `*` has no meaning here, and no page has this origin',
      '`*` is a literal here: it does not mean any origin, and no page’s Origin is `*`. Only Allowed Origins may be patterns.',
    ],
    [
      'a star within a JavaScript origin',
      { ...base, rule: 'js-origin-star', entry: 'https://*.a' },
      'a literal: `*` has no meaning here, and no page has this origin',
      '`https://*.a` is a literal here, with its `*`, and no page has such an Origin. Only Allowed Origins may be patterns.',
    ],
  ])('%s', (_, finding, tag, sentence) => {
    expect(plain(findingTag(finding), '`')).toBe(tag);
    expect(plain(findingSentence(finding), '`')).toBe(sentence);
  });
});

import { expect, it } from 'vitest';
import { regexIssueWords } from '#core/explain/gateway/entryWords.ts';
import { plain } from '#core/explain/phrase.ts';

const regexIssue = (code: 'invalid-regex' | 'not-supported', index: number) => ({
  code,
  path: '',
  description: 'Unclosed group',
  index,
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

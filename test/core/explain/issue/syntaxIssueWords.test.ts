import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { syntaxIssueWords } from '#core/explain/issue/syntaxIssueWords.ts';
import { isSyntaxIssue, textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { syntaxIssueCodes, type SyntaxIssueCode } from '#core/json/syntaxIssue.ts';
import { readSetupText } from '#core/setup/setupText.ts';

/** A text with each fault as its first, and its words. */
const cases: Record<SyntaxIssueCode, [text: string, sentence: string][]> = {
  'value-expected': [
    ['', 'A value is missing before the end.'],
    ['{"policy": }', 'A value is missing before `}`.'],
  ],
  'key-expected': [['{[]: 1}', 'A key in quotes is missing before `[`.']],
  'colon-expected': [['{"policy" null}', 'A colon is missing before `null`.']],
  'comma-expected': [['["a" "b"]', 'A comma is missing before `"b"`.']],
  'trailing-comma': [['{"policy": null,}', 'Remove the comma after the last entry.']],
  'close-brace-expected': [['\n{"policy": null', 'The brace of line 2 is not closed.']],
  'close-bracket-expected': [['{"a": [1', 'The bracket of line 1 is not closed.']],
  'end-expected': [['null null', 'Unexpected `null` after the end of the JSON.']],
  'unquoted-key': [['{policy: null}', 'The key `policy` must be in double quotes.']],
  'unknown-word': [['nil', '`nil` is not JSON. Text must be in double quotes.']],
  'invalid-number': [['01', '`01` is not a number as JSON writes it.']],
  'wrong-quotes': [["'a'", 'JSON allows only double quotes.']],
  'unterminated-string': [['"a', 'The text that begins here is not closed by a double quote.']],
  'invalid-escape': [['"\\."', '`\\.` is not an escape in JSON. A backslash is written `\\\\`.']],
  'control-character': [['"a\tb"', 'A control character must be escaped in JSON.']],
  'odd-space': [['\u00a0null', 'JSON does not allow this kind of space. It was probably pasted.']],
  comment: [['null // none', 'JSON has no comments.']],
  'nested-too-deeply': [['['.repeat(2000), 'This is nested too deeply to be a setup.']],
};

const rows = syntaxIssueCodes.flatMap((code) =>
  cases[code].map(([text, sentence]) => [code, text, sentence] as const),
);

describe('why a text is not JSON', () => {
  it.each(rows)('%s', (code, text, sentence) => {
    const issue = readSetupText(text).issues.find((found) => found.code === code);
    expect(issue && plain(textIssueWords(issue), '`')).toBe(sentence);
  });

  it.each([
    ['close-brace-expected', 'A brace is not closed.'],
    ['close-bracket-expected', 'A bracket is not closed.'],
  ] as const)('%s, opened who knows where', (code, sentence) => {
    expect(plain(syntaxIssueWords({ code, found: '' }))).toBe(sentence);
  });

  it.each([
    ['{', true],
    ['{}', false],
    ['{"policy": {"maxAge": -1}}', false],
  ])('%j is distinguished from JSON that is not a setup', (text, syntax) => {
    expect(readSetupText(text).issues.map(isSyntaxIssue)).toEqual([syntax]);
  });
});

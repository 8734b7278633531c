import type { SyntaxIssueCode } from '#core/json/syntaxIssue.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** `found` is the text at fault; '' at the end of the text. */
interface Fault {
  readonly found: string;
  readonly openedLine?: number;
}

const before = ({ found }: Fault): Phrase =>
  found === '' ? [' before the end'] : phrase` before ${found}`;

const opened = (what: string, { openedLine }: Fault): Phrase =>
  openedLine === undefined
    ? [`A ${what} is not closed.`]
    : [`The ${what} of line ${openedLine} is not closed.`];

const words: Record<SyntaxIssueCode, (fault: Fault) => Phrase> = {
  'value-expected': (fault) => phrase`A value is missing${before(fault)}.`,
  'key-expected': (fault) => phrase`A key in quotes is missing${before(fault)}.`,
  'colon-expected': (fault) => phrase`A colon is missing${before(fault)}.`,
  'comma-expected': (fault) => phrase`A comma is missing${before(fault)}.`,
  'trailing-comma': () => phrase`The comma behind the last entry is one too many.`,
  'close-brace-expected': (fault) => opened('brace', fault),
  'close-bracket-expected': (fault) => opened('bracket', fault),
  'end-expected': ({ found }) => phrase`The text should end before ${found}.`,
  'unquoted-key': ({ found }) => phrase`The key ${found} has to stand in double quotes.`,
  'unknown-word': ({ found }) =>
    phrase`${found} is not JSON. A text has to stand in double quotes.`,
  'invalid-number': ({ found }) => phrase`${found} is not a number as JSON writes it.`,
  'wrong-quotes': () => phrase`JSON has double quotes only.`,
  'unterminated-string': () => phrase`The text that begins here is not closed by a double quote.`,
  'invalid-escape': ({ found }) =>
    phrase`${found} is not an escape of JSON. A backslash is written ${'\\\\'}.`,
  'control-character': () => phrase`A control character has to be escaped in JSON.`,
  'odd-space': () => phrase`This space is not one that JSON knows. It was probably pasted.`,
  comment: () => phrase`JSON has no comments.`,
  'nested-too-deeply': () => phrase`This is nested too deeply to be a setup.`,
};

/** Why a text is not JSON, in one sentence. */
export const syntaxIssueWords = (fault: Fault & { readonly code: SyntaxIssueCode }): Phrase =>
  words[fault.code](fault);

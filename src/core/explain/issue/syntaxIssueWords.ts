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
  'trailing-comma': () => phrase`Remove the comma after the last entry.`,
  'close-brace-expected': (fault) => opened('brace', fault),
  'close-bracket-expected': (fault) => opened('bracket', fault),
  'end-expected': ({ found }) => phrase`Unexpected ${found} after the end of the JSON.`,
  'unquoted-key': ({ found }) => phrase`The key ${found} must be in double quotes.`,
  'unknown-word': ({ found }) => phrase`${found} is not JSON. Text must be in double quotes.`,
  'invalid-number': ({ found }) => phrase`${found} is not a number as JSON writes it.`,
  'wrong-quotes': () => phrase`JSON allows only double quotes.`,
  'unterminated-string': () => phrase`The text that begins here is not closed by a double quote.`,
  'invalid-escape': ({ found }) =>
    phrase`${found} is not an escape in JSON. A backslash is written ${'\\\\'}.`,
  'control-character': () => phrase`A control character must be escaped in JSON.`,
  'odd-space': () => phrase`JSON does not allow this kind of space. It was probably pasted.`,
  comment: () => phrase`JSON has no comments.`,
  'nested-too-deeply': () => phrase`This is nested too deeply to be a setup.`,
};

/** Why a text is not JSON, in one sentence. */
export const syntaxIssueWords = (fault: Fault & { readonly code: SyntaxIssueCode }): Phrase =>
  words[fault.code](fault);

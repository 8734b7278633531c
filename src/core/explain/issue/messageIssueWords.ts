import type {
  MessageIssue,
  requestIssueCodes,
  responseIssueCodes,
} from '#core/message/messageIssue.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

type Code = (typeof requestIssueCodes)[number] | (typeof responseIssueCodes)[number];

const tokenCharacters = "!#$%&'*+-.^_`|~";

function carried(where: string, character = ''): Phrase {
  const codePoint = character.codePointAt(0) ?? 0;
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const visible = codePoint > 0x20 && codePoint !== 0x7f;
  return visible
    ? phrase`${[where]} cannot carry ${character} (${[name]}) in HTTP.`
    : phrase`${[where]} cannot carry the control character ${[name]} in HTTP.`;
}

const words: Record<Code, (character?: string) => Phrase> = {
  'no-colon': () => phrase`A header is written ${'Name: value'}; the colon is missing.`,
  'name-empty': () => phrase`The header has no name.`,
  'name-not-a-token': () =>
    phrase`A header name may contain only letters, digits and ${tokenCharacters}.`,
  'whitespace-before-colon': () =>
    phrase`Remove the space before the colon: a server must refuse such a request.`,
  'value-not-carryable': (character) => carried('A header', character),
  'obsolete-line-folding': () =>
    phrase`A line that begins with a space would continue the one above. HTTP/1.1 no longer allows that.`,
  'body-ignored': () => phrase`What comes after the blank line is a body. It plays no part here.`,
  'empty-request': () => phrase`Type a request, for example ${'OPTIONS /path HTTP/1.1'}.`,
  'method-not-a-token': () =>
    phrase`A method may contain only letters, digits and ${tokenCharacters}.`,
  'target-has-space': () => phrase`The path has a space in it; write it ${'%20'}.`,
  'target-not-carryable': (character) => carried('The path', character),
  'empty-response': () => phrase`Type a response, for example ${'HTTP/1.1 200 OK'}.`,
  'status-not-a-number': () => phrase`The status must be a number of three digits.`,
  'status-out-of-range': () => phrase`The status must be from 200 to 599.`,
  'reason-not-carryable': (character) => carried('The reason phrase', character),
};

/** What is wrong with a message as it was typed, in one sentence. */
export const messageIssueWords = (issue: Pick<MessageIssue<Code>, 'code' | 'character'>): Phrase =>
  words[issue.code](issue.character);

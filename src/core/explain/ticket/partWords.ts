import type { NotUnderstoodCode, PartKind, TicketProblem } from '#core/ticket/ticket.ts';

/** What lines were taken for, as a tag beside the first of them. */
export const partWords: Readonly<Record<PartKind, string>> = {
  command: 'command',
  output: 'answer',
  lines: 'headers',
  panel: 'Network tab',
  console: 'console line',
  har: 'exchange',
  log: 'access log',
  'console-line': 'console line',
  call: 'code',
  policy: 'policy',
  applications: 'applications',
  settings: 'settings',
};

interface NotUnderstoodWords {
  readonly tag: string;
  /** After "Line 22" or "Lines 3 to 9". */
  readonly why: string;
}

export const notUnderstoodWords: Readonly<Record<NotUnderstoodCode, NotUnderstoodWords>> = {
  'other-policy': { tag: 'other policy', why: 'configures CORS, but not that of API Gateway.' },
  'unreadable-policy': {
    tag: 'policy',
    why: 'is a CORS policy in a form that cannot be read.',
  },
  'server-code': { tag: 'server code', why: 'is code of a server, not a call of a page.' },
  'invalid-json': { tag: 'not JSON', why: 'looks like JSON, but is not valid.' },
  'cut-off': { tag: 'cut off', why: 'ends in the middle: the rest is missing.' },
  'unknown-command': {
    tag: 'command',
    why: 'is a command, but none of curl, wget, HTTPie or PowerShell that can be read.',
  },
  'unreadable-code': { tag: 'code', why: 'looks like code, but no call can be read from it.' },
  'unknown-console-line': {
    tag: 'console line',
    why: 'looks like a line of a console, but its words are not known.',
  },
  'header-lines': {
    tag: 'headers',
    why: 'looks like header lines, but nothing tells of which request or answer.',
  },
};

/** What is wrong with the whole of a paste or file. */
export const ticketProblemWords: Readonly<Record<TicketProblem, string>> = {
  empty: 'There is nothing in it.',
  'nothing-found': 'Nothing here can be opened.',
  'cut-off': 'It ends in the middle. What stands before that was read.',
  'not-text': 'It is neither text nor packed text: a picture, a video or another binary file.',
  encrypted: 'It is encrypted. Paste the text once it is decrypted.',
  'encrypted-archive':
    'The ZIP archive is encrypted. Unpack it first, or export it without a password.',
  'too-large': 'It is too large to be read here.',
  'too-large-unpacked':
    'It is too large once unpacked, as a ZIP bomb is. What was unpacked before that was read.',
  'no-cors-policy': 'No API in it has a CORS policy.',
  'several-apis': 'Several APIs in it have a CORS policy: choose one.',
};

import type { OwnText } from '#core/ticket/holdsForeign.ts';

/** In the place of the errors of a text that is another format than the one that belongs there. */
export const foreignWords: Readonly<Record<OwnText, string>> = {
  setup:
    'This is not the JSON of the playground. Read as a ticket, what it holds becomes the case.',
  code: 'This is not the code of a call. Read as a ticket, what it holds becomes the case.',
  request: 'This is not a raw request. Read as a ticket, what it holds becomes the case.',
};

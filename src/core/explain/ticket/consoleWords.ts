import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { TicketConsole } from '#core/ticket/ticket.ts';

/** Whether a line of a console is what a browser prints for the answer of the case. */
export type ConsoleCheck =
  { readonly fits: true } | { readonly fits: false; readonly printed: string };

/** @param refusals the gateway's that print the line */
export const consoleCheckWords = (
  check: ConsoleCheck,
  refusals: readonly HttpResponse[],
): Phrase => {
  if (!check.fits)
    return check.printed === ''
      ? phrase`Does not fit the answer: the browser prints nothing for it.`
      : phrase`Does not fit the answer. For that the browser prints ${check.printed}`;
  const statuses = [...new Set(refusals.map(({ status }) => status))];
  return statuses.length < 2
    ? phrase`Fits the answer.`
    : phrase`Fits the answer. Alone it would not tell 405 from 403.`;
};

/** What a line of a console says where it is all there is of why. */
export interface LineAlone {
  readonly title: string;
  readonly text: Phrase;
}

/** Null where a line is not about a preflight. @param refusals the gateway's that print it */
export function lineAloneWords(
  { preflight }: TicketConsole,
  refusals: readonly HttpResponse[],
): LineAlone | null {
  const all = refusals.map(({ status, statusText }) => phrase`${`${status} ${statusText}`}`);
  if (all.length > 1)
    return {
      title: 'This line alone does not say why.',
      text: phrase`Browsers print it for ${joined(all, ', ', ' and ')} alike.`,
    };
  if (all.length === 1)
    return {
      title: 'This line tells the status.',
      text: phrase`Of the gateway’s refusals of a preflight only ${joined(all, '')} prints it.`,
    };
  return preflight === true
    ? {
        title: 'No refusal of the gateway prints this line.',
        text: phrase`They are ${'403'} or ${'405'} without any CORS header, and for that the browser prints another one.`,
      }
    : null;
}

import type { HttpResponse } from '#core/http/message.ts';
import { isPreflight } from '#core/http/headers.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import type { Circumstances, Subject } from './subject.ts';

/** What all that is asked comes to. */
export interface PlayedEnd {
  readonly answered: readonly {
    readonly preflight: boolean;
    readonly method: string;
    readonly response: HttpResponse;
  }[];
  readonly isPage: boolean;
}

/** Plays it, in the browser that is looked at. */
export function playedEnd(
  subject: Subject,
  { readings, evaluate, browsers }: Circumstances,
): PlayedEnd {
  const { setup } = subject;
  if ('request' in subject) {
    const { request } = subject;
    const { response } = evaluate(setup, request, readings);
    const one = { preflight: isPreflight(request), method: request.method };
    return { answered: response ? [{ ...one, response }] : [], isPage: false };
  }
  const browser = browsers[0] ?? defaultBrowser;
  const { exchanges } = simulatePage(subject.page, { setup, readings, evaluate }, browser);
  const answered = exchanges.map(({ preflight, request: { method }, response }) => ({
    ...{ preflight, method, response },
  }));
  return { answered, isPage: true };
}

import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { valueOf } from '#core/http/headers.ts';
import type { Asked } from '#core/scenario/case.ts';

/** What a case asks, in one line. */
export function askedWords(asked: Asked): Phrase {
  if ('page' in asked) {
    const { method = 'GET', pageOrigin, url } = asked.page.call;
    return phrase`${method} ${url}, called by a page of ${pageOrigin}`;
  }
  const { method, url = '/', headers } = asked.request;
  const origin = valueOf(headers, 'Origin');
  const wanted = valueOf(headers, 'Access-Control-Request-Method');
  const from = origin === undefined ? phrase`without Origin` : phrase`from ${origin}`;
  return wanted === undefined
    ? phrase`${`${method} ${url}`} ${from}`
    : phrase`${`${method} ${url}`} ${from}, asks for ${wanted}`;
}

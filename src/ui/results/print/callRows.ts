import { browserWords } from '#core/explain/browser/browserWords.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { defaultBrowser, type PageView } from '#core/scenario/pageView.ts';
import type { SetupRow } from './setupRows.ts';

const row = (name: string, value: string | undefined): readonly SetupRow[] =>
  value === undefined ? [] : [{ name, values: [value] }];

function bodyOf({ body }: PageCall): string | undefined {
  if (!body) return undefined;
  return 'type' in body && body.type ? `${body.kind}, ${body.type}` : body.kind;
}

/** A page's call, field by field; what it leaves at its default is not said. */
export function callRows({ call, browser = defaultBrowser, http2 }: PageView): readonly SetupRow[] {
  const headers = (call.headers ?? []).map(([name, value]) => `${name}: ${value}`);
  return [
    ...row('Page', call.pageUrl ?? call.pageOrigin),
    ...row('URL', call.url),
    ...row('Method', call.method ?? 'GET'),
    ...(headers.length > 0 ? [{ name: 'Headers', values: headers }] : []),
    ...row('credentials', call.credentials),
    ...row('mode', call.mode),
    ...row('redirect', call.redirect),
    ...row('cache', call.cache),
    ...row('body', bodyOf(call)),
    {
      name: 'Sent by',
      values: [],
      words: [
        call.api === 'xhr' ? 'XMLHttpRequest' : 'fetch()',
        `in ${browserWords[browser].name}`,
        ...(http2 ? ['over HTTP/2'] : []),
      ].join(' '),
    },
  ];
}

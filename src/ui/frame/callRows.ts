import { browserWords } from '#core/explain/browser/browserWords.ts';
import { defaultBrowser, type PageView } from '#core/scenario/pageView.ts';
import type { Decided } from './decided.ts';
import { rowOf, type InputRow } from './inputRows.ts';

/** A page's call; what is as usual is left out. */
export function callRows(
  { call, browser = defaultBrowser }: PageView,
  decided: Decided,
): InputRow[] {
  const { pageOrigin, url, method = 'GET', headers = [], credentials, mode = 'cors', cache } = call;
  const row = (name: string, values: readonly string[], place: Parameters<typeof rowOf>[2]) =>
    rowOf(name, values, place, decided);
  const to = [row('', [method], 'requestMethod'), row('', [url], 'url')];
  return [
    row('from', [pageOrigin], 'origin'),
    { name: 'to', pieces: to.flatMap(({ pieces }) => pieces), note: '' },
    ...(headers.length > 0
      ? [
          row(
            'headers',
            headers.map(([name]) => name),
            'requestHeaders',
          ),
        ]
      : []),
    ...(credentials ? [row('credentials', [credentials], 'credentials')] : []),
    ...(mode === 'cors' ? [] : [row('mode', [mode], 'mode')]),
    ...(cache ? [row('cache', [cache], null)] : []),
    ...(browser === defaultBrowser
      ? []
      : [{ name: 'in', pieces: [], note: browserWords[browser].name }]),
  ];
}

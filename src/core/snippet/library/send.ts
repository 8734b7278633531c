import type { Node } from 'acorn';
import type { Lines } from '#core/snippet/builtin/headers.ts';
import type { Options } from '#core/snippet/value/sent.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { toText } from '#core/snippet/machine/text.ts';
import type { Item, Value } from '#core/snippet/value/value.ts';
import type { Content } from './content.ts';
import { hasLine } from './headerLines.ts';
import type { SnippetApi } from '#core/snippet/value/sent.ts';

/** A library's call, taken apart. */
export interface LibraryCall {
  readonly api: SnippetApi;
  readonly url: Item | undefined;
  readonly method: Item;
  readonly lines: Lines;
  readonly content: Content;
  readonly credentials: Item | undefined;
  /** The Accept that the library adds. */
  readonly accept: string;
  /** Where its options are in the text. */
  readonly init: Node | undefined;
  /** The code because of which there may be other options. */
  readonly open: Options['open'];
}

/** Notes a library's call as if it were one of `fetch`, with what the library adds beside it. */
export function sendCall(m: Machine, call: LibraryCall, at: Node): void {
  const { api, url, method, lines, content, credentials, init, open } = call;
  const items = new Map<string, Item>();
  if (url) items.set('url', { ...url, name: 'url', value: toText(m, url.value, url.at) });
  items.set('method', method);
  const headers = m.make('headers', at, lines);
  if (lines.list.length > 0 || lines.open)
    items.set('headers', itemOf(headers, init ?? at, 'headers'));
  if (content.body) items.set('body', content.body);
  if (credentials) items.set('credentials', credentials);
  const options: Options = { items, open };
  m.send({ api, node: at, input: url?.at, init, options, implied: impliedBy(call, at) });
}

function impliedBy({ lines, content, accept }: LibraryCall, at: Node): readonly Item[] {
  const line = (name: string, value: Value): readonly Item[] =>
    value === undefined || hasLine(lines, name) ? [] : [itemOf(value, at, name)];
  return [...line('Accept', accept), ...line('Content-Type', content.type)];
}

import type { Node } from 'acorn';
import { linesOf } from '#core/snippet/builtin/headers.ts';
import type { Sent, SnippetApi } from '#core/snippet/value/sent.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { toText } from '#core/snippet/machine/text.ts';
import { asMaybe } from '#core/snippet/value/join.ts';
import { isThing, Unknown, type Item, type State } from '#core/snippet/value/value.ts';
import { bodyOf, type FoundBody } from './bodyOf.ts';

/** A call with what it is given at that moment; nothing in it changes any more. */
export interface FoundCall {
  readonly api: SnippetApi;
  readonly node: Node;
  /** Where the URL and the options are in the text. */
  readonly input: Node | undefined;
  readonly init: Node | undefined;
  /** Null if the second argument is no object. */
  readonly options: ReadonlyMap<string, TextItem> | null;
  /** The code because of which there may be other options. */
  readonly open: Node | null;
  /** Null if they are no headers. */
  readonly headers: (Pick<State, 'list' | 'open'> & { readonly at: Node }) | null | undefined;
  readonly body: FoundBody | undefined;
  /** Header lines that the library adds by itself. */
  readonly implied: readonly Item[];
}

/** An option as a text; undefined if it is left out. */
export interface TextItem {
  readonly value: string | Unknown;
  readonly at: Node;
  readonly maybe: boolean;
}

/** What a call is given, at this moment. */
export function describeCall(m: Machine, sent: Sent): FoundCall {
  const { api, node, input, init, options: all, implied } = sent;
  const items = all?.items ?? new Map<string, Item>();
  const open = all?.open ?? null;
  const texts = [...items].filter(([, { value }]) => value !== undefined);
  const headers = items.get('headers');
  const body = items.get('body');
  return {
    api,
    node,
    input,
    init,
    options: all && new Map(texts.map(([name, item]) => [name, textItem(m, item)])),
    open,
    headers: headers && headers.value !== undefined ? headerLines(m, headers, open) : undefined,
    body: body && bodyOf(m, body),
    implied,
  };
}

function textItem(m: Machine, { value, at, maybe }: Item): TextItem {
  if (!(value instanceof Unknown)) return { value: toText(m, value, at), at, maybe };
  return { value: optionText(m, value, at), at, maybe };
}

/** What is left out in one of the cases is not named as a text. */
function optionText(m: Machine, value: Unknown, at: Node): string | Unknown {
  const options = value.options.filter((one) => one !== undefined);
  if (options.length === value.options.length) return toText(m, value, at);
  const texts = options.map((one) => toText(m, one, at));
  return new Unknown('choice', { options: texts.filter((text) => typeof text === 'string') });
}

function headerLines(
  m: Machine,
  { value, at, maybe }: Item,
  open: Node | null,
): FoundCall['headers'] {
  const lines = linesOf(m, value, at);
  if (!lines) return null;
  // A request always has headers; without lines they say no more than its options do.
  const isEmpty = lines.list.length === 0 && (!lines.open || lines.open === open);
  if (isThing(value) && value.name !== '' && isEmpty) return undefined;
  const list = maybe ? lines.list.map(asMaybe) : lines.list;
  return { ...lines, list, at };
}

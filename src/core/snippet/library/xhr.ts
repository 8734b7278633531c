import type { Node } from 'acorn';
import type { Options } from '#core/snippet/value/sent.ts';
import type { Args } from '#core/snippet/machine/frame.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { toText } from '#core/snippet/machine/text.ts';
import type { Item, Thing, Value } from '#core/snippet/value/value.ts';
import { privateMark } from '#core/snippet/value/ownItems.ts';
import { argument, credentialsOf, isGiven } from './options.ts';

const methodName = `${privateMark}method`;
const urlName = `${privateMark}url`;

/** A method of an XMLHttpRequest; null if it is not followed. */
export function xhrMethod(
  m: Machine,
  xhr: Thing,
  name: string,
  args: Args,
  at: Node,
): { readonly value: Value } | null {
  switch (name) {
    case 'open': {
      const props = new Map(m.state(xhr).props);
      for (const [i, part] of [methodName, urlName].entries()) {
        const { value, at: where } = argument(args, i, at);
        props.set(part, itemOf(toText(m, value, where), where, part));
      }
      m.change(xhr, { props, list: [] });
      return { value: undefined };
    }
    case 'setRequestHeader':
      setLine(m, xhr, argument(args, 0, at), argument(args, 1, at), at);
      return { value: undefined };
    case 'send':
      sendXhr(m, xhr, argument(args, 0, at), at);
      return { value: undefined };
    case 'addEventListener':
      m.forget(args.values[1], at, true);
      return { value: undefined };
    default:
      return null;
  }
}

function setLine(m: Machine, xhr: Thing, name: Item, value: Item, at: Node): void {
  const { list, open } = m.state(xhr);
  const text = toText(m, name.value, name.at);
  if (typeof text !== 'string') return m.change(xhr, { open: open ?? at });
  m.change(xhr, { list: [...list, itemOf(toText(m, value.value, value.at), value.at, text)] });
}

function sendXhr(m: Machine, xhr: Thing, body: Item, at: Node): void {
  const { props, list, open } = m.state(xhr);
  const [url, method] = [props.get(urlName), props.get(methodName)];
  if (!url && !open) return;
  const items = new Map<string, Item>();
  if (url) items.set('url', { ...url, name: 'url' });
  if (method) items.set('method', { ...method, name: 'method', value: normalised(method.value) });
  if (list.length > 0 || open)
    items.set('headers', itemOf(m.make('headers', at, { list, open }), at, 'headers'));
  const credentials = credentialsOf(props.get('withCredentials'));
  if (credentials) items.set('credentials', credentials);
  const withBody = typeof method?.value !== 'string' || !/^(?:get|head)$/i.test(method.value);
  if (isGiven(body) && withBody) items.set('body', { ...body, name: 'body' });
  const options: Options = { items, open: null };
  m.send({ api: 'xhr', node: at, input: url?.at, init: undefined, options, implied: [] });
}

/** https://fetch.spec.whatwg.org/#concept-method-normalize */
const normalised = (method: Value): Value =>
  typeof method === 'string' && /^(?:delete|get|head|options|post|put)$/i.test(method)
    ? method.toUpperCase()
    : method;

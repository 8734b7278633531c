import type { Node } from 'acorn';
import { headersMethod } from '#core/snippet/builtin/headers.ts';
import type { Options } from '#core/snippet/value/sent.ts';
import type { Args } from '#core/snippet/machine/frame.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { isThing, Unknown, type Item, type Thing, type Value } from '#core/snippet/value/value.ts';
import { verbsWithData, verbsWithoutData } from './axios.ts';
import { contentOf, formType, jsonType } from './content.ts';
import { givenLines } from './headerLines.ts';
import { argument, configOf, credentialsOf, isGiven, methodOf } from './options.ts';
import { sendCall } from './send.ts';

type Answer = { readonly value: Value } | null;

const types = {
  object: jsonType,
  text: 'text/plain',
  params: `${formType};charset=UTF-8`,
};
const accept = 'application/json, text/plain, */*';

interface AngularCall {
  readonly method: Item;
  readonly url: Item;
  readonly body: Item | undefined;
  readonly options: Item;
}

/** A method of Angular's `HttpClient`; null if it is not followed. */
export function angularMethod(m: Machine, _: Thing, name: string, args: Args, at: Node): Answer {
  const [first, second, third] = [0, 1, 2].map((index) => argument(args, index, at));
  if (!first || !second || !third) return null;
  const verb = itemOf(name, at, 'method');
  if (verbsWithData.includes(name))
    return sendAngular(m, { method: verb, url: first, body: second, options: third }, at);
  if (verbsWithoutData.includes(name))
    return sendAngular(m, { method: verb, url: first, body: undefined, options: second }, at);
  if (name !== 'request') return null;
  if (isThing(first.value, 'object')) return sendRequest(m, first.value, at);
  return sendAngular(m, { method: first, url: second, body: undefined, options: third }, at);
}

/** `new HttpRequest(method, url, body, options)`, or with options in the place of the body. */
export function makeHttpRequest(m: Machine, args: Args, at: Node): Thing {
  const [method, url, third, fourth] = [0, 1, 2, 3].map((index) => argument(args, index, at));
  const name = method?.value;
  const hasBody = typeof name !== 'string' || verbsWithData.includes(name.toLowerCase());
  const members = {
    method,
    url,
    ...(hasBody ? { body: third, options: fourth } : { options: third }),
  };
  const items = Object.entries(members).filter((entry): entry is [string, Item] =>
    isGiven(entry[1]),
  );
  return m.make('object', at, { props: new Map(items) });
}

function sendRequest(m: Machine, request: Thing, at: Node): Answer {
  const { props } = m.state(request);
  const part = (name: string) => props.get(name) ?? itemOf(undefined, at, name);
  const call = { method: part('method'), url: part('url'), body: part('body') };
  return sendAngular(m, { ...call, options: part('options') }, at);
}

function sendAngular(m: Machine, { method, url, body, options }: AngularCall, at: Node): Answer {
  const { items, open }: Options = configOf(m, options);
  const given = credentialsOf(items.get('withCredentials')) ?? items.get('credentials');
  sendCall(
    m,
    {
      api: 'angular',
      url: isGiven(url) ? url : undefined,
      method: methodOf(method, 'GET', at),
      lines: givenLines(m, items.get('headers')),
      content: contentOf(m, body ?? items.get('body'), types),
      credentials: given,
      accept,
      init: options.value === undefined ? undefined : options.at,
      open,
    },
    at,
  );
  return { value: new Unknown('run', { type: 'object' }) };
}

/** `HttpHeaders` never change: `set` and the like make others. */
export function httpHeadersMethod(
  m: Machine,
  headers: Thing,
  name: string,
  { values, nodes }: Args,
  at: Node,
): Answer {
  if (!['set', 'append', 'delete'].includes(name)) return { value: new Unknown('run') };
  const { list, open } = m.state(headers);
  const copy = m.make('headers', at, { list, open }, headers.name);
  headersMethod(m, copy, name, values, nodes, at);
  return { value: copy };
}

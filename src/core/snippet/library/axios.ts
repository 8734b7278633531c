import type { Node } from 'acorn';
import type { Options } from '#core/snippet/value/sent.ts';
import type { Lines } from '#core/snippet/builtin/headers.ts';
import type { Args } from '#core/snippet/machine/frame.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { isThing, Unknown, type Item, type Thing, type Value } from '#core/snippet/value/value.ts';
import { defaultsOf, instanceOf, runInterceptors } from './axiosDefaults.ts';
import { isShelf } from './clients.ts';
import { contentOf, formType, jsonType } from './content.ts';
import { givenLines, overlay, noLines, unknownLine } from './headerLines.ts';
import { joinedUrl } from './joinedUrl.ts';
import { argument, configOf, credentialsOf, isGiven, mergedOptions, methodOf } from './options.ts';
import { sendCall } from './send.ts';

/** Methods of a client: `client.get(url, config)`, `client.post(url, data, config)`. */
export const verbsWithoutData: readonly string[] = ['get', 'delete', 'head', 'options'];
export const verbsWithData: readonly string[] = ['post', 'put', 'patch'];

/** axios and AngularJS' $http send the same by themselves. */
const accept = 'application/json, text/plain, */*';

/** A method of axios, of an instance, or of `$http`; null if it is not followed. */
export function axiosMethod(
  m: Machine,
  client: Thing,
  name: string,
  args: Args,
  at: Node,
): { readonly value: Value } | null {
  if (name === 'request') return { value: callAxios(m, client, args, at) };
  if (name === 'create') return { value: instanceOf(m, client, argument(args, 0, at), at) };
  const verb = name.replace(/Form$/, '');
  const withData = verbsWithData.includes(verb);
  if (!withData && !verbsWithoutData.includes(verb)) return null;
  const items: (readonly [string, Item])[] = [
    ['url', argument(args, 0, at)],
    ...(withData ? [['data', argument(args, 1, at)] as const] : []),
    ['method', itemOf(verb, at, 'method')],
  ];
  const config = argument(args, withData ? 2 : 1, at);
  return { value: sendAxios(m, client, config, items, at) };
}

/** `axios(config)`, `axios(url, config)` */
export function callAxios(m: Machine, client: Thing, args: Args, at: Node): Value {
  const first = argument(args, 0, at);
  const isUrl = typeof first.value === 'string' || args.values.length > 1 || isText(first.value);
  return isUrl
    ? sendAxios(m, client, argument(args, 1, at), [['url', first]], at)
    : sendAxios(m, client, first, [], at);
}

const isText = (value: Value): boolean =>
  value instanceof Unknown && (value.type === 'string' || value.before !== '');

function sendAxios(
  m: Machine,
  client: Thing,
  config: Item,
  given: readonly (readonly [string, Item])[],
  at: Node,
): Value {
  const own = configOf(m, config);
  const items = new Map(own.items);
  for (const [name, item] of given) if (isGiven(item)) items.set(name, { ...item, name });
  const defaults = defaultsOf(m, client, at);
  const options = mergedOptions(defaults, { items, open: own.open });
  const lines = overlay(defaultLines(m, defaults, items), givenLines(m, items.get('headers')));
  const final = runInterceptors(m, client, { options, lines }, at);
  const init = config.value === undefined ? undefined : config.at;
  sendOptions(m, client, final.options, withAuth(final.options, final.lines), init, at);
  return new Unknown('run', { type: 'object' });
}

/** What is told once and for all, for all methods and for one. */
function defaultLines(m: Machine, { items }: Options, own: Options['items']): Lines {
  const headers = items.get('headers');
  if (!isGiven(headers)) return noLines;
  if (!isThing(headers.value, 'object')) return givenLines(m, headers);
  const members = m.state(headers.value).props;
  const method = own.get('method')?.value ?? 'get';
  const shelves = ['common', typeof method === 'string' ? method.toLowerCase() : ''];
  const shared = shelves.map((shelf) => givenLines(m, members.get(shelf)));
  const { list, open } = givenLines(m, headers);
  const direct = { list: list.filter(({ name }) => !isShelf(name)), open };
  return [...shared, direct].reduce(overlay, noLines);
}

/** `auth: { username, password }` */
function withAuth({ items }: Options, lines: Lines): Lines {
  const auth = items.get('auth');
  if (!isGiven(auth)) return lines;
  return overlay(lines, { list: [unknownLine('Authorization', auth.at)], open: null });
}

function sendOptions(
  m: Machine,
  client: Thing,
  { items, open }: Options,
  lines: Lines,
  init: Node | undefined,
  at: Node,
): void {
  const method = methodOf(items.get('method'), 'GET', at);
  const withText = typeof method.value !== 'string' || /^P(?:OST|UT|ATCH)$/.test(method.value);
  const types = {
    object: jsonType,
    text: withText ? formType : undefined,
    params: `${formType};charset=utf-8`,
  };
  const content = contentOf(m, items.get('data'), types);
  const credentials = credentialsOf(items.get('withCredentials'));
  const url = joinedUrl(m, items.get('baseURL'), items.get('url'));
  const api = client.name === 'angularjs' ? 'angular' : 'axios';
  sendCall(m, { api, url, method, lines, content, credentials, accept, init, open }, at);
}

import type { AnyNode, Node } from 'acorn';
import type { Args } from '#core/snippet/machine/frame.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { copyable } from '#core/snippet/machine/members.ts';
import { toText } from '#core/snippet/machine/text.ts';
import { isThing, Unknown, type Value } from '#core/snippet/value/value.ts';
import { angularMethod } from './angular.ts';
import { axiosMethod, callAxios, verbsWithData, verbsWithoutData } from './axios.ts';
import { clientNamed } from './clients.ts';

/** Members of a call's options that only such calls have. */
const telling = ['headers', 'withCredentials', 'responseType', 'params', 'auth'];

/** Node's own modules, and what serves instead of calling. */
const notPages = /^(?:https|app|router|requests|server|express|nock|cy|request|supertest)$/i;

/**
 * A method of something that is not in the text, and by its name and what it is given is a client of
 * axios or Angular: `api.post('/orders', order)`, `this.http.get(url, { headers })`.
 */
export function callGuessed(m: Machine, name: string, args: Args, at: Node): void {
  const verbs = [...verbsWithData, ...verbsWithoutData, 'request'];
  if (!verbs.includes(name) || args.values.length === 0 || args.open) return;
  if (args.values.some((value) => isThing(value, 'function'))) return;
  const receiver = receiverName(at);
  if (isHttp(receiver) && (receiver === receiver.toLowerCase() || isOfThis(at))) {
    const client = receiver.includes('$') ? clientNamed(m, 'angularjs') : null;
    if (client) axiosMethod(m, client, name, args, at);
    else angularMethod(m, m.globals, name, args, at);
  } else if (isAxios(receiver) || looksLikeCall(m, receiver, args, at))
    axiosMethod(m, clientNamed(m, 'axios'), name, args, at);
}

/** A function that is not in the text, and takes what axios takes: `request({ url, method })`. */
export function callGuessedFunction(m: Machine, callee: AnyNode, args: Args, at: Node): void {
  if (args.open || args.values.length !== 1 || callee.type !== 'Identifier') return;
  const [config] = args.values;
  if (!isThing(config, 'object')) return;
  const { props } = copyable(m, config);
  const url = props.get('url')?.value;
  const names = ['method', 'headers', 'data', 'params', 'withCredentials'];
  if (url === undefined || !names.some((name) => props.has(name))) return;
  callAxios(m, clientNamed(m, 'axios'), args, at);
}

const isAxios = (name: string): boolean => /axios/i.test(name);
/** Names that people give to their instances. */
const isClient = (name: string): boolean =>
  /api|client|request|service|instance|http|ajax|rest/i.test(name);
const isHttp = (name: string): boolean => /^[_$]*http(?:client)?$/i.test(name);

/** `http` in `this.http.get(…)` and `http.get(…)` */
function receiverName(at: Node): string {
  const { callee } = at as unknown as { callee?: AnyNode };
  if (callee?.type !== 'MemberExpression') return '';
  const { object } = callee;
  if (object.type === 'Identifier') return object.name;
  if (object.type !== 'MemberExpression') return '';
  return object.property.type === 'Identifier' ? object.property.name : '';
}

/** `this.httpClient`, as a class of Angular names what it is given. */
function isOfThis(at: Node): boolean {
  const { callee } = at as unknown as { callee?: AnyNode };
  const object = callee?.type === 'MemberExpression' ? callee.object : null;
  return object?.type === 'MemberExpression' && object.object.type === 'ThisExpression';
}

/** With a URL it is a client by its name, or by options that only such calls have. */
function looksLikeCall(m: Machine, receiver: string, { values }: Args, at: Node): boolean {
  if (notPages.test(receiver)) return false;
  const [url, ...others] = values;
  const text = isThing(url) ? '' : toText(m, url, at);
  const begins = text instanceof Unknown ? text.before : text;
  const isAddress = /^(?:https?:)?\//i.test(begins);
  return (isAddress && isClient(receiver)) || others.some((value) => isConfig(m, value));
}

const isConfig = (m: Machine, value: Value): boolean =>
  isThing(value, 'object') && telling.some((name) => m.state(value).props.has(name));

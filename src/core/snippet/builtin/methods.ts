import type { Node } from 'acorn';
import { httpHeadersMethod } from '#core/snippet/library/angular.ts';
import { clientMethod } from '#core/snippet/library/client.ts';
import { callGuessed } from '#core/snippet/library/receiver.ts';
import { xhrMethod } from '#core/snippet/library/xhr.ts';
import { callUnknown } from '#core/snippet/machine/calls.ts';
import { iterate } from '#core/snippet/machine/literals.ts';
import { argsOf, type Args } from '#core/snippet/machine/frame.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { changeMaybe } from '#core/snippet/machine/members.ts';
import { toText } from '#core/snippet/machine/text.ts';
import { isPrimitive, isThing, Thing, Unknown, type Value } from '#core/snippet/value/value.ts';
import { arrayMethod } from './arrays.ts';
import { headersMethod } from './headers.ts';
import { cloneRequest } from './request.ts';
import { stringMethod } from './strings.ts';
import { paramsMethod } from './url.ts';

/** Methods that call what they are given, but not before the code around them has ended. */
const laterMethods = ['then', 'catch', 'finally', 'addEventListener'];

/** A method that is not a function of the text. */
export function callMethod(
  m: Machine,
  target: Value,
  name: Value,
  args: Args,
  at: Node,
  method: Value,
): Value {
  if (isPrimitive(method)) return m.fail();
  const key = isPrimitive(name) ? String(name) : '';
  if (target instanceof Unknown) return ofUnknown(m, target, key, args, at);
  const answer = args.open || key === '' ? null : followed(m, target, key, args, at);
  if (answer) return answer.value;
  const later = laterMethods.includes(key) && isThing(target) && m.isPage(target);
  return callUnknown(m, isThing(target, 'builtin') ? [] : [target], args, at, later);
}

type Answer = { readonly value: Value } | null;

function followed(m: Machine, target: Value, name: string, args: Args, at: Node): Answer {
  const { values, nodes } = args;
  if (typeof target === 'string') return stringMethod(m, target, name, values, at);
  if (!isThing(target)) return null;
  switch (target.kind) {
    case 'headers':
      return ofHeaders(m, target, name, args, at);
    case 'params': {
      const texts = values.map((value, i) => toText(m, value, nodes[i] ?? at));
      const result = paramsMethod(m, target, name, texts);
      return result;
    }
    case 'array':
      return arrayMethod(m, target, name, args, at);
    case 'url':
      return name === 'toString' || name === 'toJSON' ? { value: m.state(target).text } : null;
    case 'request':
      return name === 'clone' ? { value: cloneRequest(m, target, at) } : null;
    case 'xhr':
      return xhrMethod(m, target, name, args, at) ?? { value: new Unknown('run') };
    case 'client':
      return clientMethod(m, target, name, args, at);
    case 'data':
      // What a form has in it decides nothing about the call.
      return ['append', 'set', 'delete'].includes(name) ? { value: undefined } : null;
    case 'function':
    case 'builtin':
      return ofFunction(m, target, name, args, at);
    default:
      return name === 'hasOwnProperty' ? { value: new Unknown('run', { type: 'boolean' }) } : null;
  }
}

function ofHeaders(m: Machine, target: Thing, name: string, args: Args, at: Node): Answer {
  const { values, nodes } = args;
  if (target.name === 'HttpHeaders') return httpHeadersMethod(m, target, name, args, at);
  // A browser leaves out of a request's headers what scripts may not set.
  const reads = ['get', 'has', 'entries', 'keys', 'values', 'forEach'].includes(name);
  if (target.name !== '' && reads) return { value: new Unknown('run') };
  const [callback] = values;
  if (name === 'forEach' && isThing(callback, 'function')) {
    const pairs = iterate(m, target, at);
    if (!pairs) return null;
    for (const { value } of pairs) {
      const [key, text] = isThing(value) ? m.state(value).list : [];
      const given = argsOf([text?.value, key?.value, target], at);
      m.rules.call(m, callback, values[1], given, at, false);
    }
    return { value: undefined };
  }
  return headersMethod(m, target, name, values, nodes, at);
}

/** `f.call(…)`, `f.apply(…)`, `fetch.bind(window)` */
function ofFunction(m: Machine, target: Thing, name: string, args: Args, at: Node): Answer {
  const { values, nodes } = args;
  if (target.kind === 'builtin' && target.name !== 'fetch') return null;
  if (name === 'call') {
    const rest = { values: values.slice(1), nodes: nodes.slice(1), open: false };
    return { value: m.rules.call(m, target, values[0], rest, at, false) };
  }
  if (name === 'apply') {
    const items = values[1] === undefined ? [] : iterate(m, values[1], at);
    const given = (items ?? []).map(({ value }) => value);
    const places = (items ?? []).map((item) => item.at);
    const rest = { values: given, nodes: places, open: items === null };
    return { value: m.rules.call(m, target, values[0], rest, at, false) };
  }
  return name === 'bind' && target.name === 'fetch' && values.length < 2 ? { value: target } : null;
}

/** A method of one of several things, or of something that is not in the text. */
function ofUnknown(m: Machine, target: Unknown, name: string, args: Args, at: Node): Value {
  const things = target.options.filter((one) => isThing(one));
  const changes = ['append', 'set', 'delete', 'push'].includes(name);
  const followedAll =
    changes &&
    things.length > 0 &&
    target.options.every((one) => isThing(one, 'headers', 'array', 'params'));
  if (followedAll && args.values.every(isPrimitive)) {
    for (const thing of things) {
      const owner = thing.code instanceof Thing ? thing.code : thing;
      changeMaybe(m, owner, () => void callMethod(m, thing, name, args, at, new Unknown('run')));
    }
    return new Unknown('run');
  }
  const [xhr, ...others] = things;
  if (isThing(xhr, 'xhr') && others.length === 0 && !args.open) {
    // Where it is none, the call fails.
    const answer = xhrMethod(m, xhr, name, args, at);
    if (answer) return answer.value;
  }
  callGuessed(m, name, args, at);
  const later = laterMethods.includes(name) || name.startsWith('on');
  return callUnknown(m, [target], args, at, later);
}

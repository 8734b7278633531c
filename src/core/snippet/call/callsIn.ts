import type { AnyNode, CallExpression, Node, Program } from 'acorn';
import { pages } from '#core/snippet/builtin/globals.ts';
import { follow, followBlindly } from '#core/snippet/machine/follow.ts';
import { describeCall, type FoundCall } from './describeCall.ts';

export interface CallsIn {
  /** In the order in which they run. */
  readonly calls: readonly FoundCall[];
  /** Where the text seems to make one, whether it is reached or not. */
  readonly written: readonly AnyNode[];
}

/** The calls of the page that a program makes. */
export function callsIn(program: Program, text: string): CallsIn {
  const written = writtenCalls(program);
  const found =
    follow(program, text, describeCall) ?? followBlindly(program, written, text, describeCall);
  return { calls: distinct(found), written };
}

/** One for each call in the text, or several where its values or what is certain of them differ. */
function distinct(calls: readonly FoundCall[]): readonly FoundCall[] {
  const seen = new Map<string, FoundCall>();
  for (const call of calls) {
    const { node, options, open, headers, body } = call;
    const given = options && [...options].map(([name, { value, maybe }]) => [name, value, maybe]);
    const lines = headers && headers.list.map(({ name, value, maybe }) => [name, value, maybe]);
    const more = [Boolean(open), Boolean(headers?.open)];
    const key = JSON.stringify([node.start, given, lines, more, body?.body]);
    if (!seen.has(key)) seen.set(key, call);
  }
  return [...seen.values()];
}

/** The calls that are written as such. */
function writtenCalls(program: Program): readonly AnyNode[] {
  const found: AnyNode[] = [];
  const open: unknown[] = [program];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (isCall(node)) found.push(node);
    for (const value of Object.values(node)) if (typeof value === 'object') open.push(value);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Names that are called themselves, and those whose methods are. */
const callers = ['fetch', 'axios', '$http'];
const methods: Readonly<Record<string, RegExp>> = {
  fetch: /^(?:call|apply)$/,
  axios: /^(?:get|post|put|patch|delete|head|options|request)$/,
  $http: /^(?:get|post|put|patch|delete|head)$/,
  $: /^(?:ajax|get|post|getJSON)$/,
  jQuery: /^(?:ajax|get|post|getJSON)$/,
};

function isCall(node: object): node is CallExpression {
  if ((node as Node).type !== 'CallExpression') return false;
  const { callee } = node as CallExpression;
  if (callee.type === 'Identifier') return callers.includes(callee.name);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  const { object, property } = callee;
  if (object.type !== 'Identifier') return false;
  if (property.name === 'fetch') return pages.includes(object.name);
  return Object.hasOwn(methods, object.name) && methods[object.name]?.test(property.name) === true;
}

import type { Node } from 'acorn';
import { sameName } from '#core/http/headers.ts';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { joinTexts, toText } from '#core/snippet/machine/text.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { ownItems } from '#core/snippet/value/ownItems.ts';
import { asMaybe, joinValues } from '#core/snippet/value/join.ts';
import {
  isSettled,
  isThing,
  Unknown,
  type Item,
  type State,
  type Thing,
  type Value,
} from '#core/snippet/value/value.ts';

export type Lines = Pick<State, 'list' | 'open'>;

/** The lines that an object, a list of pairs or other headers stand for; null if it is none of them. */
export function linesOf(m: Machine, init: Value, at: Node): Lines | null {
  if (init === undefined) return { list: [], open: null };
  if (init instanceof Unknown) return linesOfUnknown(m, init, at);
  if (!isThing(init)) return null;
  const { props, list, open } = m.state(init);
  if (init.kind === 'headers') return { list, open };
  if (init.kind === 'object' || init.kind === 'class' || init.kind === 'function') {
    return { list: ownItems({ props }).map((item) => textLine(m, item)), open };
  }
  if (init.kind !== 'array') return { list: [], open: init.kind === 'builtin' ? at : open };
  const lines = list.map((item) => pairLine(m, item));
  return { list: lines.filter((line) => line !== null), open: lines.includes(null) ? at : open };
}

function linesOfUnknown(m: Machine, init: Unknown, at: Node): Lines {
  const options = init.options.map((option) => linesOf(m, option, at));
  if (options.length === 0 || options.includes(null)) return { list: [], open: at };
  const lines = options.reduce((sum, option) => sum + (option?.list.length ?? 0), 0);
  // Each line is compared with each of the others.
  if (!m.budget.spend((lines * lines) >> 6)) return { list: [], open: at };
  const [first, ...others] = options.filter((option) => option !== null);
  return others.reduce(joinLines, first ?? { list: [], open: at });
}

/** Lines that are in both are there for certain. */
function joinLines(a: Lines, b: Lines): Lines {
  const rest = [...b.list];
  const list = a.list.map((line): Item => {
    const i = rest.findIndex(({ name }) => sameName(name, line.name));
    const [other] = i < 0 ? [] : rest.splice(i, 1);
    if (!other) return asMaybe(line);
    return {
      ...line,
      value: joinValues(line.value, other.value),
      maybe: line.maybe || other.maybe,
    };
  });
  return {
    list: [...list, ...rest.map(asMaybe)],
    open: a.open ?? b.open,
  };
}

const textLine = (m: Machine, item: Item): Item => ({
  ...item,
  value: toText(m, item.value, item.at),
});

function pairLine(m: Machine, { value, maybe, at }: Item): Item | null {
  if (!isThing(value, 'array')) return null;
  const state = m.state(value);
  const [name, text] = state.list;
  if (!name || !text || state.list.length !== 2 || !isSettled(state)) return null;
  const known = toText(m, name.value, name.at);
  if (typeof known !== 'string') return null;
  return { name: known, value: toText(m, text.value, text.at), at: maybe ? at : text.at, maybe };
}

/** A method of a `Headers` object; null if it is not followed. */
export function headersMethod(
  m: Machine,
  headers: Thing,
  method: string,
  values: readonly Value[],
  nodes: readonly Node[],
  at: Node,
): { readonly value: Value } | null {
  const [given, text] = values;
  const name = toText(m, given, nodes[0] ?? at);
  // A name or a value that headers do not take is an error.
  m.risks += 1;
  const { list, open } = m.state(headers);
  const line = () => itemOf(toText(m, text, nodes[1] ?? at), nodes[1] ?? at, name as string);
  if (['append', 'set'].includes(method) && values.length < 2) return { value: m.fail() };
  switch (method) {
    case 'append':
      if (typeof name !== 'string')
        m.change(headers, { list: list.map(withAnyValue), open: open ?? at });
      else m.change(headers, { list: [...list, line()] });
      return { value: undefined };
    case 'set':
      if (typeof name !== 'string')
        m.change(headers, { list: list.map(withAnyValue), open: open ?? at });
      else m.change(headers, { list: replaced(list, line()) });
      return { value: undefined };
    case 'delete':
      m.change(headers, { list: without(list, name) });
      return { value: undefined };
    case 'get':
      return { value: combined(m, headers, name, at) };
    case 'has':
      return { value: hasLine(m, headers, name) };
    case 'entries':
    case 'keys':
    case 'values':
      return iteration(m, headers, method, at);
    default:
      return null;
  }
}

const withAnyValue = (line: Item): Item => ({
  ...line,
  value: new Unknown('run', { type: 'string' }),
});

function replaced(list: readonly Item[], line: Item): readonly Item[] {
  const first = list.findIndex(({ name }) => sameName(name, line.name));
  if (first < 0) return [...list, line];
  return list.flatMap((other, i) =>
    i === first ? [line] : sameName(other.name, line.name) ? [] : [other],
  );
}

const without = (list: readonly Item[], name: string | Unknown): readonly Item[] =>
  typeof name === 'string' ? list.filter((line) => !sameName(line.name, name)) : list.map(asMaybe);

const trim = (value: Value): Value =>
  typeof value === 'string' ? trimHttpWhitespace(value) : value;

function combined(m: Machine, headers: Thing, name: string | Unknown, at: Node): Value {
  const { list, open } = m.state(headers);
  if (typeof name !== 'string' || open) return new Unknown('run');
  const lines = list.filter((line) => sameName(line.name, name));
  if (lines.some(({ maybe }) => maybe)) return new Unknown('choice');
  return lines.length === 0
    ? null
    : joinTexts(
        m,
        lines.map(({ value }) => trim(value)),
        ', ',
        at,
      );
}

function hasLine(m: Machine, headers: Thing, name: string | Unknown): Value {
  const { list, open } = m.state(headers);
  const lines = typeof name === 'string' ? list.filter((line) => sameName(line.name, name)) : [];
  if (lines.some(({ maybe }) => !maybe)) return true;
  const sure = typeof name === 'string' && !open && lines.length === 0;
  return sure ? false : new Unknown('choice', { type: 'boolean' });
}

/** Sorted, in lower case, lines of one name together; null if that is not known. */
export function headerPairs(m: Machine, headers: Thing, at: Node): readonly Item[] | null {
  const state = m.state(headers);
  if (!isSettled(state)) return null;
  const { list } = state;
  const names = [...new Set(list.map(({ name }) => name.toLowerCase()))].sort();
  m.budget.spend(names.length * list.length);
  if (names.includes('set-cookie') || m.budget.spent) return null;
  return names.map((name) => itemOf(m.makeList(at, [name, combined(m, headers, name, at)]), at));
}

function iteration(m: Machine, headers: Thing, method: string, at: Node) {
  const pairs = headerPairs(m, headers, at);
  if (!pairs) return { value: new Unknown('run') };
  const index = method === 'values' ? 1 : 0;
  const values = pairs.map(({ value }) =>
    method === 'entries' || !isThing(value) ? value : m.state(value).list[index]?.value,
  );
  const list = values.map((value) => itemOf(value, at));
  return { value: m.make('array', at, { list }, 'iterator') };
}

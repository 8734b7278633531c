import type { Node } from 'acorn';
import { iterate } from '#core/snippet/machine/literals.ts';
import { argsOf, type Args } from '#core/snippet/machine/frame.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { isEqual } from '#core/snippet/machine/operators.ts';
import { isTrue, joinTexts } from '#core/snippet/machine/text.ts';
import {
  isPrimitive,
  isSettled,
  isThing,
  Unknown,
  type Item,
  type Thing,
  type Value,
} from '#core/snippet/value/value.ts';

type Answer = { readonly value: Value } | null;

/** A method of a list; null if it is not followed. */
export function arrayMethod(m: Machine, list: Thing, name: string, args: Args, at: Node): Answer {
  const state = m.state(list);
  if (list.name !== '' || state.props.size > 0) return null;
  if (name === 'push' && !args.open && !state.frozen) return push(m, list, args);
  const known = isSettled(state) && !state.frozen;
  if (!known || args.open || !m.budget.spend(state.list.length >> 2)) return null;
  const [first] = args.values;
  if (isThing(first, 'function')) return withCallback(m, list, name, first, args, at);
  return ofKnown(m, list, state.list, name, args, at);
}

function push(m: Machine, list: Thing, { values, nodes }: Args): Answer {
  const state = m.state(list);
  const added = values.map((value, i) => itemOf(value, nodes[i] ?? list.key));
  m.change(list, { list: [...state.list, ...added] });
  return {
    value: isSettled(state)
      ? state.list.length + added.length
      : new Unknown('run', { type: 'number' }),
  };
}

function ofKnown(
  m: Machine,
  list: Thing,
  items: readonly Item[],
  name: string,
  { values, nodes }: Args,
  at: Node,
): Answer {
  const [first, second] = values;
  const plain = values.every(isPrimitive);
  const added = () => values.map((value, i) => itemOf(value, nodes[i] ?? at));
  const made = (next: readonly Item[]): Answer => ({ value: m.make('array', at, { list: next }) });
  switch (name) {
    case 'unshift':
      m.change(list, { list: [...added(), ...items] });
      return { value: items.length + values.length };
    case 'pop':
      m.change(list, { list: items.slice(0, -1) });
      return { value: items.at(-1)?.value };
    case 'shift':
      m.change(list, { list: items.slice(1) });
      return { value: items[0]?.value };
    case 'reverse':
      m.change(list, { list: items.toReversed() });
      return { value: list };
    case 'slice':
      return plain ? made(items.slice(first as number, second as number)) : null;
    case 'at':
      return plain ? { value: items.at(Number(first))?.value } : null;
    case 'concat':
      return concatenated(m, items, values, nodes, at);
    case 'join':
      if (!plain) return null;
      return {
        value: joinTexts(
          m,
          items.map((item) => item.value ?? ''),
          first === undefined ? ',' : String(first),
          at,
        ),
      };
    case 'includes':
    case 'indexOf':
      return values.length === 1 ? position(items, name, first) : null;
    case 'values':
      return { value: m.make('array', at, { list: items }, 'iterator') };
    default:
      return null;
  }
}

function concatenated(
  m: Machine,
  items: readonly Item[],
  values: readonly Value[],
  nodes: readonly Node[],
  at: Node,
): Answer {
  const more = values.map((value, i) =>
    isThing(value, 'array')
      ? iterate(m, value, at)
      : value instanceof Unknown
        ? null
        : [itemOf(value, nodes[i] ?? at)],
  );
  if (more.includes(null)) return null;
  return {
    value: m.make('array', at, { list: [...items, ...more.flatMap((some) => some ?? [])] }),
  };
}

function position(items: readonly Item[], name: string, wanted: Value): Answer {
  const found = items.map((item) => isEqual(item.value, wanted));
  if (found.includes(undefined) || Number.isNaN(wanted)) return { value: new Unknown('run') };
  return { value: name === 'includes' ? found.includes(true) : found.indexOf(true) };
}

/** A method that calls a function for each entry, one after the other. */
function withCallback(
  m: Machine,
  list: Thing,
  name: string,
  callback: Thing,
  args: Args,
  at: Node,
): Answer {
  const thisValue = args.values[1];
  const { list: items } = m.state(list);
  // The function may change the list.
  const entry = (i: number): Value => m.state(list).list[i]?.value;
  const call = (...values: readonly Value[]): Value => {
    if (m.stopped) return new Unknown('work');
    const own = name === 'reduce' ? undefined : thisValue;
    return m.rules.call(m, callback, own, argsOf(values, at), at, false);
  };
  const each = () => items.map((_, i) => call(entry(i), i, list));
  switch (name) {
    case 'forEach':
      each();
      return { value: undefined };
    case 'map':
      return { value: m.makeList(at, each()) };
    case 'filter':
      return { value: filtered(m, items, each(), at) };
    case 'reduce': {
      const hasStart = args.values.length > 1;
      const rest = hasStart ? items : items.slice(1);
      if (!hasStart && items.length === 0) return { value: m.fail() };
      const start = hasStart ? args.values[1] : items[0]?.value;
      const from = hasStart ? 0 : 1;
      return {
        value: rest.reduce<Value>((sum, _, i) => call(sum, entry(i + from), i + from, list), start),
      };
    }
    default:
      return null;
  }
}

function filtered(m: Machine, items: readonly Item[], kept: readonly Value[], at: Node): Thing {
  const list = items.flatMap((item, i): readonly Item[] => {
    const truth = isTrue(kept[i]);
    return truth === false ? [] : [truth ? item : { ...item, maybe: true }];
  });
  return m.make('array', at, { list });
}

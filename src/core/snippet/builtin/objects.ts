import type { Node } from 'acorn';
import { copyInto, iterate } from '#core/snippet/machine/literals.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { copyable } from '#core/snippet/machine/members.ts';
import { toText } from '#core/snippet/machine/text.ts';
import { isThing, Unknown, type Item, type Value } from '#core/snippet/value/value.ts';

/** `Object.assign(target, ...sources)` */
export function assignMembers(m: Machine, [target, ...sources]: readonly Value[], at: Node): Value {
  if (target === null || target === undefined) return m.fail();
  const state = isThing(target, 'object') ? m.state(target) : null;
  const accessors = state && !copyable(m, target).known;
  if (!isThing(target) || !state || accessors || target.code !== null || m.isPage(target)) {
    for (const value of [target, ...sources]) m.forget(value, at);
    return target;
  }
  const draft = { props: new Map(state.props), open: state.open };
  for (const source of sources) copyInto(m, draft, source, at);
  if (state.frozen) return m.fail();
  m.change(target, draft);
  return target;
}

/** `Object.entries`, `Object.keys` and `Object.values` */
export function listMembers(m: Machine, what: string, value: Value, at: Node): Value {
  if (value === null || value === undefined) return m.fail();
  const { props, open, known } = copyable(m, value);
  if (!known) {
    m.forget(value, at);
    return new Unknown('run');
  }
  const list = [...props.values()].map((item): Item => ({
    ...item,
    name: '',
    value: entryOf(m, what, item),
  }));
  return m.make('array', at, { list, open });
}

function entryOf(m: Machine, what: string, { name, value, at }: Item): Value {
  if (what === 'Object.values') return value;
  return what === 'Object.keys' ? name : m.makeList(at, [name, value]);
}

/** `Object.fromEntries(list)` */
export function fromEntries(m: Machine, value: Value, at: Node): Value {
  const items = iterate(m, value, at);
  const props = new Map<string, Item>();
  let open = items ? null : at;
  for (const item of items ?? []) {
    const [name, content] = isThing(item.value, 'array') ? m.state(item.value).list : [];
    const key = name && toText(m, name.value, name.at);
    if (typeof key === 'string' && content && !content.maybe)
      props.set(key, itemOf(content.value, content.at, key));
    else {
      m.forget(item.value, at);
      open = at;
    }
  }
  // One of a name that is not known may have replaced any of the others.
  const unsure = [...props].map(
    ([name, item]) => [name, { ...item, value: new Unknown('run') }] as const,
  );
  return m.make('object', at, { props: open ? new Map(unsure) : props, open });
}

/** `Object.freeze(value)` */
export function freeze(m: Machine, value: Value): Value {
  if (isThing(value, 'object', 'array')) m.change(value, { frozen: true });
  return value;
}

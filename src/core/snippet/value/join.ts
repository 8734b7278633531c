import type { Node } from 'acorn';
import { isSame, Thing, Unknown, type Item, type State, type Value } from './value.ts';

/** More alternatives than these are not worth naming. */
const maxOptions = 4;

/** One of the two, depending on what is known only when the code runs. */
export function joinValues(a: Value, b: Value): Value {
  if (isSame(a, b) || absorbs(a, b)) return a;
  const type = sharedType(a, b);
  const hint = type === undefined ? {} : { type };
  const options = unique([...alternatives(a), ...alternatives(b)]);
  if (options.length <= maxOptions) return new Unknown('choice', { ...hint, options });
  // Things stay in it however many there are, so that none is changed unnoticed.
  return new Unknown('choice', { ...hint, held: [a, b].filter(holdsThings) });
}

function sharedType(a: Value, b: Value): Unknown['type'] {
  const [one, other] = [typeName(a), typeName(b)];
  return one === other && one !== 'undefined' ? one : undefined;
}

const alternatives = (value: Value): readonly Value[] =>
  value instanceof Unknown && value.options.length > 0 ? value.options : [value];

/** Whether the second is no other than what the first can be anyway. */
function absorbs(a: Value, b: Value): boolean {
  if (!(a instanceof Unknown) || a.before !== '' || a.falsy || b instanceof Thing) return false;
  if (a.type !== undefined && typeName(b) !== a.type) return false;
  if (a.options.length === 0) return !holdsThings(b);
  return alternatives(b).every((one) =>
    a.options.some((two) => isSame(one, two) || absorbs(two, one)),
  );
}

const holdsThings = (value: Value): boolean =>
  value instanceof Thing ||
  (value instanceof Unknown && (value.held.length > 0 || value.options.some(holdsThings)));

const unique = (values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** What `typeof` says; undefined if that is not known. */
export function typeName(value: Value): Unknown['type'] | 'undefined' {
  if (value instanceof Unknown) return value.type;
  if (value instanceof Thing) {
    if (value.kind === 'builtin') return undefined;
    return value.kind === 'function' || value.kind === 'class' ? 'function' : 'object';
  }
  return value === null ? 'object' : (typeof value as 'string');
}

/** The same item where it is there on one way only. */
export const asMaybe = (item: Item): Item => (item.maybe ? item : { ...item, maybe: true });

function joinItems(a: Item, b: Item): Item {
  if (a === b) return a;
  const value = joinValues(a.value, b.value);
  const same = value === a.value && a.maybe === (a.maybe || b.maybe);
  return same ? a : { name: a.name, value, at: b.at, maybe: a.maybe || b.maybe };
}

/** What a thing has in it after one of two ways. Returns `a` itself if `b` adds nothing to it. */
export function joinStates(a: State, b: State): State {
  if (a === b) return a;
  const joined: State = {
    props: joinProps(a, b),
    list: joinLists(a.list, b.list),
    text: joinValues(a.text, b.text),
    open: a.open ?? b.open,
    frozen: a.frozen && b.frozen,
  };
  const same = (Object.keys(joined) as (keyof State)[]).every((key) => joined[key] === a[key]);
  return same ? a : joined;
}

type Props = State['props'];

/** What is not named on one way is missing there, or anything if there may be more. */
function onOneWay(item: Item, other: State): Item {
  const value = other.open ? joinValues(item.value, new Unknown('run')) : item.value;
  return value === item.value ? asMaybe(item) : { ...item, value, maybe: true };
}

function joinProps(one: State, two: State): Props {
  const [a, b] = [one.props, two.props];
  const joined = new Map<string, Item>();
  for (const [name, item] of a) {
    const other = b.get(name);
    joined.set(name, other ? joinItems(item, other) : onOneWay(item, two));
  }
  for (const [name, item] of b) if (!joined.has(name)) joined.set(name, onOneWay(item, one));
  const same = joined.size === a.size && [...joined].every(([name, item]) => a.get(name) === item);
  return same ? a : joined;
}

/** The same entries at the beginning stay; the others are there on one way only. */
function joinLists(a: State['list'], b: State['list']): State['list'] {
  const sameNames = a.length === b.length && a.every(({ name }, i) => name === b[i]?.name);
  let joined: readonly Item[];
  if (sameNames) joined = a.map((item, i) => joinItems(item, b[i] ?? item));
  else {
    let shared = 0;
    while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
    joined = [...a.slice(0, shared), ...[...a.slice(shared), ...b.slice(shared)].map(asMaybe)];
  }
  return joined.length === a.length && joined.every((item, i) => item === a[i]) ? a : joined;
}

/** What is left to be known of a state once code that is not in the text could change it. */
export function openState(state: State, at: Node): State {
  const lost = (item: Item): Item => ({
    ...item,
    value: new Unknown('run'),
    at,
    maybe: true,
  });
  return {
    props: new Map([...state.props].map(([name, item]) => [name, lost(item)])),
    list: state.list.map(lost),
    text: new Unknown('run', { type: 'string' }),
    open: at,
    frozen: false,
  };
}

import type { Node } from 'acorn';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { ownItems } from '#core/snippet/value/ownItems.ts';
import { isPrimitive, isThing, Unknown, type Value } from '#core/snippet/value/value.ts';

const maxDepth = 100;

/** Thrown where the JSON of a value is known only when the code runs. */
class NotKnown extends Error {}

/** `JSON.stringify(value)` */
export function stringify(m: Machine, [value, replacer, indent]: readonly Value[]): Value {
  const plain = replacer === undefined || replacer === null;
  if (!plain || !isPrimitive(indent)) return new Unknown('run', { type: 'string' });
  try {
    const json = plainValue(m, value, 0);
    const text = JSON.stringify(json, null, indent as number | string | undefined) as
      string | undefined;
    if (text === undefined || m.budget.allows(text.length)) return text;
    return new Unknown('work', { type: 'string' });
  } catch (error) {
    if (!(error instanceof NotKnown)) throw error;
    return new Unknown(m.budget.spent ? 'work' : 'run', { type: 'string' });
  }
}

/** What JSON.stringify sees of a value. */
function plainValue(m: Machine, value: Value, depth: number): unknown {
  if (depth > maxDepth || value instanceof Unknown || !m.budget.spend(1)) throw new NotKnown();
  if (typeof value === 'string' && !m.budget.allows(value.length)) throw new NotKnown();
  if (!isThing(value)) return value;
  const { props, list, open, text } = m.state(value);
  if (open || props.has('toJSON')) throw new NotKnown();
  switch (value.kind) {
    case 'function':
    case 'class':
      return undefined;
    case 'url':
      if (typeof text !== 'string') throw new NotKnown();
      return text;
    case 'array':
      if (value.name !== '' || list.some(({ maybe }) => maybe)) throw new NotKnown();
      return list.map((item) => plainValue(m, item.value, depth + 1));
    case 'object': {
      // Of an instance: its class may say how.
      if (value.code !== null || [...props.values()].some(({ maybe }) => maybe))
        throw new NotKnown();
      const members = ownItems({ props }).map(
        (item) => [item.name, plainValue(m, item.value, depth + 1)] as const,
      );
      return Object.fromEntries(members);
    }
    default:
      throw new NotKnown();
  }
}

/** `JSON.parse(text)` */
export function parseJson(m: Machine, text: Value, at: Node): Value {
  if (typeof text !== 'string' || !m.budget.spend(text.length >> 3)) return new Unknown('run');
  try {
    return thingOf(m, JSON.parse(text), at);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return m.fail();
  }
}

function thingOf(m: Machine, json: unknown, at: Node): Value {
  if (!m.budget.spend(1)) return new Unknown('work');
  if (typeof json !== 'object' || json === null) return json as Value;
  if (Array.isArray(json))
    return m.makeList(
      at,
      json.map((item: unknown) => thingOf(m, item, at)),
    );
  const items = Object.entries(json).map(([name, value]) =>
    itemOf(thingOf(m, value, at), at, name),
  );
  return m.make('object', at, { props: new Map(items.map((item) => [item.name, item])) });
}

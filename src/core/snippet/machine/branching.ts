import { Unknown, type Value } from '#core/snippet/value/value.ts';
import type { Machine } from './machine.ts';
import { isNullish, isTrue } from './text.ts';

/** One of two ways, or both. */
export function choose(m: Machine, test: Value, one: () => Value, other: () => Value): Value {
  const truth = isTrue(test);
  if (truth === undefined) return m.branch(one, other);
  return truth ? one() : other();
}

/** `value && other`, `value || other`, `value ?? other` */
export function circuit(m: Machine, operator: string, value: Value, other: () => Value): Value {
  const goesOn = operator === '??' ? isNullish(value) : isTrue(value);
  const wanted = operator !== '||';
  if (goesOn !== undefined) return goesOn === wanted ? other() : value;
  return m.branch(other, () => (operator === '&&' ? asFalse(value) : value));
}

/** An unknown value where it ends `value && other`: one that counts as false. */
function asFalse(value: Value): Value {
  if (!(value instanceof Unknown) || value.options.length > 0) return value;
  return new Unknown(value.why, { falsy: true });
}

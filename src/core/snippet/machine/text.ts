import type { Node } from 'acorn';
import { typeName } from '#core/snippet/value/join.ts';
import { isPrimitive, isThing, Unknown, type Value } from '#core/snippet/value/value.ts';
import type { Machine } from './machine.ts';

/** How much of the source stands for an unknown piece of a text. */
const maxShown = 40;

/** Whether it counts as true; undefined if that is not known. */
export function isTrue(value: Value): boolean | undefined {
  if (isPrimitive(value)) return Boolean(value);
  if (isThing(value)) return true;
  if (value.falsy) return false;
  if (value.before !== '' || value.type === 'function') return true;
  const [first, ...others] = value.options.map(isTrue);
  return others.every((other) => other === first) ? first : undefined;
}

/** Whether it is null or undefined; undefined if that is not known. */
export function isNullish(value: Value): boolean | undefined {
  if (!(value instanceof Unknown)) return value === null || value === undefined;
  if (value.type !== undefined && value.type !== 'object') return false;
  const [first, ...others] = value.options.map(isNullish);
  return others.every((other) => other === first) ? first : undefined;
}

/** An unknown piece of a text as it is written, for people to read. */
export function shownAs(m: Machine, value: Value, node: Node): string {
  if (value instanceof Unknown && value.shown !== undefined) return value.shown;
  const source = m.source.slice(node.start, Math.min(node.end, node.start + maxShown + 1));
  const short = source.length > maxShown ? '…' : source.replace(/\s+/g, ' ');
  return `\${${short}}`;
}

/** The text that JavaScript makes of a value. */
export function toText(m: Machine, value: Value, node: Node): string | Unknown {
  if (isPrimitive(value)) return String(value);
  if (value instanceof Unknown) return asText(m, value, node);
  const { props, list, text, open } = m.state(value);
  const own = props.has('toString') || props.has('valueOf');
  const unknown = new Unknown('run', { type: 'string' });
  const address = value.kind === 'url' || value.kind === 'params';
  if (address && !own && value.code === null)
    return isText(text) ? (text as string | Unknown) : unknown;
  if (open || own || value.code !== null) return unknown;
  if (value.kind === 'object') return '[object Object]';
  if (value.kind !== 'array' || value.name !== '' || list.some(({ maybe }) => maybe))
    return unknown;
  return joinTexts(
    m,
    list.map((item) => item.value ?? ''),
    ',',
    node,
  );
}

/** The texts of some values, put together. */
export function joinTexts(
  m: Machine,
  values: readonly Value[],
  between: string,
  node: Node,
): string | Unknown {
  if (!m.budget.spend(values.length)) return new Unknown('work', { type: 'string' });
  let whole: string | Unknown = '';
  for (const [i, value] of values.entries()) {
    const text = isThing(value, 'array')
      ? new Unknown('run', { type: 'string' })
      : toText(m, value, node);
    whole = concat(m, i === 0 ? whole : concat(m, whole, between), text);
  }
  return whole;
}

function asText(m: Machine, value: Unknown, node: Node): Unknown {
  const options = value.options.every((one) => isPrimitive(one)) ? value.options.map(String) : [];
  const { why, before } = value;
  return new Unknown(why, { type: 'string', before, shown: shownAs(m, value, node), options });
}

/** Longer ones are not shown whole. */
const maxWhole = 200;

/** One text after the other. */
export function concat(m: Machine, a: string | Unknown, b: string | Unknown): string | Unknown {
  if (typeof a === 'string' && typeof b === 'string') {
    if (b === '') return a;
    if (a === '') return b;
    return m.budget.allows(a.length + b.length) ? a + b : new Unknown('work', { type: 'string' });
  }
  const options = optionsOf(a).flatMap((one) => optionsOf(b).map((other) => one + other));
  const few = options.length <= 4 && options.every((one) => one.length <= maxWhole);
  const shown = (text: string | Unknown) => (typeof text === 'string' ? text : (text.shown ?? '…'));
  const before = typeof a === 'string' ? a + (typeof b === 'string' ? b : b.before) : a.before;
  const whys = [a, b].map((text) => (typeof text === 'string' ? 'choice' : text.why));
  const why = whys.find((why) => why !== 'choice') ?? 'choice';
  return new Unknown(why, {
    type: 'string',
    before: before.slice(0, maxWhole),
    shown: `${shown(a)}${shown(b)}`.slice(0, maxWhole),
    options: few ? options : [],
  });
}

const optionsOf = (text: string | Unknown): readonly string[] =>
  typeof text === 'string'
    ? [text]
    : text.options.filter((option): option is string => typeof option === 'string');

export const isText = (value: Value): boolean => typeName(value) === 'string';

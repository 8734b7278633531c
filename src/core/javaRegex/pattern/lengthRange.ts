import type { Repeat, Syntax, Times } from './syntax.ts';

/** How much text a part of a pattern takes, counted as Java does: in ints, which overflow. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
  /** Whether `max` means anything. */
  readonly hasLimit: boolean;
  /** Whether there is only one way to match. Java then never goes back into a repeated group. */
  readonly deterministic: boolean;
}

/**
 * The range up to here. After alternatives, `min` and `max` start again from 0, which makes a difference
 * when they overflow.
 */
interface RunningRange extends LengthRange {
  readonly settledMin: number;
  readonly settledMax: number;
}

const nothing: RunningRange = {
  min: 0,
  max: 0,
  hasLimit: true,
  deterministic: true,
  settledMin: 0,
  settledMax: 0,
};
const maxInt = 0x7fffffff;
/** What Java uses in place of a minimum that has overflowed. */
const overflowedMin = 0xfffffff;

/** What Java's `Pattern` works out about a part before it builds look-behinds and loops (measured). */
export function lengthRangeOf(node: Syntax): LengthRange {
  const { settledMin, settledMax, ...range } = extended(nothing, node);
  return longer(range, settledMin, settledMax);
}

/** The range of what comes before a part, together with that part. */
function extended(before: RunningRange, node: Syntax): RunningRange {
  switch (node.kind) {
    case 'consumer':
      if (node.max === null) return { ...before, hasLimit: false };
      return longer(before, node.min, node.max);
    case 'set':
      return longer(before, 1);
    case 'lineBreak':
      return longer(before, 1, 2);
    case 'sequence':
      return node.items.reduce(extended, before);
    case 'alternation':
      return withBranches(before, node.branches.map(lengthRangeOf));
    case 'group':
    case 'atomic':
    case 'possessive':
      return extended(before, node.body);
    case 'repeat':
      return withRepeat(before, node);
    case 'empty':
    case 'ahead':
    case 'behind':
      return before;
  }
}

function longer<T extends LengthRange>(before: T, min: number, max = min): T {
  return { ...before, min: (before.min + min) | 0, max: (before.max + max) | 0 };
}

function withBranches(before: RunningRange, branches: readonly LengthRange[]): RunningRange {
  return {
    min: 0,
    max: 0,
    hasLimit: before.hasLimit && branches.every((branch) => branch.hasLimit),
    deterministic: false,
    settledMin: (before.settledMin + before.min + Math.min(...branches.map(({ min }) => min))) | 0,
    settledMax:
      (before.settledMax + before.max + Math.max(-1, ...branches.map(({ max }) => max))) | 0,
  };
}

function withRepeat(before: RunningRange, { body, ...times }: Repeat): RunningRange {
  const { min, max, mode } = times;
  if (body.kind === 'set' && max === Infinity && mode === 'greedy')
    return { ...longer(before, min, maxInt), deterministic: false };
  if (isOption(times) && body.kind === 'group' && mode !== 'possessive')
    return withBranches(before, [lengthRangeOf(body), nothing]);
  if (isOption(times))
    return {
      ...extended(before, body),
      min: before.min,
      settledMin: before.settledMin,
      deterministic: false,
    };
  const once = lengthRangeOf(body);
  const isLoop = body.kind === 'group' && mode !== 'possessive' && !once.deterministic;
  if (isLoop) return { ...before, hasLimit: false, deterministic: false };
  const least = (before.min + Math.imul(once.min, min)) | 0;
  const most = (before.max + Math.imul(once.max, Math.min(max, maxInt))) | 0;
  return {
    ...before,
    min: least < before.min ? overflowedMin : least,
    max: most,
    hasLimit: before.hasLimit && once.hasLimit && most >= before.max,
    deterministic: before.deterministic && once.deterministic && min === max,
  };
}

/** `?` or `{0,1}`, which are the same in Java. */
export const isOption = ({ min, max }: Times): boolean => min === 0 && max === 1;

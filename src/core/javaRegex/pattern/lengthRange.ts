import type { Repeat, Syntax, Times } from './syntax.ts';

/** How much text a part of a pattern takes, as Java reckons it: in ints, which overflow. */
export interface Extent {
  readonly min: number;
  readonly max: number;
  /** Whether `max` means anything. */
  readonly hasLimit: boolean;
  /** Whether there is but one way to match. Java then never goes back into a repeated group. */
  readonly deterministic: boolean;
}

/** The extent so far; `min` and `max` begin anew after alternatives, which shows when they overflow. */
interface Reckoning extends Extent {
  readonly settledMin: number;
  readonly settledMax: number;
}

const nothing: Reckoning = {
  min: 0,
  max: 0,
  hasLimit: true,
  deterministic: true,
  settledMin: 0,
  settledMax: 0,
};
const largestInt = 0x7fffffff;
/** What Java puts in where a minimum has overflowed. */
const overflowedMin = 0xfffffff;

/** What Java's `Pattern` finds out about a part before it builds look-behinds and loops (measured). */
export function extentOf(node: Syntax): Extent {
  const { settledMin, settledMax, ...extent } = extended(nothing, node);
  return longer(extent, settledMin, settledMax);
}

/** The extent of what stands before a part, together with that part. */
function extended(before: Reckoning, node: Syntax): Reckoning {
  switch (node.kind) {
    case 'step':
      if (node.max === null) return { ...before, hasLimit: false };
      return longer(before, node.min, node.max);
    case 'set':
      return longer(before, 1);
    case 'lineBreak':
      return longer(before, 1, 2);
    case 'sequence':
      return node.items.reduce(extended, before);
    case 'alternation':
      return withBranches(before, node.branches.map(extentOf));
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

function longer<T extends Extent>(before: T, min: number, max = min): T {
  return { ...before, min: (before.min + min) | 0, max: (before.max + max) | 0 };
}

function withBranches(before: Reckoning, branches: readonly Extent[]): Reckoning {
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

function withRepeat(before: Reckoning, { body, ...times }: Repeat): Reckoning {
  const { min, max, mode } = times;
  if (body.kind === 'set' && max === Infinity && mode === 'greedy')
    return { ...longer(before, min, largestInt), deterministic: false };
  if (isOption(times) && body.kind === 'group' && mode !== 'possessive')
    return withBranches(before, [extentOf(body), nothing]);
  if (isOption(times))
    return {
      ...extended(before, body),
      min: before.min,
      settledMin: before.settledMin,
      deterministic: false,
    };
  const once = extentOf(body);
  const isLoop = body.kind === 'group' && mode !== 'possessive' && !once.deterministic;
  if (isLoop) return { ...before, hasLimit: false, deterministic: false };
  const least = (before.min + Math.imul(once.min, min)) | 0;
  const most = (before.max + Math.imul(once.max, Math.min(max, largestInt))) | 0;
  return {
    ...before,
    min: least < before.min ? overflowedMin : least,
    max: most,
    hasLimit: before.hasLimit && once.hasLimit && most >= before.max,
    deterministic: before.deterministic && once.deterministic && min === max,
  };
}

/** `?`, or `{0,1}`, which is the same to Java. */
export const isOption = ({ min, max }: Times): boolean => min === 0 && max === 1;

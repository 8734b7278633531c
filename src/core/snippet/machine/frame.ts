import type { Node } from 'acorn';
import type { Layer } from '#core/snippet/value/heap.ts';
import type { Thing, Value } from '#core/snippet/value/value.ts';

/** The values handed to a function; `open` if there may be more, or others. */
export interface Args {
  readonly values: readonly Value[];
  /** Where each one is in the text. */
  readonly nodes: readonly Node[];
  readonly open: boolean;
}

export const noArgs: Args = { values: [], nodes: [], open: false };
export const anyArgs: Args = { values: [], nodes: [], open: true };

/** Values that are written at no place of their own: the call stands for all of them. */
export const argsOf = (values: readonly Value[], at: Node): Args => ({
  values,
  nodes: values.map(() => at),
  open: false,
});

/** A way out of a piece of code other than its end, and the point at which it is taken. */
export interface Exit {
  readonly kind: 'return' | 'throw' | 'break' | 'continue';
  readonly label: string | null;
  readonly value: Value;
  readonly layer: Layer;
}

/** One run of a function, or of the program itself. */
export interface Frame {
  readonly thisValue: Value;
  readonly homeClass: Thing | null;
  readonly isAsync: boolean;
  /** Whether the caller waits for the result before it does anything else. */
  readonly awaited: boolean;
  /** What is to be done at the first `await`, in place of going on. */
  readonly onawait: (() => void) | null;
  /** What is to be done at an `await` before going on. */
  readonly onresume?: () => void;
}

/** A function that is called at an unknown time, by code that is not in the text. */
export interface Job {
  readonly callee: Thing;
  readonly thisValue: Value;
  readonly args: Args;
  readonly gap: { since: number };
  /** Whether only what comes after the first `await` is new. */
  readonly afterAwait: boolean;
}

export const topFrame: Frame = {
  thisValue: undefined,
  homeClass: null,
  isAsync: true,
  awaited: true,
  onawait: null,
};

/** How many changes can be taken back. */
const depth = 200;

/**
 * States before and after the present one. A value: every change makes a new history.
 *
 * Changes in a row that share a topic (the letters typed into one field) are one step.
 */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last change was about; null after a step that nothing may join. */
  readonly topic: string | null;
}

export const begin = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
  topic: null,
});

export function change<State>(
  { past, present, topic: last }: History<State>,
  next: State,
  topic: string | null,
): History<State> {
  const joins = topic !== null && topic === last;
  const before = joins ? past : [...past, present].slice(-depth);
  return { past: before, present: next, future: [], topic };
}

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], topic: null };
}

/**
 * Back to a state before the present one, which `redo` leaves step by step; null if it is not among
 * them: too many changes ago, or taken back already.
 */
export function undoTo<State>(history: History<State>, state: State): History<State> | null {
  const { past, present, future } = history;
  const at = past.lastIndexOf(state);
  if (at === -1) return null;
  const after = [...past.slice(at + 1), present, ...future];
  return { past: past.slice(0, at), present: state, future: after, topic: null };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, topic: null };
}

import { chars, firstChar, type Machine } from './machine.ts';

/** A text that all of some machines take and none of others. */
export interface Question {
  readonly all: readonly Machine[];
  readonly none: readonly Machine[];
  /** Whether a text that was found is one indeed: machines may take more than what they stand for. */
  readonly holds: (text: string) => boolean;
}

export type Found = { readonly witness: string } | 'none' | 'not-proved';

/** States that are looked at before it is given up. */
const maxStates = 60_000;
/** Texts that are tried in vain. */
const maxTries = 60;

/** Which characters are preferred where several do: those of `evil`, then the other letters. */
const preferred = "evilxabcdfghjkmnopqrstuwyz0123456789-.:/[]%_~!$&'()*+,;=";

interface Visit {
  readonly states: readonly number[];
  readonly char: number;
  readonly after: Visit | null;
}

/**
 * Goes through the texts from the shortest one on, many at a time: those that bring every machine into
 * the same state. Looking at all of them without finding one is the proof that there is none.
 */
export function search(question: Question): Found {
  const { all, holds } = question;
  // Less than a machine stands for must not be taken away: so only exact ones are.
  const none = question.none.filter((machine) => machine.exact);
  const machines = [...all, ...none];
  const samples = jointSamples(machines);
  const seen = new Set<string>();
  const queue: Visit[] = [];
  let tried = 0;
  const visit = (states: readonly number[], char: number, after: Visit | null): string | null => {
    if (all.some((_, index) => !states[index])) return null;
    const key = states.join();
    if (seen.has(key)) return null;
    seen.add(key);
    const reached = { states, char, after };
    queue.push(reached);
    if (!machines.every((one, at) => one.accepts(states[at] ?? 0) === at < all.length)) return null;
    const text = textOf(reached);
    if (holds(text)) return text;
    tried += 1;
    return null;
  };
  visit(
    machines.map(({ first }) => first),
    -1,
    null,
  );
  for (let at = 0; at < queue.length; at += 1) {
    if (at > maxStates || tried > maxTries) return 'not-proved';
    const before = queue[at];
    if (!before) break;
    for (const char of samples) {
      const next = machines.map((one, index) => one.next(before.states[index] ?? 0, char));
      const witness = visit(next, char, before);
      if (witness !== null) return { witness };
    }
  }
  return tried > 0 ? 'not-proved' : 'none';
}

/** One character of each kind that some machine tells apart, the preferred one first. */
function jointSamples(machines: readonly Machine[]): readonly number[] {
  const known = new Set<string>();
  const samples: number[] = [];
  for (const char of inOrder) {
    const key = machines.map((one) => one.kinds[char]).join();
    if (known.has(key)) continue;
    known.add(key);
    samples.push(char);
  }
  return samples;
}

const inOrder: readonly number[] = [
  ...new Set([
    ...Array.from(preferred, (char) => char.charCodeAt(0) - firstChar),
    ...Array.from({ length: chars }, (_, char) => char),
  ]),
];

function textOf(visit: Visit): string {
  let text = '';
  for (let at: Visit | null = visit; at && at.char >= 0; at = at.after) {
    text += String.fromCharCode(at.char + firstChar);
  }
  return text;
}

import type { TextMachine } from './machine.ts';
import { chars, firstChar } from './originChars.ts';

/** A text that all of some machines take and none of others. */
export interface Question {
  readonly all: readonly TextMachine[];
  readonly none: readonly TextMachine[];
  /** Whether a text that was found is one indeed: machines may take more than what they stand for. */
  readonly holds: (text: string) => boolean;
}

export type Found = { readonly witness: string } | 'none' | 'not-proved';

/** States that are looked at before it is given up. */
const maxStates = 60_000;
/** Nodes of automata that are looked at before it is given up: about half a second. */
const maxWork = 12_000_000;
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
export function search({ all, none, holds }: Question): Found {
  // Less than a machine stands for must not be taken away: so only exact ones are.
  const machines = [...all, ...none.filter((machine) => machine.exact)];
  const samples = jointSamples(machines);
  const agenda = new Agenda(machines, all.length);
  let tried = 0;
  for (let visit = agenda.next(); visit; visit = agenda.next()) {
    if (agenda.isTooLong || tried > maxTries) return 'not-proved';
    if (agenda.isWitness(visit)) {
      const witness = textOf(visit);
      if (holds(witness)) return { witness };
      tried += 1;
    }
    for (const char of samples) agenda.go(visit, char);
  }
  return tried > 0 ? 'not-proved' : 'none';
}

/** What was seen and what is still to be looked at. */
class Agenda {
  readonly #machines: readonly TextMachine[];
  /** How many machines must take the text; the others must not. */
  readonly #needed: number;
  readonly #seen = new Set<string>();
  readonly #queue: Visit[] = [];
  /** Where no machine that must not take the text can any more: these come first. */
  readonly #free: Visit[] = [];
  #looked = 0;
  #lookedFree = 0;
  readonly #workBefore: number;

  constructor(machines: readonly TextMachine[], needed: number) {
    this.#machines = machines;
    this.#needed = needed;
    this.#workBefore = workOf(machines);
    const firsts = machines.map(({ first }) => first);
    if (firsts.slice(0, needed).every((first) => first > 0)) this.#add(firsts, -1, null);
  }

  next(): Visit | undefined {
    if (this.#lookedFree < this.#free.length) return this.#free[this.#lookedFree++];
    return this.#queue[this.#looked++];
  }

  get isTooLong(): boolean {
    return (
      this.#looked + this.#lookedFree > maxStates ||
      workOf(this.#machines) - this.#workBefore > maxWork
    );
  }

  isWitness({ states }: Visit): boolean {
    return this.#machines.every(
      (machine, at) => machine.accepts(states[at] ?? 0) === at < this.#needed,
    );
  }

  /** On by one more character. */
  go(visit: Visit, char: number): void {
    const next: number[] = [];
    for (let at = 0; at < this.#machines.length; at += 1) {
      const state = this.#machines[at]?.next(visit.states[at] ?? 0, char) ?? 0;
      if (state === 0 && at < this.#needed) return;
      next.push(state);
    }
    this.#add(next, char, visit);
  }

  #add(states: readonly number[], char: number, after: Visit | null): void {
    const key = states.join();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const isFree = states.every((state, at) => at < this.#needed || state === 0);
    (isFree ? this.#free : this.#queue).push({ states, char, after });
  }
}

const workOf = (machines: readonly TextMachine[]): number =>
  machines.reduce((sum, { work }) => sum + work, 0);

/** One character of each kind that some machine tells apart, the preferred one first. */
function jointSamples(machines: readonly TextMachine[]): readonly number[] {
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

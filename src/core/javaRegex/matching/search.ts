import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import type { Entry, Instruction, Program } from './program.ts';
import type { Reading } from '#core/javaRegex/pattern/matchState.ts';

/** So many steps go unrecorded: sensible patterns have ended long before. */
const carefreeSteps = 1000;

/** Where every search begins to write: one ends before the next begins, and most need no more. */
const shortTrail = new Int32Array(3 * 256);

/** Where an instruction has been tried since an entry into what encloses it. */
interface Tried {
  readonly entry: number;
  readonly places: Set<number>;
}

/**
 * How far a backtracking search has come. A step is an instruction, a choice taken back, a repeated
 * character or a changed register, so the budget bounds time and memory.
 */
export class Search implements Reading {
  readonly text: string;
  /** Where in the text, in UTF-16 units. */
  at = 0;
  here: Instruction;
  stepsLeft: number;
  last = 0;
  readonly registers: number[];
  readonly #instructions: readonly Instruction[];
  /**
   * What to go back to, three numbers each: an instruction that has another way to go, a position
   * and a number of its own; or, its first number negative, what to put back into a register.
   */
  #trail = shortTrail;
  /** How much of the trail is in use. */
  height = 0;
  #tried: Map<Instruction, Tried> | null = null;
  #entries = 0;
  readonly #watchedFrom: number;

  constructor(text: string, program: Program, budget: number) {
    this.text = text;
    this.here = program.start;
    this.stepsLeft = budget;
    this.registers = new Array<number>(program.registers).fill(-1);
    this.#instructions = program.instructions;
    this.#watchedFrom = budget - carefreeSteps;
  }

  goTo(next: Instruction): true {
    this.here = next;
    return true;
  }

  /** Takes one character if the set has it. */
  take(set: CharSet): boolean {
    const { at, text } = this;
    if (at >= text.length) return false;
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff && !set.bmp) return this.#takeWide(set);
    if (!set.has(unit)) return false;
    this.at = at + 1;
    return true;
  }

  #takeWide(set: CharSet): boolean {
    const codePoint = this.text.codePointAt(this.at) ?? 0;
    if (!set.has(codePoint)) return false;
    this.at += codePoint > 0xffff ? 2 : 1;
    return true;
  }

  register(index: number): number {
    return this.registers[index] ?? -1;
  }

  /** Changes a register until the search goes back behind this point. */
  set(index: number, value: number): void {
    this.stepsLeft -= 1;
    this.#push(-1 - index, this.register(index), 0);
    this.registers[index] = value;
  }

  /**
   * Registers the entry into a body that is asked for one match and never for another. It is not put
   * back: such a body is never in hand twice at a time.
   */
  begin({ mark, begin, entry }: Entry): void {
    this.registers[mark] = this.height;
    this.registers[begin] = this.at;
    this.registers[entry] = this.#entries += 1;
  }

  /** Sets a group to what stands between a position and this one. */
  capture(group: number, from: number): void {
    this.set(2 * group, from);
    this.set(2 * group + 1, this.at);
  }

  /** Notes that the instruction has another way to go from a position. */
  remember(instruction: Instruction, at: number, rest: number): void {
    this.#push(instruction.id, at, rest);
  }

  #push(id: number, value: number, rest: number): void {
    if (this.height + 3 > this.#trail.length) this.#grow();
    this.#trail[this.height] = id;
    this.#trail[this.height + 1] = value;
    this.#trail[this.height + 2] = rest;
    this.height += 3;
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.#trail.length);
    longer.set(this.#trail);
    this.#trail = longer;
  }

  /**
   * Forgets the choices made since. Java then leaves groups as they were set on the way, also when
   * it goes back to before (measured).
   */
  commit(height: number): void {
    this.height = height;
  }

  /**
   * Takes back what was done since the last choice. Its instruction is `here` then and its position
   * `at`; answers its number, or null when no choice is left.
   */
  goBack(): number | null {
    const trail = this.#trail;
    while (this.height > 0) {
      this.height -= 3;
      const id = trail[this.height] ?? 0;
      const value = trail[this.height + 1] ?? 0;
      if (id < 0) this.registers[-1 - id] = value;
      else {
        this.at = value;
        this.here = this.#instructions[id] ?? this.here;
        return trail[this.height + 2] ?? 0;
      }
    }
    return null;
  }

  /**
   * Whether the search has come to this instruction here, and as often, before. Outside all loops it
   * cannot do so twice on one way, so the first time has failed and this one would. It makes many
   * a catastrophic pattern harmless, as a narrower precaution does in Java.
   */
  isHopeless(instruction: Instruction, count = 0): boolean {
    if (instruction.scope === null || this.stepsLeft > this.#watchedFrom) return false;
    this.stepsLeft -= 2; // what looking it up costs
    const { places } = this.#triedOf(instruction, this.register(instruction.scope));
    const before = places.size;
    return places.add(count * (this.text.length + 1) + this.at).size === before;
  }

  #triedOf(instruction: Instruction, entry: number): Tried {
    this.#tried ??= new Map();
    const known = this.#tried.get(instruction);
    if (known?.entry === entry) return known;
    const fresh: Tried = { entry, places: new Set() };
    this.#tried.set(instruction, fresh);
    return fresh;
  }
}

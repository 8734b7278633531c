import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import type { EntryRegisters, Instruction, Program } from './program.ts';
import type { MatchState } from '#core/javaRegex/pattern/matchState.ts';

/** Steps before places are recorded: sensible patterns end long before. */
const unrecordedSteps = 1000;

/**
 * The first trail of every search. They can share it because a search ends before the next one begins;
 * most need no more.
 */
const shortTrail = new Int32Array(3 * 256);

/** Where an instruction has been tried since the last entry into the enclosure around it. */
interface Tried {
  readonly entry: number;
  readonly places: Set<number>;
}

/**
 * The state of a backtracking search. A step is an instruction, a choice taken back, a repeated
 * character or a changed register, so the budget bounds both time and memory.
 */
export class Search implements MatchState {
  readonly text: string;
  /** The position in the text, in UTF-16 units. */
  at = 0;
  here: Instruction;
  stepsLeft: number;
  last = 0;
  readonly registers: number[];
  readonly #instructions: readonly Instruction[];
  /**
   * What to go back to, three numbers each: an instruction that has another way to go, a position and
   * a number of the instruction's own; or, if the first number is negative, a register to restore.
   */
  #trail = shortTrail;
  /** How much of the trail is in use. */
  height = 0;
  #tried: Map<Instruction, Tried> | null = null;
  #entries = 0;
  readonly #recordsFrom: number;

  constructor(text: string, program: Program, budget: number) {
    this.text = text;
    this.here = program.start;
    this.stepsLeft = budget;
    this.registers = new Array<number>(program.registers).fill(-1);
    this.#instructions = program.instructions;
    this.#recordsFrom = budget - unrecordedSteps;
  }

  goTo(next: Instruction): true {
    this.here = next;
    return true;
  }

  /** Takes one character if the set has it. */
  consume(set: CharSet): boolean {
    const { at, text } = this;
    if (at >= text.length) return false;
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff && !set.bmp) return this.#consumeWide(set);
    if (!set.has(unit)) return false;
    this.at = at + 1;
    return true;
  }

  #consumeWide(set: CharSet): boolean {
    const codePoint = this.text.codePointAt(this.at) ?? 0;
    if (!set.has(codePoint)) return false;
    this.at += codePoint > 0xffff ? 2 : 1;
    return true;
  }

  register(index: number): number {
    return this.registers[index] ?? -1;
  }

  /** Sets a register. Its old value is restored when the search goes back beyond this point. */
  set(index: number, value: number): void {
    this.stepsLeft -= 1;
    this.#push(-1 - index, this.register(index), 0);
    this.registers[index] = value;
  }

  /**
   * Records the entry into a body that is tried for one match only. These registers are not restored:
   * such a body is never entered again before it has ended.
   */
  begin({ mark, begin, entry }: EntryRegisters): void {
    this.registers[mark] = this.height;
    this.registers[begin] = this.at;
    this.registers[entry] = this.#entries += 1;
  }

  /** Sets a group to the text from `from` to the current position. */
  capture(group: number, from: number): void {
    this.set(2 * group, from);
    this.set(2 * group + 1, this.at);
  }

  /** Records that the instruction has another way to go from a position. */
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
   * Forgets the choices made since the trail had this height. Groups set since stay set, in Java too,
   * even if the search goes back farther (measured).
   */
  commit(height: number): void {
    this.height = height;
  }

  /**
   * Takes back everything since the last choice. `here` is then its instruction and `at` its position.
   * Returns its number, or null if no choice is left.
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
   * Whether the search was at this instruction before, at this position and with this count. Outside
   * of loops that cannot happen twice on one way, so the first time has failed and this time would
   * too. This makes many catastrophic patterns harmless; Java has a narrower precaution.
   */
  isHopeless(instruction: Instruction, count = 0): boolean {
    if (instruction.scope === null || this.stepsLeft > this.#recordsFrom) return false;
    this.stepsLeft -= 2; // the cost of looking it up
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

import { holds } from '#core/javaRegex/assertion.ts';
import { again, enter, loopOtherwise } from '#core/javaRegex/loop.ts';
import type { Branch, Instruction, Program } from '#core/javaRegex/program.ts';
import { repeat, repeatOtherwise } from '#core/javaRegex/repeat.ts';
import { Search } from '#core/javaRegex/search.ts';

/** `'budget'`: given up after the allowed number of steps, neither yes nor no. */
export type MatchResult = true | false | 'budget';

/** One question put to a program: a search in the order in which Java goes about it. */
export class Matcher {
  readonly #program: Program;
  readonly #whole: boolean;
  readonly #search: Search;

  /** With `whole` only a match that reaches the end of the text counts. */
  constructor(program: Program, text: string, whole: boolean, budget: number) {
    this.#program = program;
    this.#whole = whole;
    this.#search = new Search(text, program.start, budget);
  }

  /** Steps of the budget that were not taken. */
  get stepsLeft(): number {
    return Math.max(0, this.#search.stepsLeft);
  }

  /** Whether the program matches from this position on. All calls share the one budget. */
  matchFrom(start: number): MatchResult {
    const search = this.#search;
    search.at = start;
    search.here = this.#program.start;
    for (;;) {
      if ((search.stepsLeft -= 1) < 0) return 'budget';
      if (search.here.op === 'accept' && this.#isEnough()) return true;
      if (!run(search, search.here) && !this.#goBack()) return search.stepsLeft < 0 && 'budget';
    }
  }

  #isEnough(): boolean {
    return !this.#whole || this.#search.at === this.#search.text.length;
  }

  /** Takes back the last choice. False when none is left or the budget is spent. */
  #goBack(): boolean {
    const search = this.#search;
    for (let trace = search.trail.pop(); trace !== undefined; trace = search.trail.pop()) {
      if ('loop' in trace) search.resetLoop(trace);
      else if ((search.stepsLeft -= 1) < 0) return false;
      else {
        search.at = trace.at;
        if (runOtherwise(search, trace.instruction, trace.rest)) return true;
      }
    }
    return false;
  }
}

/** Whether the search can go on past this instruction. */
function run(search: Search, instruction: Instruction): boolean {
  switch (instruction.op) {
    case 'accept':
      return false;
    case 'text':
      if (!search.text.startsWith(instruction.text, search.at)) return false;
      search.at += instruction.text.length;
      return search.goTo(instruction.next);
    case 'set':
      return search.take(instruction.set) && search.goTo(instruction.next);
    case 'assertion':
      return holds(instruction.assertion, search.text, search.at) && search.goTo(instruction.next);
    case 'branch':
      return !search.isHopeless(instruction) && branch(search, instruction, 0);
    case 'repeat':
      return repeat(search, instruction);
    case 'enter':
      return enter(search, instruction);
    case 'again':
      return again(search, instruction);
  }
}

/** The same for an instruction that the search comes back to for another way. */
function runOtherwise(search: Search, instruction: Instruction, rest: number): boolean {
  switch (instruction.op) {
    case 'branch':
      return branch(search, instruction, rest);
    case 'repeat':
      return repeatOtherwise(search, instruction, rest);
    case 'enter':
    case 'again':
      return loopOtherwise(search, instruction);
    default:
      throw new Error(`${instruction.op} has one way only`);
  }
}

function branch(search: Search, instruction: Branch, index: number): boolean {
  const { branches } = instruction;
  const chosen = branches[index];
  if (chosen === undefined) return false;
  search.remember(instruction, search.at, index + 1);
  return search.goTo(chosen);
}

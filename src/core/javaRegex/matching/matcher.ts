import { cycle, cycled, cycleOtherwise } from './deterministicLoop.ts';
import { enclose, encloseOtherwise, endEnclosed } from './enclosure.ts';
import { mayBegin } from './lookahead.ts';
import { lineBreaks } from '#core/javaRegex/pattern/line.ts';
import { again, enter, loopOtherwise } from './loop.ts';
import type { Instruction, Program } from './program.ts';
import { repeat, repeatOtherwise } from './repeat.ts';
import { Search } from './search.ts';

/** `'budget'`: given up after the allowed number of steps, neither yes nor no. */
export type MatchResult = true | false | 'budget';

type Of<Op extends Instruction['op']> = Extract<Instruction, { op: Op }>;

/** One question put to a program: a search in the order in which Java goes about it. */
export class Matcher {
  readonly #program: Program;
  readonly #whole: boolean;
  readonly #search: Search;

  /** With `whole` only a match that reaches the end of the text counts. */
  constructor(program: Program, text: string, whole: boolean, budget: number) {
    this.#program = program;
    this.#whole = whole;
    this.#search = new Search(text, program, budget);
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
    for (let rest = search.goBack(); rest !== null; rest = search.goBack()) {
      if ((search.stepsLeft -= 1) < 0) return false;
      if (runOtherwise(search, search.here, rest)) return true;
    }
    return false;
  }
}

/** Whether the search can go on past this instruction. */
function run(search: Search, instruction: Instruction): boolean {
  switch (instruction.op) {
    case 'accept':
      return false;
    case 'step':
      return instruction.take(search) && search.goTo(instruction.next);
    case 'set':
      return search.take(instruction.set) && search.goTo(instruction.next);
    case 'lineBreak':
      return lineBreak(search, instruction, 0);
    case 'groupStart':
      search.set(instruction.begin, search.at);
      return search.goTo(instruction.next);
    case 'groupEnd':
      search.capture(instruction.group, search.register(instruction.begin));
      return search.goTo(instruction.next);
    case 'branch':
      return !search.isHopeless(instruction) && branch(search, instruction, 0);
    case 'repeat':
      return repeat(search, instruction);
    case 'enter':
      return enter(search, instruction, instruction.loop);
    case 'again':
      return again(search, instruction, instruction.loop);
    case 'cycle':
      return cycle(search, instruction, instruction.loop);
    case 'cycled':
      return cycled(search, instruction, instruction.loop);
    case 'enclose':
      return enclose(search, instruction, instruction.enclosed);
    case 'enclosed':
      return endEnclosed(search, instruction.enclosed);
  }
}

/** The same for an instruction that the search comes back to for another way. */
function runOtherwise(search: Search, instruction: Instruction, rest: number): boolean {
  switch (instruction.op) {
    case 'branch':
      return branch(search, instruction, rest);
    case 'lineBreak':
      return lineBreak(search, instruction, rest);
    case 'repeat':
      return repeatOtherwise(search, instruction, rest);
    case 'enter':
    case 'again':
      return loopOtherwise(search, instruction.loop);
    case 'cycle':
    case 'cycled':
      return cycleOtherwise(search, instruction.loop, rest);
    case 'enclose':
      return encloseOtherwise(search, instruction, instruction.enclosed, rest);
    default:
      throw new Error(`${instruction.op} has one way only`);
  }
}

function branch(search: Search, instruction: Of<'branch'>, index: number): boolean {
  const { branches } = instruction;
  let next = index;
  while (next < branches.length) {
    const chosen = branches[next];
    next += 1;
    if (!chosen || !mayBegin(chosen, search.text, search.at)) continue;
    if (next < branches.length) search.remember(instruction, search.at, next);
    return search.goTo(chosen);
  }
  return false;
}

function lineBreak(search: Search, instruction: Of<'lineBreak'>, index: number): boolean {
  const start = search.at;
  const end = lineBreaks(search.text, start)[index];
  if (end === undefined) return false;
  search.remember(instruction, start, index + 1);
  search.at = end;
  return search.goTo(instruction.next);
}

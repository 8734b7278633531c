import {
  endDeterministicLoop,
  retryDeterministicLoop,
  startDeterministicLoop,
} from './deterministicLoop.ts';
import { endEnclosure, retryEnclosure, startEnclosure } from './enclosure.ts';
import { canStart } from './lookahead.ts';
import { lineBreaks } from '#core/javaRegex/pattern/line.ts';
import { endLoop, retryLoop, startLoop } from './loop.ts';
import type { Instruction, Program } from './program.ts';
import { repeat, retryRepeat } from './repeat.ts';
import { Search } from './search.ts';

/** `'budget'`: given up after the allowed number of steps, so neither yes nor no. */
export type MatchResult = true | false | 'budget';

type Of<Op extends Instruction['op']> = Extract<Instruction, { op: Op }>;

/** One question to a program: a search that tries everything in the same order as Java. */
export class Matcher {
  readonly #program: Program;
  readonly #whole: boolean;
  readonly #search: Search;

  /** With `whole`, only a match that reaches the end of the text counts. */
  constructor(program: Program, text: string, whole: boolean, budget: number) {
    this.#program = program;
    this.#whole = whole;
    this.#search = new Search(text, program, budget);
  }

  /** Steps of the budget that were not taken. */
  get stepsLeft(): number {
    return Math.max(0, this.#search.stepsLeft);
  }

  /** Whether the program matches from this position on. All calls share one budget. */
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
      if (retry(search, search.here, rest)) return true;
    }
    return false;
  }
}

/** Runs an instruction. False if the search has to go back. */
function run(search: Search, instruction: Instruction): boolean {
  switch (instruction.op) {
    case 'accept':
      return false;
    case 'consume':
      return instruction.consume(search) && search.goTo(instruction.next);
    case 'set':
      return search.consume(instruction.set) && search.goTo(instruction.next);
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
    case 'loopStart':
      return startLoop(search, instruction, instruction.loop);
    case 'loopEnd':
      return endLoop(search, instruction, instruction.loop);
    case 'deterministicLoopStart':
      return startDeterministicLoop(search, instruction, instruction.loop);
    case 'deterministicLoopEnd':
      return endDeterministicLoop(search, instruction, instruction.loop);
    case 'enclosureStart':
      return startEnclosure(search, instruction, instruction.enclosure);
    case 'enclosureEnd':
      return endEnclosure(search, instruction.enclosure);
  }
}

/** The same for an instruction that the search has come back to, for its other way. */
function retry(search: Search, instruction: Instruction, rest: number): boolean {
  switch (instruction.op) {
    case 'branch':
      return branch(search, instruction, rest);
    case 'lineBreak':
      return lineBreak(search, instruction, rest);
    case 'repeat':
      return retryRepeat(search, instruction, rest);
    case 'loopStart':
    case 'loopEnd':
      return retryLoop(search, instruction.loop);
    case 'deterministicLoopStart':
    case 'deterministicLoopEnd':
      return retryDeterministicLoop(search, instruction.loop, rest);
    case 'enclosureStart':
      return retryEnclosure(search, instruction, instruction.enclosure, rest);
    default:
      throw new Error(`${instruction.op} has only one way`);
  }
}

function branch(search: Search, instruction: Of<'branch'>, index: number): boolean {
  const { branches } = instruction;
  let next = index;
  while (next < branches.length) {
    const chosen = branches[next];
    next += 1;
    if (!chosen || !canStart(chosen, search.text, search.at)) continue;
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

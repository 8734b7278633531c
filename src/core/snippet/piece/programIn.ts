import type { Program } from 'acorn';
import { IssueList } from '#core/snippet/call/issueList.ts';
import { parseJavaScript } from '#core/snippet/javaScript.ts';
import { withPairedBrackets } from './pairedBrackets.ts';

/** A program, and the text that it was read from: with as many lines as the paste has. */
export interface ReadProgram {
  readonly program: Program;
  readonly text: string;
}

/** What a piece of a program may be a piece of; a class of which there is more than is seen. */
const wholes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `class Service extends Cut { ${text}\n}`,
  (text) => `({ ${text}\n})`,
];

/** Lines that are given up before the whole is. */
const maxGivenUp = 12;
/** In a long text fewer, since each costs a look at all of it. */
const maxLength = 30_000;

/**
 * The program in a piece of code as people paste it: cut out of a class, with brackets that are missing,
 * with a line between that is no code. Null if too little of it can be read.
 */
export function programIn(pasted: string): ReadProgram | null {
  const most = pasted.length > maxLength ? 1 : maxGivenUp;
  let text = pasted;
  for (let givenUp = 0; givenUp <= most; givenUp += 1) {
    const [best, ...others] = attempts(text);
    if (best && 'program' in best) return best;
    const read = others.find((one) => 'program' in one);
    if (read && 'program' in read) return read;
    if (!best) return null;
    const next = withoutLine(text, best.line);
    if (next === text) return null;
    text = next;
  }
  return null;
}

interface Stop {
  /** The line that cannot be read, from 1. */
  readonly line: number;
}

function attempts(text: string): readonly (ReadProgram | Stop)[] {
  const asIs = parsed(text);
  if ('program' in asIs) return [asIs];
  const paired = withPairedBrackets(text);
  const all = wholes.map((whole) => parsed(whole(paired)));
  return [asIs.line >= lineOf(all[0]) ? asIs : (all[0] ?? asIs), ...all];
}

const lineOf = (one: ReadProgram | Stop | undefined): number =>
  one && 'line' in one ? one.line : 0;

function parsed(text: string): ReadProgram | Stop {
  const faults = new IssueList(text);
  const program = parse(text, faults);
  return program ? { program, text } : { line: faults.all[0]?.line ?? 1 };
}

function parse(text: string, faults: IssueList): Program | null {
  try {
    return parseJavaScript(text, faults);
  } catch (error) {
    // Nested too deeply.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text with an empty line in the place of one; of the last line that is not empty, if need be. */
function withoutLine(text: string, number: number): string {
  const lines = text.split('\n');
  let at = Math.min(number, lines.length) - 1;
  while (at > 0 && lines[at]?.trim() === '') at -= 1;
  return lines.with(at, '').join('\n');
}

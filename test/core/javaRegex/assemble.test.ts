import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/assemble.ts';
import { parsePattern } from '#core/javaRegex/parser.ts';
import type { Instruction } from '#core/javaRegex/program.ts';

/** A program in one line. What stands in no loop has a star; the exit of a loop comes behind `;`. */
function tell(instruction: Instruction): string {
  switch (instruction.op) {
    case 'accept':
      return 'accept';
    case 'text':
      return `'${instruction.text}' ${tell(instruction.next)}`;
    case 'set':
    case 'assertion':
      return `${instruction.op} ${tell(instruction.next)}`;
    case 'repeat':
      return `repeat${instruction.outermost ? '*' : ''} ${tell(instruction.next)}`;
    case 'branch':
      return `branch${instruction.outermost ? '*' : ''}(${instruction.branches.map(tell).join(', ')})`;
    case 'enter': {
      const { loop, outermost } = instruction;
      return `loop${loop.slot}${outermost ? '*' : ''}{ ${tell(loop.body)} }; ${tell(loop.exit)}`;
    }
    case 'again':
      return `again${instruction.loop.slot}`;
  }
}

describe('the program of a pattern', () => {
  it.each<[source: string, program: string]>([
    ['', 'accept'],
    ['abc', "'abc' accept"],
    ['a.b^', "'a' set 'b' assertion accept"],
    ['ab*c', "'a' repeat* 'c' accept"],
    ['(?:(?:a))*', 'repeat* accept'],
    ['a{1}', 'repeat* accept'],
    ['(ab){1}', "'ab' accept"],
    ['(ab){0}c', "'c' accept"],
    ['ab|c', "branch*('ab' accept, 'c' accept)"],
    ['(a|b|)c', "branch*('a' 'c' accept, 'b' 'c' accept, 'c' accept)"],
    ['(ab)?c', "branch*('ab' 'c' accept, 'c' accept)"],
    ['(ab)??c', "branch*('c' accept, 'ab' 'c' accept)"],
    ['(ab)*c', "loop0*{ 'ab' again0 }; 'c' accept"],
    ['(ab?(cd)+)*', "loop0*{ 'a' repeat loop1{ 'cd' again1 }; again0 }; accept"],
    ['(ab)*(cd)*', "loop1*{ 'ab' again1 }; loop0*{ 'cd' again0 }; accept"],
    [
      '((a|b)c)+d|e',
      "branch*(loop0*{ branch('a' 'c' again0, 'b' 'c' again0) }; 'd' accept, 'e' accept)",
    ],
  ])('%s', (source, program) => {
    expect(tell(assemble(parsePattern(source)).start)).toBe(program);
  });

  it('says where find may begin', () => {
    expect(assemble(parsePattern('a')).startsInsidePairs).toBe(true);
    expect(assemble(parsePattern('[^a]')).startsInsidePairs).toBe(false);
  });
});

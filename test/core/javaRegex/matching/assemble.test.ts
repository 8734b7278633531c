import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/matching/assemble.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import type { Instruction } from '#core/javaRegex/matching/program.ts';

/** A program in one line. What need not be tried twice has a star; an exit comes behind `;`. */
function tell(instruction: Instruction): string {
  const name = instruction.op + (instruction.scope === null ? '' : '*');
  switch (instruction.op) {
    case 'accept':
    case 'again':
    case 'cycled':
    case 'enclosed':
      return instruction.op;
    case 'branch':
      return `${name}(${instruction.branches.map(tell).join(', ')})`;
    case 'enter':
    case 'cycle':
      return `${name}{ ${tell(instruction.loop.body)} }; ${tell(instruction.loop.exit)}`;
    case 'enclose': {
      const { kind, body, exit } = instruction.enclosed;
      return `${kind}{ ${tell(body)} }; ${tell(exit)}`;
    }
    case 'repeat':
      return `${name} ${tell(instruction.next)}`;
    default:
      return `${instruction.op} ${tell(instruction.next)}`;
  }
}

const program = (source: string): string => tell(assemble(parsePattern(source)).start);

describe('the program of a pattern', () => {
  it.each<[source: string, program: string]>([
    ['', 'accept'],
    ['abc', 'step accept'],
    ['a.b^', 'set set set step accept'],
    ['\\R', 'lineBreak accept'],
    ['ab*c', 'set repeat* set accept'],
    ['a{1}', 'repeat* accept'],
    ['(?:(?:a))*', 'repeat* accept'],
    ['(?:ab){0}c', 'set accept'],
    ['ab|c', 'branch*(step accept, set accept)'],
    ['(a|b|)c', 'branch*(set set accept, set set accept, set accept)'],
    ['(ab)?c', 'branch*(step set accept, set accept)'],
    ['(ab){0,1}c', 'branch*(step set accept, set accept)'],
    ['(ab)??c', 'branch*(set accept, step set accept)'],
    ['(ab)*c', 'cycle*{ step cycled }; set accept'],
    ['^*', 'cycle*{ step cycled }; accept'],
    ['(a|b)*c', 'enter*{ branch(set again, set again) }; set accept'],
    ['(ab?(cd)+)*', 'enter*{ set repeat cycle{ step cycled }; again }; accept'],
    ['(?=ab)c', 'ahead{ step enclosed }; set accept'],
    ['(?>a*)b', 'atomic{ repeat* enclosed }; set accept'],
    ['(?<=a|b)c', 'behind{ branch*(set enclosed, set enclosed) }; set accept'],
    ['(?:ab)++', 'possessive{ cycle*{ atomic{ step enclosed }; cycled }; enclosed }; accept'],
  ])('%s', (source, expected) => {
    expect(program(source)).toBe(expected);
  });
});

describe('groups', () => {
  it.each<[what: string, source: string, program: string]>([
    ['are not remembered without need', '(a)(b)', 'set set accept'],
    ['are if something refers to them', '(a)\\1', 'groupStart set groupEnd step accept'],
    ['those only', '(a)(b)\\2', 'set groupStart set groupEnd step accept'],
    [
      'also the one of a cycle, which sets it itself',
      '(ab)*\\1',
      'cycle{ step cycled }; step accept',
    ],
    [
      'a reference makes places differ',
      '(a|b)\\1*',
      'groupStart branch(set groupEnd cycle{ step cycled }; accept, set groupEnd cycle{ step cycled }; accept)',
    ],
  ])('%s: %s', (_what, source, expected) => {
    expect(program(source)).toBe(expected);
  });
});

describe('a program', () => {
  it('numbers its instructions by their places', () => {
    const { instructions } = assemble(parsePattern('(a|b)*c(?=d)\\1'));
    expect(instructions.map(({ id }) => id)).toEqual(instructions.map((_, i) => i));
  });

  it.each<[source: string, registers: number]>([
    ['a', 2],
    ['(a)', 2],
    ['(a)\\1', 5],
    ['(?:a|b)*', 4],
    ['(?:ab)*', 7],
    ['(?=a)', 5],
  ])('%s has %i registers', (source, registers) => {
    expect(assemble(parsePattern(source)).registers).toBe(registers);
  });

  it('says where find may begin', () => {
    expect(assemble(parsePattern('a')).startsInsidePairs).toBe(true);
    expect(assemble(parsePattern('[^a]')).startsInsidePairs).toBe(false);
  });

  it('makes branches of what follows once', () => {
    const size = assemble(parsePattern('(?:a|b)(?:a|b)(?:a|b)(?:a|b)')).instructions.length;
    expect(size).toBe(13);
  });
});

import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/matching/assemble.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import type { Instruction } from '#core/javaRegex/matching/program.ts';

/** A program in one line. What need not be tried twice has a star; an exit comes after `;`. */
function tell(instruction: Instruction): string {
  const name = instruction.op + (instruction.scope === null ? '' : '*');
  switch (instruction.op) {
    case 'accept':
    case 'loopEnd':
    case 'deterministicLoopEnd':
    case 'enclosureEnd':
      return instruction.op;
    case 'branch':
      return `${name}(${instruction.branches.map(tell).join(', ')})`;
    case 'loopStart':
    case 'deterministicLoopStart':
      return `${name}{ ${tell(instruction.loop.body)} }; ${tell(instruction.loop.exit)}`;
    case 'enclosureStart': {
      const { kind, body, exit } = instruction.enclosure;
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
    ['abc', 'consume accept'],
    ['a.b^', 'set set set consume accept'],
    ['\\R', 'lineBreak accept'],
    ['ab*c', 'set repeat* set accept'],
    ['a{1}', 'repeat* accept'],
    ['(?:(?:a))*', 'repeat* accept'],
    ['(?:ab){0}c', 'set accept'],
    ['ab|c', 'branch*(consume accept, set accept)'],
    ['(a|b|)c', 'branch*(set set accept, set set accept, set accept)'],
    ['(ab)?c', 'branch*(consume set accept, set accept)'],
    ['(ab){0,1}c', 'branch*(consume set accept, set accept)'],
    ['(ab)??c', 'branch*(set accept, consume set accept)'],
    ['(ab)*c', 'deterministicLoopStart*{ consume deterministicLoopEnd }; set accept'],
    ['^*', 'deterministicLoopStart*{ consume deterministicLoopEnd }; accept'],
    ['(a|b)*c', 'loopStart*{ branch(set loopEnd, set loopEnd) }; set accept'],
    [
      '(ab?(cd)+)*',
      'loopStart*{ set repeat deterministicLoopStart{ consume deterministicLoopEnd }; loopEnd }; accept',
    ],
    ['(?=ab)c', 'ahead{ consume enclosureEnd }; set accept'],
    ['(?>a*)b', 'atomic{ repeat* enclosureEnd }; set accept'],
    ['(?<=a|b)c', 'behind{ branch*(set enclosureEnd, set enclosureEnd) }; set accept'],
    [
      '(?:ab)++',
      'possessive{ deterministicLoopStart*{ atomic{ consume enclosureEnd }; deterministicLoopEnd }; enclosureEnd }; accept',
    ],
  ])('%s', (source, expected) => {
    expect(program(source)).toBe(expected);
  });
});

describe('groups', () => {
  it.each<[what: string, source: string, program: string]>([
    ['are not remembered if nothing refers to them', '(a)(b)', 'set set accept'],
    ['are if something refers to them', '(a)\\1', 'groupStart set groupEnd consume accept'],
    ['only those', '(a)(b)\\2', 'set groupStart set groupEnd consume accept'],
    [
      'also the one of a deterministic loop, which sets it itself',
      '(ab)*\\1',
      'deterministicLoopStart{ consume deterministicLoopEnd }; consume accept',
    ],
    [
      'a reference makes places differ',
      '(a|b)\\1*',
      'groupStart branch(set groupEnd deterministicLoopStart{ consume deterministicLoopEnd }; accept, set groupEnd deterministicLoopStart{ consume deterministicLoopEnd }; accept)',
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

  it('has what follows a branch only once', () => {
    const size = assemble(parsePattern('(?:a|b)(?:a|b)(?:a|b)(?:a|b)')).instructions.length;
    expect(size).toBe(13);
  });
});

import type { Instruction } from './program.ts';

/**
 * A look at the next characters, which saves the search many steps back: false if this instruction,
 * or one of those that follow it, cannot take the character at its position.
 */
export function canStart(instruction: Instruction, text: string, at: number): boolean {
  let here = instruction;
  let place = at;
  for (; here.op === 'set'; place += 1) {
    if (place >= text.length) return false;
    const unit = text.charCodeAt(place);
    if (unit >= 0xd800 && unit <= 0xdfff) return true;
    if (!here.set.has(unit)) return false;
    here = here.next;
  }
  return here.op !== 'consume' || here.first === undefined || here.first === text.charCodeAt(place);
}

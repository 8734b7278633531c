import type { Instruction } from './program.ts';

/**
 * A glance ahead that spares many a way back: false if the instruction, or one of those behind it,
 * cannot take the character that stands there.
 */
export function mayBegin(instruction: Instruction, text: string, at: number): boolean {
  let here = instruction;
  let place = at;
  for (; here.op === 'set'; place += 1) {
    if (place >= text.length) return false;
    const unit = text.charCodeAt(place);
    if (unit >= 0xd800 && unit <= 0xdfff) return true;
    if (!here.set.has(unit)) return false;
    here = here.next;
  }
  return here.op !== 'step' || here.first === undefined || here.first === text.charCodeAt(place);
}

import { codePointOf } from '#core/javaRegex/codePointEscape.ts';
import { fold } from '#core/javaRegex/folding.ts';
import type { Folding } from '#core/javaRegex/folding.ts';
import type { Reading, Step } from '#core/javaRegex/step.ts';

/** Takes these characters, one after the other. */
export function literal(codePoints: readonly number[], folding: Folding): Step {
  const text = String.fromCodePoint(...codePoints);
  // A lone half does not match the half of a pair, so the units cannot be compared.
  if (folding !== 'none' || codePoints.some(isHalf))
    return (reading) => takeFolded(reading, codePoints, folding);
  return (reading) => takeText(reading, text);
}

const isHalf = (codePoint: number): boolean => codePoint >> 11 === 0x1b;

/** The text that a group has taken, once more; a group that has taken none does not match. */
export function backReference(group: number, folding: Folding): Step {
  return (reading) => {
    const from = reading.register(2 * group);
    if (from < 0) return false;
    const taken = reading.text.slice(from, reading.register(2 * group + 1));
    if (folding === 'none') return takeText(reading, taken);
    return takeFolded(reading, Array.from(taken, codePointOf), folding);
  };
}

function takeText(reading: Reading, text: string): boolean {
  reading.stepsLeft -= text.length >> 4;
  if (!reading.text.startsWith(text, reading.at)) return false;
  reading.at += text.length;
  return true;
}

function takeFolded(reading: Reading, codePoints: readonly number[], folding: Folding): boolean {
  return codePoints.every((expected) => {
    const actual = reading.text.codePointAt(reading.at);
    reading.stepsLeft -= 1;
    if (actual === undefined || !equal(expected, actual, folding)) return false;
    reading.at += actual > 0xffff ? 2 : 1;
    return true;
  });
}

const equal = (one: number, other: number, folding: Folding): boolean =>
  one === other || fold(one, folding) === fold(other, folding);

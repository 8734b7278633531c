import { codePointOf } from '#core/javaRegex/reading/codePointEscape.ts';
import { fold } from './folding.ts';
import type { Folding } from './folding.ts';
import type { Reading, Step } from './matchState.ts';

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
    const to = reading.register(2 * group + 1);
    if (folding === 'none') return takeText(reading, reading.text.slice(from, to));
    return takeAgain(reading, from, to, folding);
  };
}

/** Java compares as many code points as the group has UTF-16 units, so it may look beyond (measured). */
function takeAgain(reading: Reading, from: number, to: number, folding: Folding): boolean {
  const end = reading.at + to - from;
  const ahead = Array.from(reading.text.slice(from, 2 * to - from), codePointOf).slice(
    0,
    to - from,
  );
  if (ahead.length < to - from || !takeFolded(reading, ahead, folding)) return false;
  reading.at = end;
  return true;
}

function takeText(reading: Reading, text: string): boolean {
  if (text.length > reading.text.length - reading.at) return false;
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

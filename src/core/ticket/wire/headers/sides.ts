import { type Side, sideOf } from './knownNames.ts';
import type { HeaderLine } from '#core/ticket/wire/messageLines.ts';

/** The two messages that one list of headers holds. */
export interface Split {
  readonly response: readonly HeaderLine[];
  readonly request: readonly HeaderLine[];
}

/**
 * Parts a list without headings, as browsers' panels are copied: response headers first, then those
 * of the request, each in alphabetical order. The border is where the fewest names are on the wrong
 * side; where that leaves a choice, where the order starts again or a pseudo header is.
 */
export function split(lines: readonly HeaderLine[], otherwise: 'request' | 'response'): Split {
  const sides = lines.map(([name]) => sideOf(name));
  const count = (side: Side) => sides.filter((each) => each === side).length;
  if (count('request') + count('response') === 0) return whole(lines, otherwise);
  const border = borderOf(lines, sides, count('request'));
  return { response: lines.slice(0, border), request: lines.slice(border) };
}

const whole = (lines: readonly HeaderLine[], side: 'request' | 'response'): Split =>
  side === 'request' ? { response: [], request: lines } : { response: lines, request: [] };

function borderOf(
  lines: readonly HeaderLine[],
  sides: readonly (Side | null)[],
  requestNames: number,
): number {
  let best = 0;
  // With the border at the start, every name of a response is on the wrong side.
  let wrong = sides.filter((side) => side === 'response').length;
  let bestWrong = wrong;
  let requestsBefore = 0;
  let responsesBefore = 0;
  lines.forEach(([name], index) => {
    if (index > 0) {
      const parted =
        responsesBefore > 0 && requestsBefore < requestNames && startsAgain(lines, index);
      const cost = wrong - (parted ? 0.5 : 0);
      if (cost < bestWrong) [best, bestWrong] = [index, cost];
    }
    const side = name.startsWith(':status') ? 'response' : sides[index];
    if (side === 'request') [wrong, requestsBefore] = [wrong + 1, requestsBefore + 1];
    if (side === 'response') [wrong, responsesBefore] = [wrong - 1, responsesBefore + 1];
  });
  return wrong < bestWrong ? lines.length : best;
}

function startsAgain(lines: readonly HeaderLine[], index: number): boolean {
  const name = lines[index]?.[0].toLowerCase() ?? '';
  const before = lines[index - 1]?.[0].toLowerCase() ?? '';
  return name < before || (name.startsWith(':') && !before.startsWith(':'));
}

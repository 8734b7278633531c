import { has } from '#core/javaRegex/charSet.ts';
import { lineTerminators } from '#core/javaRegex/predefinedSets.ts';
import type { Assertion } from '#core/javaRegex/syntax.ts';
import { isWordBoundary } from '#core/javaRegex/wordBoundary.ts';

/** Whether the assertion holds in the text before the unit at `at`. */
export function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case 'begin':
      return at === 0;
    case 'end':
      return isEnd(text, at);
    case 'wordBoundary':
      return isWordBoundary(text, at);
    case 'notWordBoundary':
      return !isWordBoundary(text, at);
  }
}

/** Java's `$` without MULTILINE: the end, or before one line terminator that ends the text. */
function isEnd(text: string, at: number): boolean {
  const left = text.length - at;
  if (left > 2) return false;
  if (left === 2) return text.endsWith('\r\n');
  if (left === 0) return true;
  const insideCrLf = text.endsWith('\r\n');
  return has(lineTerminators, text.charCodeAt(at)) && !insideCrLf;
}

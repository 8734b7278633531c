import type { Assertion } from './matchState.ts';

const lineTerminators = '\n\r\u0085\u2028\u2029';

/** Whether the character at this position ends a line, alone or as part of `\r\n`. */
const terminates = (text: string, at: number, unixLines: boolean): boolean => {
  const char = text.charAt(at);
  return char !== '' && (unixLines ? char === '\n' : lineTerminators.includes(char));
};

const isInsideCrLf = (text: string, at: number): boolean =>
  text.charAt(at) === '\n' && text.charAt(at - 1) === '\r';

/** `^` in multiline mode: the start, or after the end of a line, but never at the end of the text. */
export function isStartOfLine(unixLines: boolean): Assertion {
  return (text, at) => {
    if (at === text.length) return false;
    if (at === 0) return true;
    return terminates(text, at - 1, unixLines) && (unixLines || !isInsideCrLf(text, at));
  };
}

/**
 * `$` and `\Z`: the end of the text, or before a line terminator; outside multiline mode only before
 * the last one, at the end of the text.
 */
export function isEndOfLine(unixLines: boolean, multiline: boolean): Assertion {
  return (text, at) => {
    if (at === text.length) return true;
    if (!terminates(text, at, unixLines) || (!unixLines && isInsideCrLf(text, at))) return false;
    return multiline || at + terminatorLength(text, at, unixLines) === text.length;
  };
}

function terminatorLength(text: string, at: number, unixLines: boolean): number {
  return !unixLines && text.startsWith('\r\n', at) ? 2 : 1;
}

/** Where the line break that `\R` takes at a position may end, the preferred end first. */
export function lineBreaks(text: string, at: number): readonly number[] {
  if (text.startsWith('\r\n', at)) return [at + 2, at + 1];
  const char = text.charAt(at);
  const isBreak = char !== '' && '\v\f'.concat(lineTerminators).includes(char);
  return isBreak ? [at + 1] : [];
}

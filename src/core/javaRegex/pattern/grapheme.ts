import type { Step } from './matchState.ts';
import { isGraphemeBoundary, nextBoundary } from '#core/javaRegex/unicode/graphemeBoundary.ts';

/** Steps that one UTF-16 unit is worth here: its properties are looked up. */
const dear = 10;

/** `\X`. */
export const takeGrapheme: Step = (reading) => {
  const { text, at } = reading;
  if (at >= text.length) return false;
  reading.at = nextBoundary(text, at);
  reading.stepsLeft -= dear * (reading.at - at);
  return true;
};

/** `\b{g}`, which in Java depends on where something ended last. */
export const atGraphemeBoundary: Step = (reading) => {
  const { text, at, last } = reading;
  reading.stepsLeft -= dear * Math.max(0, at - last);
  return isGraphemeBoundary(text, at, last);
};

import type { Step } from '#core/javaRegex/step.ts';
import { isGraphemeBoundary, nextBoundary } from '#core/javaRegex/unicode/grapheme.ts';

/** `\X`. */
export const takeGrapheme: Step = (reading) => {
  const { text, at } = reading;
  if (at >= text.length) return false;
  reading.at = nextBoundary(text, at);
  reading.stepsLeft -= reading.at - at;
  return true;
};

/** `\b{g}`, which in Java depends on where something ended last. */
export const atGraphemeBoundary: Step = (reading) => {
  const { text, at, last } = reading;
  reading.stepsLeft -= Math.max(0, at - last);
  return isGraphemeBoundary(text, at, last);
};

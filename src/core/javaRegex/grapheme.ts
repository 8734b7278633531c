import type { Step } from '#core/javaRegex/step.ts';
import { nextBoundary } from '#core/javaRegex/unicode/grapheme.ts';

/** `\X`. */
export const takeGrapheme: Step = (reading) => {
  const { text, at } = reading;
  if (at >= text.length) return false;
  reading.at = nextBoundary(text, at);
  reading.stepsLeft -= reading.at - at;
  return true;
};

import type { Consume } from './matchState.ts';
import { isGraphemeBoundary, nextBoundary } from '#core/javaRegex/unicode/graphemeBoundary.ts';

/** One UTF-16 unit costs this many steps, because its properties are looked up. */
const stepsPerUnit = 16;

/** `\X`. */
export const consumeGrapheme: Consume = (state) => {
  const { text, at } = state;
  if (at >= text.length) return false;
  state.at = nextBoundary(text, at);
  state.stepsLeft -= stepsPerUnit * (state.at - at);
  return true;
};

/** `\b{g}`, which in Java depends on where something ended last. */
export const atGraphemeBoundary: Consume = (state) => {
  const { text, at, last } = state;
  state.stepsLeft -= stepsPerUnit * Math.max(0, at - last);
  return isGraphemeBoundary(text, at, last);
};

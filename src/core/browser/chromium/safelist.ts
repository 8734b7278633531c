import {
  isCorsSafelistedRequestHeader,
  maxSafeLength,
} from '#core/browser/request/corsSafelistedRequestHeader.ts';
import { isLess, parseSimpleRange } from '#core/browser/request/rangeValue.ts';

const integer = /^[0-9]+$/;
const decimal = /^[0-9]+(?:\.[0-9]+)?$|^[0-9]+\.[0-9]*[0-9]$/;

/** Client hints that are safe with a value of their form (measured, Chromium 156). */
const clientHints: Readonly<Record<string, RegExp>> = {
  'device-memory': decimal,
  downlink: decimal,
  dpr: decimal,
  ect: /^(?:slow-2g|2g|3g|4g)$/,
  rtt: integer,
  'save-data': /^on$/i,
  'viewport-width': integer,
  width: integer,
};

/** 2^63 − 1, from which on a number in Range is unsafe (measured, Chromium 156). */
const rangeLimit = '9223372036854775807';

/** What Chromium takes for safe; `name` is lower-case. */
export function chromiumSafelists(name: string, value: string): boolean {
  if (name === 'intervention') return value.length <= maxSafeLength;
  if (name === 'range') return hasSmallRange(value) && isCorsSafelistedRequestHeader(name, value);
  const hint = Object.hasOwn(clientHints, name) ? clientHints[name] : undefined;
  if (hint) return value.length <= maxSafeLength && hint.test(value);
  return isCorsSafelistedRequestHeader(name, value);
}

function hasSmallRange(value: string): boolean {
  const range = parseSimpleRange(value);
  return range !== null && isLess(range.start, rangeLimit) && isLess(range.end, rangeLimit);
}

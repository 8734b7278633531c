import { jsonType } from '#core/json/readJson.ts';
import type { SetupReader } from './setupIssue.ts';

/** Max Age in whole seconds; null when empty or left out. */
export const readMaxAge: SetupReader<number | null> = (json, path, report) => {
  if (json === null || json === undefined) return null;
  if (typeof json !== 'number' || Number.isNaN(json)) {
    report({ code: 'wrong-type', path, expected: ['number', 'null'], found: jsonType(json) });
    return null;
  }
  if (json < 0) report({ code: 'negative-max-age', path, value: json });
  else if (json > Number.MAX_SAFE_INTEGER) report({ code: 'max-age-too-large', path, value: json });
  else if (!Number.isInteger(json)) report({ code: 'fractional-max-age', path, value: json });
  return Math.abs(json); // JSON's -0 is 0 seconds.
};

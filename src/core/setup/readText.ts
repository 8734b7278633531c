import { trimHttpWhitespace, firstInvalidValueChar } from '#core/http/headerValue.ts';
import type { Report } from '#core/json/readIssue.ts';
import { readString } from '#core/json/readJson.ts';
import type { SetupIssue, SetupReader } from './setupIssue.ts';

/** Text without white space at its ends; may be empty. */
export const readTrimmed: SetupReader<string> = (json, path, report) =>
  trimHttpWhitespace(readString(json, path, report));

/** An entry of a list: any text but none at all. */
export const readText: SetupReader<string> = (json, path, report) => {
  const text = readTrimmed(json, path, report);
  if (text === '' && typeof json === 'string') report({ code: 'empty-entry', path });
  return text;
};

/**
 * An entry of Allowed Methods, Allow Headers or Expose Headers. It need not be a method or a field
 * name: the vendor's own sample lists `application/json` among headers. But the gateway sends it in
 * a header line.
 */
export const readFieldText: SetupReader<string> = (json, path, report) =>
  carryable(readText(json, path, report), path, report);

/** A field value or reason phrase; may be empty. */
export const readFieldValue: SetupReader<string> = (json, path, report) =>
  carryable(readTrimmed(json, path, report), path, report);

function carryable(value: string, path: string, report: Report<SetupIssue>): string {
  const codePoint = value.codePointAt(firstInvalidValueChar(value));
  if (codePoint !== undefined) report({ code: 'not-carryable', path, value, codePoint });
  return value;
}

import { isCorsResponseHeader } from '#core/gateway/responseWriter.ts';
import { headerNotSupported, methodNotAllowed, originNotAllowed } from '#core/gateway/statuses.ts';
import { listElements } from '#core/http/fieldList.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { sameName, valuesOf } from '#core/http/headers.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';

/** One line of the two messages, side by side. */
export interface ObservedLine {
  /** A header's name, `:status` or `:reason`. */
  readonly part: string;
  /** Null: there was no such line. */
  readonly observed: string | null;
  readonly predicted: string | null;
  readonly same: boolean;
}

/** Lists of names, in which neither order nor case says anything else. */
const lists = /^(?:access-control-(?:allow-methods|allow-headers|expose-headers)|vary)$/;

/** Whether a header's value is a list of names or methods: compared without case and order. */
export const isNameList = (name: string): boolean => lists.test(byteLowercase(name));

/** Whether a header is compared: the CORS headers and Vary, which caches go by. */
export const isCompared = (name: string): boolean =>
  isCorsResponseHeader(name) || sameName(name, 'Vary');

/**
 * What was observed beside what is predicted: status, reason where there was one, CORS headers and
 * Vary. Names in any case; the order of lines and all other headers say nothing.
 *
 * @param predicted null if the prediction is undecided: then nothing is compared
 */
export function compareObserved(
  { status, statusText, headers, message }: ObservedResponse,
  predicted: HttpResponse | null,
): readonly ObservedLine[] {
  if (!predicted) return [];
  const lines = [line(':status', String(status), String(predicted.status))];
  const reason = statusText || reasonIn(message);
  if (reason) lines.push(line(':reason', reason, predicted.statusText));
  if (!headers) return lines;
  const names = [...headers, ...predicted.headers].map(([name]) => name).filter(isCompared);
  const parts = new Map(names.map((name) => [byteLowercase(name), name]));
  for (const name of [...parts.values()].sort()) {
    lines.push(lineOfValues(name, valuesOf(headers, name), valuesOf(predicted.headers, name)));
  }
  return lines;
}

const reasons: readonly string[] = [originNotAllowed, methodNotAllowed, headerNotSupported].map(
  ({ statusText }) => statusText,
);

/** The body of a refusal names the reason that HTTP/2 leaves out. Any other message is none. */
export const reasonIn = (message: string | undefined): string | null =>
  message !== undefined && reasons.includes(message) ? message : null;

/** Two lines of one name are one list to whoever reads them. */
const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(', ');

/** The order of lines with one name says nothing. */
function lineOfValues(
  name: string,
  observed: readonly string[],
  predicted: readonly string[],
): ObservedLine {
  const of = line(name, joined(observed), joined(predicted));
  const areSame = joined(observed.toSorted()) === joined(predicted.toSorted());
  return areSame ? { ...of, same: true } : of;
}

const line = (part: string, observed: string | null, predicted: string | null): ObservedLine => ({
  ...{ part, observed, predicted },
  same: observed === predicted || isSameList(part, observed, predicted),
});

function isSameList(name: string, observed: string | null, predicted: string | null): boolean {
  if (observed === null || predicted === null || !isNameList(name)) return false;
  return inOrder(observed) === inOrder(predicted);
}

const inOrder = (value: string): string => listElements(byteLowercase(value)).toSorted().join(',');

export const agree = (lines: readonly ObservedLine[]): boolean =>
  lines.length > 0 && lines.every(({ same }) => same);

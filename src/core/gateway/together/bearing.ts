import type { HttpRequest } from '#core/http/message.ts';
import { combinedValue } from '#core/http/headers.ts';
import type { Setup } from '#core/setup/setup.ts';
import { ownOrigins } from '#core/gateway/origins/ownOrigin.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';

/** What a reading bears on: one of the checks of a flowchart, lines of the answer, or neither. */
type Subject = 'origin' | 'method' | 'headers' | 'lines' | 'no policy';

const bearsOn: Readonly<Record<ReadingId, Subject>> = {
  'regex-entries': 'origin',
  'regex-anchoring': 'origin',
  'origin-star': 'origin',
  'origin-case': 'origin',
  'header-case': 'headers',
  'safelisted-headers': 'headers',
  'method-case': 'method',
  'suspended-apps': 'origin',
  'native-cors': 'lines',
  vary: 'lines',
  'credentials-false': 'lines',
  'empty-lists': 'lines',
  'header-star': 'headers',
  'method-star': 'method',
  'same-origin': 'origin',
  'pass-through-options': 'no policy',
};

const hasStar = (names: readonly string[] | undefined): boolean => names?.includes('*') ?? false;

/** Readings that bear on nothing unless the setup or the request has what they are about. */
const needs: Partial<Record<ReadingId, (setup: Setup, request: HttpRequest) => boolean>> = {
  'origin-star': ({ policy }) => hasStar(policy?.allowedOrigins),
  'method-star': ({ policy }) => hasStar(policy?.allowMethods),
  'header-star': ({ policy }) => hasStar(policy?.allowHeaders),
  'suspended-apps': ({ applications }) =>
    applications.some(({ isSuspended, associated }) => isSuspended && associated),
  'same-origin': (_, request) =>
    ownOrigins(request).includes(combinedValue(request.headers, 'Origin') ?? ''),
};

/** The checks that several readings bear on, in the order in which they are made. */
const checks = ['origin', 'method', 'headers'] as const satisfies readonly Subject[];

/** The readings that bear on a check of a request, alone or together. */
export const bearingOn = (
  check: (typeof checks)[number],
  setup: Setup,
  request: HttpRequest,
): ReadingId[] =>
  readingIds.filter((id) => bearsOn[id] === check && (needs[id]?.(setup, request) ?? true));

/**
 * Readings that can change an answer together although none of them does alone, in groups: those of
 * one group may, those of different groups need not be tried. For the checks are made one after the
 * other, and the first that refuses decides: if all groups together lead to another answer, the first
 * group whose check ends differently leads to another one by itself. Of the readings that bear on
 * lines each has lines of its own, so that what two of them change, one changes.
 */
export function bearingTogether(setup: Setup, request: HttpRequest): readonly ReadingId[][] {
  return setup.policy ? checks.map((check) => bearingOn(check, setup, request)) : [];
}

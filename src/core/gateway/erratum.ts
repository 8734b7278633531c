import type { OutcomeId } from './outcome.ts';

/** Where the documentation contradicts itself and we had to choose; listed in `documented/errata.ts`. */
export const erratumIds = [
  'methods-not-as-configured',
  'copy-of-preflight-5',
  'spaces-in-lists',
  'expose-on-failure',
  'reason-in-two-spellings',
] as const;

export type ErratumId = (typeof erratumIds)[number];

/** A part of an answer: `:status`, `:reason`, or a header's name. */
export type Part = string;

/** The parts that we answer otherwise than the row prints, by outcome; names in lower case. */
const errata: Partial<Record<OutcomeId, Readonly<Record<Part, ErratumId>>>> = {
  'preflight-4': { 'access-control-allow-methods': 'methods-not-as-configured' },
  'preflight-5': { 'access-control-allow-methods': 'methods-not-as-configured' },
  'request-3': { 'access-control-expose-headers': 'copy-of-preflight-5' },
};

export const erratumOf = (outcome: OutcomeId, part: Part): ErratumId | null =>
  errata[outcome]?.[part.toLowerCase()] ?? null;

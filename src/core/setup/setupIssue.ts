import { readIssueCodes, type ReadIssue } from '#core/json/readIssue.ts';
import type { Reader } from '#core/json/readJson.ts';
import type { Issue } from '#core/result.ts';

/** What can be wrong with a setup that is JSON. Words: `explain/`. */
export const setupIssueCodes = [
  ...readIssueCodes,
  'repeated-key',
  'empty-entry',
  'not-a-token',
  'not-carryable',
  'not-a-pair',
  'negative-max-age',
  'fractional-max-age',
  'max-age-too-large',
  'status-out-of-range',
] as const;

export type SetupIssueCode = (typeof setupIssueCodes)[number];

type Detail<Code extends SetupIssueCode, Parameters = unknown> = Issue & {
  readonly code: Code;
} & Readonly<Parameters>;

/** One issue; what the words for it need beside code and path is data here. */
export type SetupIssue =
  | ReadIssue
  /** Only a text can repeat a key. `path` leads to the repetition. */
  | Detail<'repeated-key', { key: string }>
  | Detail<'empty-entry'>
  | Detail<'not-a-token', { value: string; what: 'method' | 'header-name' }>
  /** `codePoint`: the first character that a header field cannot carry. */
  | Detail<'not-carryable', { value: string; codePoint: number }>
  | Detail<'not-a-pair', { length: number }>
  | Detail<'negative-max-age' | 'fractional-max-age' | 'max-age-too-large', { value: number }>
  | Detail<'status-out-of-range', { value: number; lowest: number; highest: number }>;

/** Reads one value of a setup. */
export type SetupReader<T> = Reader<T, SetupIssue>;

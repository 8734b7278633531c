import type { Issue } from '#core/result.ts';

/** What can be wrong with a setup that is JSON. Words: `explain/`. */
export const setupIssueCodes = [
  'wrong-type',
  'unknown-key',
  'repeated-key',
  'missing-key',
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

export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'list' | 'object';

type Detail<Code extends SetupIssueCode, Parameters = unknown> = Issue & {
  readonly code: Code;
} & Readonly<Parameters>;

/** One issue; what the words for it need beside code and path is data here. */
export type SetupIssue =
  | Detail<'wrong-type', { expected: readonly JsonType[]; found: JsonType }>
  /** `path` leads to the key. `suggestion`: the key that was probably meant. `belongsIn`: pointer
   *  of the object where this very key is known. */
  | Detail<'unknown-key', { key: string; suggestion?: string; belongsIn?: string }>
  /** Only a text can repeat a key. `path` leads to the repetition. */
  | Detail<'repeated-key', { key: string }>
  /** `path` leads to the object that lacks the key. */
  | Detail<'missing-key', { key: string }>
  | Detail<'empty-entry'>
  | Detail<'not-a-token', { value: string; what: 'method' | 'header-name' }>
  /** `codePoint`: the first character that a header field cannot carry. */
  | Detail<'not-carryable', { value: string; codePoint: number }>
  | Detail<'not-a-pair', { length: number }>
  | Detail<'negative-max-age' | 'fractional-max-age' | 'max-age-too-large', { value: number }>
  | Detail<'status-out-of-range', { value: number; lowest: number; highest: number }>;

/** Takes an issue while a value is being read, so that reading can go on to the next one. */
export type Report = (issue: SetupIssue) => void;

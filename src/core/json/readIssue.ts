import type { Issue } from '#core/result.ts';

/** What the readers of unknown JSON report by themselves. Words: `explain/`. */
export const readIssueCodes = ['wrong-type', 'unknown-key', 'missing-key'] as const;

export type ReadIssueCode = (typeof readIssueCodes)[number];

export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'list' | 'object';

type Detail<Code extends ReadIssueCode, Parameters> = Issue & {
  readonly code: Code;
} & Readonly<Parameters>;

/** One issue; what the words for it need beside code and path is data here. */
export type ReadIssue =
  | Detail<'wrong-type', { expected: readonly JsonType[]; found: JsonType }>
  /** `path` leads to the key. `suggestion`: the key that was probably meant. `belongsIn`: pointer
   *  of the object where this very key is known. */
  | Detail<'unknown-key', { key: string; suggestion?: string; belongsIn?: string }>
  /** `path` leads to the object that lacks the key. */
  | Detail<'missing-key', { key: string }>;

/** Takes an issue while a value is being read, so that reading can continue with the next one. */
export type Report<I extends Issue = ReadIssue> = (issue: I) => void;

import type { MatchKind } from '#core/originPattern/originList.ts';
import type { UndecidedReason } from '#core/originPattern/regexPool.ts';
import type { OutcomeId } from './outcome.ts';

/**
 * The decision tables, one for each of the vendor's two flowcharts. A question's id begins with its
 * table, but steps name theirs in `Step.table`.
 */
export type TableId = 'preflight' | 'request';

/** The questions of the vendor's two flowcharts. */
export const questionIds = [
  'preflight/origin-present',
  'preflight/origin-in-policy',
  'preflight/origin-in-application',
  'preflight/method-present',
  'preflight/method-allowed',
  'preflight/headers-present',
  'preflight/headers-allowed',
  'request/origin-present',
  'request/origin-in-policy',
  'request/origin-in-application',
] as const satisfies readonly `${TableId}/${string}`[];

export type QuestionId = (typeof questionIds)[number];

/** The entry that matched: an Origin, or as `any` a method or header names that are not listed. */
export interface Matched {
  readonly entry: string;
  /** The entry's place in its list. */
  readonly index: number;
  readonly kind: MatchKind;
  /** The application whose JavaScript origin it is, and its place in the setup. */
  readonly application?: string;
  readonly applicationIndex?: number;
}

/** An entry of which it is not known whether it matches, and why. */
export interface Undecided {
  readonly entry: string;
  readonly index: number;
  readonly reason: UndecidedReason;
}

/** The answer to a question, and why. */
export interface Reply {
  readonly answer: 'yes' | 'no' | 'undecided';
  /**
   * What was looked at: the header's value as sent, null if the header is absent. An Origin may be
   * there and yet not count as present: then `against` has the gateway's own origins.
   */
  readonly subject: string | null;
  /** What it was compared with, in the policy's order; null where only presence decided. */
  readonly against: readonly string[] | null;
  readonly matched: Matched | null;
  /** Names in Access-Control-Request-Headers that are not allowed. */
  readonly refused: readonly string[];
  readonly undecided: Undecided | null;
}

/** One question, recorded as it was asked. */
export interface Step extends Reply {
  readonly id: QuestionId;
  /** The table that the question belongs to. */
  readonly table: TableId;
  /** The question's number in its table. */
  readonly number: number;
  /** The number of the question that comes next, or the outcome that the answer leads to. */
  readonly leadsTo: number | OutcomeId;
}

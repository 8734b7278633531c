import type { ObservedResponse } from '#core/scenario/observed.ts';

export interface KitAnswer {
  /** The number of the request. */
  readonly id: number;
  readonly response: ObservedResponse;
}

/** A request after whose marker no answer is, and why. */
export interface NotRead {
  readonly id: number;
  /** The text ends within the answer; curl says that it failed; there is nothing. */
  readonly why: 'cut' | 'failed' | 'nothing';
  /** curl's number for what failed. */
  readonly curl?: number;
}

/** What was read of the answers to a kit's requests. */
export interface KitOutput {
  /** In the order of the text. A request that was answered twice, and otherwise, is there twice. */
  readonly answers: readonly KitAnswer[];
  /** Numbers of requests without an answer. */
  readonly missing: readonly number[];
  /** How answers are told apart: by markers; without any, as many as requests, in their order; not. */
  readonly how: 'marked' | 'in-order' | 'none';
  /** Marks of other kits in the text. Their answers are not read. */
  readonly otherKits: readonly string[];
  readonly notRead: readonly NotRead[];
  /** Answers in a text without any marker. */
  readonly unmarked: number;
}

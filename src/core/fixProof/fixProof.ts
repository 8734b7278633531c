import type { MovedOrigins } from './movedOrigins.ts';

/** What a fix changes, beside the finding that it takes away. */
export interface FixProof {
  /** Null where no entry for origins is changed. */
  readonly access: FixedAccess | null;
  /** How many of the cases that pass still do, and the names of those that do not. */
  readonly kept: number;
  readonly broken: readonly string[];
}

/** Who gets in no longer, and who gets in now. */
export interface FixedAccess {
  /** The names of the entry's author. */
  readonly domains: readonly string[];
  readonly removed: MovedOrigins;
  readonly gained: MovedOrigins;
}

/** What is known of what a fix changes. */
export type FixKnowledge = FixProof | 'looking' | 'not-proved';

/** Whether it may be made without a second look. */
export const isHarmless = ({ access, broken }: FixProof): boolean =>
  broken.length === 0 && (access?.gained.unexpected ?? null) === null;

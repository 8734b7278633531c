import type { Finding, RuleId } from '#core/lint/finding.ts';
import type { Phrase } from '#core/explain/phrase.ts';

/** What is said about a finding. */
export interface Words<F extends Finding> {
  /** In a list of entries, where there is little room. */
  readonly tag: (finding: F) => Phrase;
  /** In full, in a sentence or two. */
  readonly sentence: (finding: F) => Phrase;
}

/** The words for some of the rules. */
export type WordsFor<Ids extends RuleId> = {
  readonly [Id in Ids]: Words<Extract<Finding, { rule: Id }>>;
};

/** Where there is room for all of it. */
export const inFull = <F extends Finding>(sentence: (finding: F) => Phrase): Words<F> => ({
  tag: sentence,
  sentence,
});

/** Always the same tag. */
export const tagged = <F extends Finding>(
  tag: string,
  sentence: (finding: F) => Phrase,
): Words<F> => ({ tag: () => [tag], sentence });

import type { Finding, RuleId } from '#core/lint/finding.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import { applicationFindingWords } from '#core/explain/issue/finding/applicationFindingWords.ts';
import {
  allowHeaderFindingWords,
  exposeHeaderFindingWords,
} from '#core/explain/issue/finding/headerFindingWords.ts';
import { methodFindingWords } from '#core/explain/issue/finding/methodFindingWords.ts';
import { originAdviceWords } from '#core/explain/issue/finding/originAdviceWords.ts';
import { originFindingWords } from '#core/explain/issue/finding/originFindingWords.ts';
import { policyFindingWords } from '#core/explain/issue/finding/policyFindingWords.ts';
import type { Words, WordsFor } from '#core/explain/issue/finding/words.ts';

const words: WordsFor<RuleId> = {
  ...originAdviceWords,
  ...originFindingWords,
  ...methodFindingWords,
  ...allowHeaderFindingWords,
  ...exposeHeaderFindingWords,
  ...applicationFindingWords,
  ...policyFindingWords,
};

/** Which words a finding has depends on its rule, which a lookup by it cannot follow. */
const wordsOf = ({ rule }: Finding): Words<Finding> => words[rule] as Words<Finding>;

/** A finding in a few words, for the entry or field that it is about. */
export const findingTag = (finding: Finding): Phrase => wordsOf(finding).tag(finding);

/** A finding in a sentence or two. */
export const findingSentence = (finding: Finding): Phrase => wordsOf(finding).sentence(finding);

/** What takes out an entry that says nothing new. */
export const removalTitle = 'Remove the entry';

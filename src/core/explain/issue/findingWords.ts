import { entryFault } from '#core/explain/gateway/originFaultWords.ts';
import { regexIssueWords } from '#core/explain/gateway/entryWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { Finding, RuleId } from '#core/lint/finding.ts';

interface Words<F extends Finding> {
  /** In a list of entries, where there is little room. */
  readonly tag: (finding: F) => Phrase;
  /** In full, in a sentence or two. */
  readonly sentence: (finding: F) => Phrase;
}

/** Where there is room for all of it. */
const inFull = <F extends Finding>(sentence: (finding: F) => Phrase): Words<F> => ({
  tag: sentence,
  sentence,
});

const words: { readonly [Id in RuleId]: Words<Extract<Finding, { rule: Id }>> } = {
  'origin-never-matches': inFull(({ entry, fault }) => entryFault(entry, fault)),
  'invalid-regex': {
    tag: ({ issue }) => [`regex: ${issue.description}`],
    sentence: ({ issue }) => phrase`${regexIssueWords(issue)} It matches nothing here.`,
  },
  'regex-not-supported': {
    tag: ({ issue }) => [`regex, not supported here: ${issue.description}`],
    sentence: ({ issue }) =>
      phrase`${regexIssueWords(issue)} Where this entry would decide, no answer is guessed.`,
  },
  'regex-not-loadable': {
    tag: () => ['regex, not judged: the engine could not be loaded'],
    sentence: () => [
      'The engine for regular expressions could not be loaded, so this entry cannot be judged. Where it would decide, no answer is guessed.',
    ],
  },
  'js-origin-never-matches': inFull(({ entry, fault }) => entryFault(entry, fault)),
  'js-origin-star': {
    tag: () => phrase`a literal: ${'*'} has no meaning here, and no page has this origin`,
    sentence: ({ entry }) =>
      entry === '*'
        ? phrase`${entry} is a literal here: it does not mean any origin, and no page’s Origin is ${entry}. Only Allowed Origins may be patterns.`
        : phrase`${entry} is a literal here, with its ${'*'}, and no page has such an Origin. Only Allowed Origins may be patterns.`,
  },
};

/** Which words a finding has depends on its rule, which a lookup by it cannot follow. */
const wordsOf = ({ rule }: Finding): Words<Finding> => words[rule] as Words<Finding>;

/** A finding in a few words, for the entry or field that it is about. */
export const findingTag = (finding: Finding): Phrase => wordsOf(finding).tag(finding);

/** A finding in a sentence or two. */
export const findingSentence = (finding: Finding): Phrase => wordsOf(finding).sentence(finding);

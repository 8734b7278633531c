import { entryFault } from '#core/explain/gateway/originFaultWords.ts';
import { regexIssueWords } from '#core/explain/gateway/entryWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { HeaderNameDetail } from '#core/lint/rules/headers/headerNameDetail.ts';
import type { OddMethodDetail } from '#core/lint/rules/methods/oddMethod.ts';
import type { Repetition } from '#core/lint/repetitions.ts';
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

const headerNameFaults: Record<HeaderNameDetail['fault'], Phrase> = {
  'a-whole-line': ['a whole header line, not its name'],
  'several-names': ['several names in one entry'],
  'not-a-name': ['not a header name'],
};

const methodFaults: Record<OddMethodDetail['fault'], (fix: readonly string[]) => Phrase> = {
  'lower-case': ([upper = '']) => phrase`browsers ask for ${upper}; case counts in methods`,
  'several-methods': () => ['several methods in one entry'],
  'not-a-method': () => ['not a method that can be asked for'],
  unknown: () => ['a method of one’s own: allowed, and compared like any other'],
};

const repeated = ({ entry, first }: Pick<Repetition, 'entry' | 'first'>): Phrase =>
  entry === first
    ? phrase`${entry} is listed twice.`
    : phrase`${entry} repeats ${first}: case does not make another header.`;

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
  'odd-method': {
    tag: ({ fault, fix }) => methodFaults[fault](fix?.entries ?? []),
    sentence: ({ entry, fault, fix }) =>
      phrase`${entry}: ${methodFaults[fault](fix?.entries ?? [])}.`,
  },
  'method-repeated': inFull((finding) => repeated(finding)),
  'allow-header-not-a-name': {
    tag: ({ fault }) => headerNameFaults[fault],
    sentence: ({ entry, fault }) =>
      phrase`${entry}: ${headerNameFaults[fault]}. A preflight asks for names alone, so this entry matches none of them.`,
  },
  'allow-header-repeated': inFull((finding) => repeated(finding)),
  'expose-header-not-a-name': {
    tag: ({ fault }) => headerNameFaults[fault],
    sentence: ({ entry, fault }) =>
      phrase`${entry}: ${headerNameFaults[fault]}. A browser exposes nothing for it.`,
  },
  'expose-header-repeated': inFull((finding) => repeated(finding)),
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

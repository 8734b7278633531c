import { readingWords } from '#core/explain/gateway/readingWords.ts';
import { joined, list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { LintReadings } from '#core/lint/rule.ts';
import type { Proof } from '#core/lint/sortFindings.ts';
import { findingSentence, removalTitle } from './findingWords.ts';

/** A finding as it is read alone. */
export interface FindingParts {
  /** One sentence, which names what it is about. */
  readonly what: Phrase;
  /** Why, or what follows; empty where the sentence says it all. */
  readonly why: Phrase;
}

/** The words of a finding, cut behind its first sentence. */
export function findingParts(finding: Finding): FindingParts {
  const words = withJoinedTexts(findingSentence(finding));
  const at = words.findIndex((part) => typeof part === 'string' && sentenceEnd.test(part));
  const part = words[at];
  if (typeof part !== 'string') return { what: words, why: [] };
  const [first = '', ...rest] = part.split(sentenceEnd);
  const why = [rest.join(' '), ...words.slice(at + 1)].filter((one) => one !== '');
  return { what: [...words.slice(0, at), first], why };
}

/** Texts that follow each other as one, so that the end of a sentence is within one. */
const withJoinedTexts = (words: Phrase): Phrase =>
  words.reduce<Phrase>((before, part) => {
    const last = before.at(-1);
    return typeof part === 'string' && typeof last === 'string'
      ? before.with(-1, last + part)
      : [...before, part];
  }, []);

/** Another sentence follows. */
const sentenceEnd = /(?<=[.!?])\s+/;

/** Under which reading a finding holds, where that is not the present one. */
export const onlyUnder = (readings: Partial<LintReadings>): Phrase =>
  joined(
    (Object.keys(readings) as (keyof LintReadings)[]).map((id) => {
      const { question, alternatives } = readingWords[id];
      const answers: Readonly<Record<string, string>> = alternatives;
      return [`Only under this reading: ${question} ${answers[readings[id] ?? ''] ?? ''}.`];
    }),
    ' ',
  );

/** What a fix does, and the very text that it writes; null where it only takes away. */
export function fixWords({ fix, path }: Finding): { verb: string; text: string | null } | null {
  if (!fix) return null;
  const text = fix.entries.join(', ');
  if (!/\/\d+$/.test(path)) return { verb: 'Change the list to', text };
  return fix.entries.length > 0 ? { verb: 'Replace by', text } : { verb: removalTitle, text: null };
}

/** What was proved, of one entry or of several. */
export function proofWords(proofs: readonly Proof[]): FindingParts {
  const entries = proofs.map(({ entry }) => entry);
  const domains = [...new Set(proofs.flatMap((proof) => proof.domains))];
  const isOne = entries.length === 1;
  const lets = isOne ? 'lets' : 'let';
  const it = isOne ? 'the expression itself' : 'the expressions themselves';
  return {
    what: phrase`${list(entries)} ${[lets]} in only https origins of ${list(domains)} and below.`,
    why: [
      `This follows from ${it}, not from trying. It covers the origins of all web pages, on any port; null stays out, too.`,
    ],
  };
}

export const lookingWords = (count: number): string =>
  `Still looking at ${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}.`;

export const adviceWords = {
  lookingShort: 'looking',
  nothingShort: 'nothing to say',
  nothing: 'Nothing to say about this policy.',
  stale: 'The JSON has an error. This is about the policy before it.',
  notLooked: 'What entries let in was not looked at: the worker for it did not start.',
} as const;

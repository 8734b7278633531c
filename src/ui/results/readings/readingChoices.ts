import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import {
  alternativeWords,
  readingWords,
  type Confidence,
} from '#core/explain/gateway/readingWords.ts';
import { proofWords, showedWords } from '#core/explain/readings/foundOutWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import {
  defaultReadings,
  readingAlternatives,
  readingIds,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import type { Hinge } from '#core/gateway/sensitivity.ts';
import { lineChanges, type LineChange } from '#core/http/lineChanges.ts';
import { isFoundOut, type FoundOut } from '#core/scenario/foundOut.ts';
import { statusLook, type StatusLook } from '#ui/results/statusLook.ts';

/** What choosing an alternative changes. */
export type Consequence =
  | { readonly kind: 'this' }
  | { readonly kind: 'same' }
  | { readonly kind: 'outcome'; readonly look: StatusLook; readonly text: string }
  | { readonly kind: 'lines'; readonly changes: readonly LineChange[] };

export interface Alternative {
  readonly id: string;
  readonly words: string;
  readonly consequence: Consequence;
}

/** What was found out of a reading on a gateway. */
export interface FoundReading {
  /** The day, as `2026-11-29`. */
  readonly on: string;
  /** Whether it is as it was found out: the visitor may have chosen otherwise since. */
  readonly holds: boolean;
  /** On which day what was shown. */
  readonly showed: string;
  /** What shows it, a request with its answer each. */
  readonly proof: readonly Phrase[];
}

/** A reading with its alternatives, and what each would make of one answer. */
export interface ReadingChoice {
  readonly id: ReadingId;
  readonly question: string;
  readonly confidence: Confidence;
  readonly evidence: string;
  readonly pinned: boolean;
  readonly foundOut: FoundReading | null;
  /** The alternative that holds when nothing is pinned. */
  readonly byDefault: string;
  readonly alternatives: readonly Alternative[];
}

/** Alternatives of several readings, and what they would make of one answer together. */
export interface JointChoice {
  readonly readings: Partial<Readings>;
  readonly choices: readonly {
    readonly id: ReadingId;
    readonly question: string;
    readonly words: string;
  }[];
  readonly consequence: Consequence;
}

/** What another reading makes of a request. */
type Changed = Pick<Hinge, 'outcome' | 'response'>;

/** Another outcome with the same start line is named by its row as well. */
function outcomeText(answer: Answer, hinge: Changed): string {
  const { title } = statusLook(hinge);
  return title === statusLook(answer).title
    ? `${title}, as ${outcomeWords[hinge.outcome].reference}`
    : title;
}

function consequence(answer: Answer, hinge: Changed | undefined): Consequence {
  if (!hinge) return { kind: 'same' };
  if (hinge.outcome !== answer.outcome)
    return { kind: 'outcome', look: statusLook(hinge), text: outcomeText(answer, hinge) };
  return { kind: 'lines', changes: lineChanges(answer.response, hinge.response) };
}

function foundReading(
  id: ReadingId,
  pinned: Partial<Readings>,
  foundOut: FoundOut | undefined,
): FoundReading | null {
  const alternative = foundOut?.readings[id];
  if (!foundOut || alternative === undefined) return null;
  const places = foundOut.shownBy[id] ?? [];
  return {
    on: foundOut.on,
    holds: isFoundOut(foundOut, id, pinned),
    showed: showedWords(foundOut.on, alternativeWords(id, alternative)),
    proof: places.flatMap((at) => foundOut.proof[at] ?? []).map((seen) => proofWords(seen, id)),
  };
}

function readingChoice(
  id: ReadingId,
  answer: Answer,
  current: string,
  { pinned, foundOut }: Pick<ReadingChoice, 'pinned' | 'foundOut'>,
): ReadingChoice {
  const { question, confidence, evidence } = readingWords[id];
  return {
    id,
    question,
    confidence,
    evidence,
    pinned,
    foundOut,
    byDefault: defaultReadings[id],
    alternatives: readingAlternatives[id].map((alternative) => {
      const hinge = answer.hangsOn.find((h) => h.reading === id && h.alternative === alternative);
      const isCurrent = alternative === current;
      return {
        id: alternative,
        words: alternativeWords(id, alternative),
        consequence: isCurrent ? { kind: 'this' } : consequence(answer, hinge),
      };
    }),
  };
}

/**
 * The readings that an answer depends on, and those that are pinned in any case, each with its
 * alternatives and what they would change.
 *
 * @param readings those that the answer was evaluated with, all of them
 * @param pinned those of them that are not the default
 * @param foundOut what was found out of them on a gateway
 */
export function readingChoices(
  answer: Answer,
  readings: Readings,
  pinned: Partial<Readings>,
  foundOut?: FoundOut,
): readonly ReadingChoice[] {
  const hangs = new Set(answer.hangsOn.map(({ reading }) => reading));
  return readingIds
    .filter((id) => hangs.has(id) || pinned[id] !== undefined)
    .map((id) =>
      readingChoice(id, answer, readings[id], {
        pinned: pinned[id] !== undefined,
        foundOut: foundReading(id, pinned, foundOut),
      }),
    );
}

/** The sets of readings that would change an answer only together, smaller ones first. */
export const jointChoices = (answer: Answer): readonly JointChoice[] =>
  answer.hangsOnTogether.map((hinge) => ({
    readings: hinge.readings,
    choices: readingIds.flatMap((id) => {
      const alternative = hinge.readings[id];
      const { question } = readingWords[id];
      return alternative === undefined
        ? []
        : [{ id, question, words: alternativeWords(id, alternative) }];
    }),
    consequence: consequence(answer, hinge),
  }));

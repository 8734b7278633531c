import type { Answer } from '#core/gateway/evaluate.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { MarkdownReport } from '#core/interop/markdown.ts';
import { printSetup } from '#core/setup/print.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { readingWords } from '#core/explain/gateway/readingWords.ts';

/** The alternative in words. Which ones there are depends on the reading, which the type of an index cannot express. */
const alternativeWords = (id: ReadingId, alternative: string): string =>
  (readingWords[id].alternatives as Readonly<Record<string, string>>)[alternative] ?? alternative;

/** A case in words for a ticket: the request, the answer, and why. */
export function reportOf(scenario: Scenario, answer: Answer, link: string): MarkdownReport {
  const { response, outcome } = answer;
  const status = response ? `${response.status} ${response.statusText}`.trim() : 'no answer';
  const pinned = Object.entries(scenario.readings ?? {}) as [ReadingId, string][];
  return {
    outcome: `${outcomeWords[outcome].reference}: ${status}`,
    why: whySentence(answer),
    policy: printSetup(scenario.setup),
    request: scenario.request,
    response,
    readings: pinned.map(([id, alternative]) => ({
      question: readingWords[id].question,
      alternative: alternativeWords(id, alternative),
    })),
    link,
  };
}

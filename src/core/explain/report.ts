import type { Answer } from '#core/gateway/evaluate.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { MarkdownReport } from '#core/interop/markdown.ts';
import { printSetup } from '#core/setup/print.ts';
import { withoutBareSecrets } from '#core/secrets/bareSecrets.ts';
import { withoutSecretsInResponse } from '#core/secrets/inMessage.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { isFoundOut } from '#core/scenario/foundOut.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { foundOutOn } from '#core/explain/readings/foundOutWords.ts';
import { alternativeWords, readingWords } from '#core/explain/gateway/readingWords.ts';

const howKnown = (id: ReadingId, { readings = {}, foundOut }: Scenario): string =>
  foundOut && isFoundOut(foundOut, id, readings) ? ` (${foundOutOn(foundOut.on)})` : '';

/** A case in words for a ticket: the request, the answer, and why; without any secret. */
export function reportOf(given: Scenario, answer: Answer, link: string): MarkdownReport {
  const { scenario } = withoutSecrets(given);
  const { leaveOut } = new LeftOut();
  const response = answer.response && withoutSecretsInResponse(answer.response, leaveOut);
  const { outcome } = answer;
  const status = response ? `${response.status} ${response.statusText}`.trim() : 'no answer';
  const pinned = Object.entries(scenario.readings ?? {}) as [ReadingId, string][];
  return {
    outcome: `${outcomeWords[outcome].reference}: ${status}`,
    why: whySentence(answer).map((part) =>
      typeof part === 'string' ? part : { code: withoutBareSecrets(part.code, leaveOut) },
    ),
    policy: printSetup(scenario.setup),
    request: scenario.request,
    response,
    readings: pinned.map(([id, alternative]) => ({
      question: readingWords[id].question,
      alternative: `${alternativeWords(id, alternative)}${howKnown(id, scenario)}`,
    })),
    link,
  };
}

import type { CaseRun } from '#core/cases/runCase.ts';
import { readingQuestions } from '#core/explain/gateway/readingQuestionWords.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import { statusLine } from './answerOf.ts';
import type { Evidence, Met } from './judgedGoal.ts';

/** Why a goal is met or is not, in a sentence. */
export function judgedWords(met: Met, evidence: Evidence): Phrase {
  switch (evidence.kind) {
    case 'run':
      return runWords(evidence.run);
    case 'runs':
      return met === true
        ? phrase`As before: ${endOf(evidence.after)}.`
        : phrase`Before: ${endOf(evidence.before)}. Now: ${endOf(evidence.after)}.`;
    case 'sees':
      return evidence.value === null
        ? phrase`The script sees no such header.`
        : phrase`The script sees ${evidence.value}.`;
    case 'by-reading':
      return readingsWords(evidence.readings);
    case 'surplus':
      return surplusWords(met, evidence.values);
    case 'setup':
      return met === true
        ? phrase`The policy and the applications are unchanged.`
        : phrase`The policy or the applications were changed.`;
  }
}

function readingsWords(readings: readonly ReadingId[]): Phrase {
  if (readings.length === 0) return ['As it is, yes; there are too many readings to try them all.'];
  const questions = readings.map((id) => readingQuestions[id]).join(' ');
  return [`As it is, yes. But it depends on this: ${questions}`];
}

function surplusWords(met: Met, values: readonly string[]): Phrase {
  if (met === true) return phrase`Proved: nothing else gets in.`;
  if (values.length > 0) return phrase`Gets in as well: ${list(values)}.`;
  return phrase`Nothing else was found, but it is not proved that there is nothing.`;
}

const runWords = (run: CaseRun): Phrase => phrase`It gets ${endOf(run)}.`;

/** The last status, and what the page has of it. */
function endOf({ answers, pageReads }: CaseRun): Phrase {
  const response = answers.at(-1)?.response;
  if (!response) return ['no answer'];
  const status = phrase`${statusLine(response)}`;
  if (pageReads === null) return status;
  return pageReads
    ? phrase`${status}, and the page gets it`
    : phrase`${status}, and the page does not get it`;
}

import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { ObservedVerdict } from '#core/observed/judgeObserved.ts';
import type { Observed } from '#core/scenario/observed.ts';
import { senderWords } from './senderWords.ts';
import { explanationWords, verdictWords } from './verdictWords.ts';

/** What follows from what was observed, whole and in paragraphs, for where nothing can be unfolded. */
export function verdictParagraphs(verdict: ObservedVerdict, observed: Observed): readonly Phrase[] {
  const { title, text, notes } = verdictWords(verdict, observed);
  return [
    text.length > 0 ? [`${title} `, ...text] : [title],
    ...explained(verdict),
    ...verdict.senders.map((id): Phrase => {
      const { who, check } = senderWords(id, verdict.exchange);
      return phrase`${who} ${check}`;
    }),
    ...notes.map((note): Phrase => [note]),
  ];
}

/** A paragraph for each set of readings that explains it. */
const explained = ({ explanations }: ObservedVerdict): readonly Phrase[] =>
  explanations.map((explanation) => [
    explanationWords(explanation)
      .map(([question, answer]) => `${question} ${answer}.`.replace(/\.\.$/, '.'))
      .join(' '),
  ]);

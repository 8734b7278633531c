import { outcomeWords, scenarioSentence } from '#core/explain/gateway/outcomeWords.ts';
import { senderWords } from '#core/explain/observed/senderWords.ts';
import { otherSenders } from '#core/observed/otherSenders.ts';
import { refusalsLike } from '#core/observed/refusalsLike.ts';
import type { ObservedExchange } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';
import { refusalsPrinting } from '#core/ticket/opening/refusalsPrinting.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { phrase, type Phrase } from './phrase.ts';
import { lineAloneWords } from '#core/explain/ticket/consoleWords.ts';

const untold = 'No policy came with the ticket, so this reply cannot name the rule that decided.';

/** What can be said of why where nobody told the policy: what the answer alone says, or the console. */
export function whyUntold(
  seen: (ObservedExchange & { readonly setup: Setup }) | null,
  symptom: string | undefined,
): readonly Phrase[] {
  return [[untold], ...(seen ? ofAnswer(seen) : ofConsole(symptom))];
}

function ofAnswer(seen: ObservedExchange & { readonly setup: Setup }): readonly Phrase[] {
  if (seen.response.status < 400) return [];
  const ids = refusalsLike(seen);
  if (ids.length > 0)
    return [
      ['If it was the gateway that answered, then by its documentation:'],
      ...ids.map((id): Phrase => [`${outcomeWords[id].reference}: ${scenarioSentence[id]}`]),
    ];
  return [
    ['No documented refusal looks like this. Who else could have answered:'],
    ...otherSenders(seen).map((id): Phrase => {
      const { who, check } = senderWords(id, seen);
      return phrase`${who} ${check}`;
    }),
  ];
}

function ofConsole(symptom: string | undefined): readonly Phrase[] {
  const [line] = symptom === undefined ? [] : readTicket(symptom).console;
  const words = line && lineAloneWords(line, refusalsPrinting(line));
  return words ? [[`${words.title} `, ...words.text]] : [];
}

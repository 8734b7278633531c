import { setupSummaryWords } from '#core/explain/difference/setupSummaryWords.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { notUnderstoodWords, ticketProblemWords } from '#core/explain/ticket/partWords.ts';
import { isOwnText } from '#core/setup/isOwnText.ts';
import { readSetupText } from '#core/setup/setupText.ts';
import type { Setup } from '#core/setup/setup.ts';
import { toldSetup } from '#core/ticket/opening/toldSetup.ts';
import type { TicketDesk } from '#ui/ticket/TicketDesk.svelte.ts';

/** What a pasted text makes of the policy before. */
export interface PastedBefore {
  /** Null where it makes none. */
  readonly setup: Setup | null;
  readonly text: Phrase;
}

const none = (text: Phrase): PastedBefore => ({ setup: null, text });

/**
 * Reads the text on a desk as the policy before; null while there is nothing to say of it.
 *
 * @param now what the text does not tell is as it is now
 */
export function pastedBefore(desk: TicketDesk, now: Setup): PastedBefore | null {
  if (desk.isEmpty) return null;
  if (isOwnText(desk.text)) return ownBefore(desk.text);
  if (desk.isReading) return none(['Reading…']);
  const { policies, ticket } = desk;
  if (policies.length > 1)
    return none(phrase`There are ${policies.length} policies in it. Paste one of them alone.`);
  if (!ticket.policy) return none(whyNone(desk));
  const setup = toldSetup(ticket, now);
  const rest = ticket.applications ? '' : ' Applications: as now.';
  return { setup, text: [`Read: ${setupSummaryWords(setup)}.${rest}`] };
}

function ownBefore(text: string): PastedBefore {
  const { setup, issues } = readSetupText(text);
  const [first] = issues;
  if (first) return none(phrase`Line ${first.line}: ${textIssueWords(first)}`);
  return { setup, text: setup ? [`Read: ${setupSummaryWords(setup)}.`] : [] };
}

function whyNone({ ticket }: TicketDesk): Phrase {
  const [first] = ticket.notUnderstood;
  if (first) {
    return [`No policy is in it. Line ${first.lines.first} ${notUnderstoodWords[first.code].why}`];
  }
  const { problem } = ticket;
  return problem && problem !== 'nothing-found'
    ? [ticketProblemWords[problem]]
    : ['No policy is in it.'];
}

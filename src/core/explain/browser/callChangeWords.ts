import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { CallChange } from '#core/scenario/call/callChange.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { pageVerdict } from './pageVerdictWords.ts';

const labels: Record<CallChange['kind'], (value: string) => string> = {
  value: (value) => `Use ${value}`,
  port: (value) => `Use port ${value}`,
  'no-user-info': () => 'Leave the user name out',
};

/** On the button that makes the change. */
export const callChangeLabel = ({ kind, value }: CallChange): string => labels[kind](value);

/** What the changed call was seen to get. */
export function callChangeWords({ field, value, call, simulated }: CallChange): Phrase {
  const changed = field === 'url' ? phrase`With ${call.url}` : phrase`With ${[field]} ${value}`;
  const answer = simulated.exchanges.at(-1)?.answer;
  if (!answer?.response) return phrase`${changed} this call would be sent.`;
  const { status, statusText } = answer.response;
  const line = `${status} ${statusText}`.trim();
  const { kind } = pageVerdict(simulated, call);
  const blocked = kind === 'blocked' && outcomeTraits[answer.outcome].kind !== 'refused';
  const end = blocked ? ', and the browser would block it' : '';
  return phrase`${changed} this call would get ${line}${[end]}.`;
}

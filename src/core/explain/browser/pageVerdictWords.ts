import type { PageCall } from '#core/browser/pageCall.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { SimulatedPage, SimulatedExchange } from '#core/scenario/simulatePage.ts';
import { pageEnd, type PageEnd } from '#core/scenario/pageEnd.ts';
import { apiOf } from './apiWords.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';

export interface PageVerdict {
  readonly kind: PageEnd;
  /** Three or four words, for the banner and the beginning of the sentence. */
  readonly title: string;
  readonly sentence: Phrase;
}

const titles = {
  reads: 'The page reads the answer',
  opaque: 'The page reads nothing',
  blocked: 'Blocked in the browser',
  undecided: 'Undecided',
} as const;

/** What a page gets from its call, in a sentence. */
export function pageVerdict(simulated: SimulatedPage, call: PageCall): PageVerdict {
  const kind = pageEnd(simulated, call);
  const title = kind === 'throws' ? apiOf(call).throws : titles[kind];
  return { kind, title, sentence: sentences[kind](simulated, call) };
}

const sentences: Record<PageEnd, (simulated: SimulatedPage, call: PageCall) => Phrase> = {
  reads: ({ outcome, exchanges }, call) => {
    const names = outcome?.visibleHeaders?.map(([name]) => name) ?? [];
    const status = exchanges.at(-1)?.response.status ?? 200;
    const seen = names.length > 0 ? list(names) : (['none of its headers'] as const);
    return apiOf(call).answers(status, seen);
  },
  opaque: () =>
    phrase`${'fetch()'} resolves, but status, headers and body are hidden from JavaScript: an opaque response.`,
  blocked: (simulated) => blocked(simulated),
  throws: (simulated) => phrase`Nothing is sent. ${rejection(simulated)}`,
  undecided: () => [
    'The gateway’s answer cannot be judged here, so neither can what the browser makes of it.',
  ],
};

/** What the promise is rejected with. Some texts of browsers end with a full stop of their own. */
export function rejection({ outcome }: SimulatedPage): Phrase {
  const error = outcome?.error ?? '';
  if (error === 'error event')
    return phrase`The page gets an ${'error'} event, which gives no reason.`;
  return phrase`The page gets ${error}${[error.endsWith('.') ? '' : '.']}`;
}

function blocked(simulated: SimulatedPage): Phrase {
  const { outcome, exchanges } = simulated;
  const rejected = rejection(simulated);
  const last = exchanges.at(-1);
  if (!last) return phrase`Nothing is sent. ${rejected}`;
  if (last.preflight) {
    const method = outcome?.preflight?.acrm ?? '';
    return phrase`The preflight fails, so the ${method} is never sent. ${rejected}`;
  }
  return carriedOut(last)
    ? phrase`The native service has carried the ${last.request.method} out all the same. ${rejected}`
    : rejected;
}

/** Whether a request went on to the native service. */
export const carriedOut = ({ answer }: SimulatedExchange): boolean =>
  answer !== null && outcomeTraits[answer.outcome].answeredBy === 'native-service';

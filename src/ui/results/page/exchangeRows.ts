import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { carriedOut, pageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { SimulatedPage, SimulatedExchange } from '#core/scenario/simulatePage.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';
import type { ActorId } from './actors.ts';

/** A message from one actor to another. */
export interface Arrow {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly label: string;
  readonly tone: Tone;
  /** The arrow at which the call fails. */
  readonly fails?: boolean;
}

/** Where the documentation has an answer, or who answers instead of the gateway. */
export interface Aside {
  readonly text: string;
  /** The row's number; without a row nothing. */
  readonly row?: string;
}

export interface Hop {
  readonly caption: string;
  readonly aside: Aside;
  readonly arrows: readonly Arrow[];
  /** Whether the cards can show it. */
  readonly selectable: boolean;
}

export interface ExchangeRows {
  readonly call: Arrow;
  readonly hops: readonly Hop[];
  readonly end: Arrow | null;
}

const ends = {
  reads: { label: 'resolves', tone: 'ok' },
  opaque: { label: 'resolves', tone: 'plain' },
  blocked: { label: 'rejects', tone: 'refused' },
  throws: { label: 'throws', tone: 'refused' },
} as const;

/** An XMLHttpRequest has events. */
const xhrEnds = {
  ...ends,
  reads: { label: 'load', tone: 'ok' },
  blocked: { label: 'error', tone: 'refused' },
} as const;

/** The picture of a simulated call. */
export function exchangeRows(simulated: SimulatedPage, pageCall: PageCall): ExchangeRows {
  const { exchanges } = simulated;
  const { kind } = pageVerdict(simulated, pageCall);
  const last = exchanges.at(-1);
  const isXhr = pageCall.api === 'xhr';
  // With an error status, the call fails there; otherwise the browser withholds the response.
  const refused = kind === 'blocked' && (last?.response.status ?? 0) >= 400;
  const hops = exchanges.map((exchange, i) => hopOf(exchange, i, refused && exchange === last));
  const end =
    kind === 'undecided'
      ? null
      : ({ from: 'browser', to: 'page', ...(isXhr ? xhrEnds : ends)[kind] } as const);
  return {
    call: { from: 'page', to: 'browser', label: isXhr ? 'send()' : 'fetch()', tone: 'plain' },
    hops,
    end: end && { ...end, fails: (kind === 'blocked' && !refused) || kind === 'throws' },
  };
}

function hopOf(exchange: SimulatedExchange, index: number, fails: boolean): Hop {
  const { request, response, answer, preflight } = exchange;
  const caption = `${index + 1} ${preflight ? 'Preflight' : 'Request'}`;
  const { method } = request;
  const { status, statusText } = response;
  const back = {
    label: `${status} ${status < 400 ? statusText : ''}`.trim(),
    tone: toneOf(status),
  };
  if (!answer) {
    const arrows = [
      { from: 'browser', to: 'native', label: method, tone: 'plain' },
      { from: 'native', to: 'browser', ...back, fails },
    ] as const;
    return { caption, aside: { text: 'another server' }, arrows, selectable: false };
  }
  const aside = asideOf(answer.outcome);
  const to = { from: 'browser', to: 'gateway', label: method, tone: 'plain' } as const;
  if (!answer.response) return { caption, aside, arrows: [to], selectable: true };
  const native = carriedOut(exchange)
    ? ([
        { from: 'gateway', to: 'native', label: method, tone: 'plain' },
        { from: 'native', to: 'gateway', ...back },
      ] as const)
    : [];
  return {
    caption,
    aside,
    arrows: [to, ...native, { from: 'gateway', to: 'browser', ...back, fails } as const],
    selectable: true,
  };
}

const toneOf = (status: number): Arrow['tone'] =>
  status >= 400 ? 'refused' : status < 300 ? 'ok' : 'plain';

function asideOf(outcome: OutcomeId): Aside {
  const { isRow, group, label, reference } = outcomeWords[outcome];
  return isRow ? { text: group.toLowerCase(), row: label } : { text: reference };
}

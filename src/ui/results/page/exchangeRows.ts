import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { carriedOut, pageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { SimulatedPage, SimulatedExchange } from '#core/scenario/simulatePage.ts';

/** Who takes part, from left to right. */
export const actors = ['Page', 'Browser', 'Gateway', 'Native service'] as const;

/** A message from one to another, by their places from 1. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: 'plain' | 'ok' | 'refused';
  /** The arrow at which the call fails. */
  readonly fails?: boolean;
}

export interface Hop {
  readonly caption: string;
  /** The documented scenario that applies, or who answers instead of the gateway. */
  readonly aside: string;
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

/** The picture of a played call. */
export function exchangeRows(played: SimulatedPage, pageCall: PageCall): ExchangeRows {
  const { exchanges } = played;
  const { kind } = pageVerdict(played, pageCall);
  const last = exchanges.at(-1);
  // A refused status is where it fails; otherwise the browser keeps back what the gateway allowed.
  const refused = kind === 'blocked' && (last?.response.status ?? 0) >= 400;
  const hops = exchanges.map((exchange, i) => hopOf(exchange, i, refused && exchange === last));
  const end = kind === 'undecided' ? null : { from: 2, to: 1, ...ends[kind] };
  return {
    call: { from: 1, to: 2, label: 'fetch()', tone: 'plain' },
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
      { from: 2, to: 4, label: method, tone: 'plain' },
      { from: 4, to: 2, ...back, fails },
    ] as const;
    return { caption, aside: 'another server', arrows, selectable: false };
  }
  const aside = answer.outcome;
  const to = { from: 2, to: 3, label: method, tone: 'plain' } as const;
  if (!answer.response) return { caption, aside, arrows: [to], selectable: true };
  const native = carriedOut(exchange)
    ? ([
        { from: 3, to: 4, label: method, tone: 'plain' },
        { from: 4, to: 3, ...back },
      ] as const)
    : [];
  return {
    caption,
    aside,
    arrows: [to, ...native, { from: 3, to: 2, ...back, fails }],
    selectable: true,
  };
}

const toneOf = (status: number): Arrow['tone'] =>
  status >= 400 ? 'refused' : status < 300 ? 'ok' : 'plain';

/** "preflight, row 2". */
export const referenceOf = (aside: string): string =>
  aside in outcomeWords ? outcomeWords[aside as keyof typeof outcomeWords].reference : aside;

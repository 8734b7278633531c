import type { PageCall } from '#core/browser/pageCall.ts';
import type { MissedHeader } from '#ui/results/cards/cardLines.ts';
import { exposableWords, hiddenHeaders } from '#core/explain/browser/hiddenHeadersWords.ts';
import { obstacleFieldWords } from '#core/explain/browser/obstacleWords.ts';
import type { FieldMark } from '#core/explain/gateway/decidingFieldWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { isHeaderName } from '#core/http/headerName.ts';
import type { HeaderList } from '#core/http/message.ts';
import { browserObstacle } from '#core/scenario/call/browserObstacle.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import type { Setup } from '#core/setup/setup.ts';

/** The field of the policy on which a call fails in the browser, and what it lacks. */
export function browserMark(simulated: SimulatedPage): FieldMark | null {
  const obstacle = browserObstacle(simulated);
  if (!obstacle?.field) return null;
  const { field, wanted } = obstacle;
  return { field, wanted, text: obstacleFieldWords(obstacle) };
}

/**
 * The header of the answer on the cards on which the browser's check fails.
 *
 * @param shown the exchange on the cards, by its place
 */
export function missedHeader(simulated: SimulatedPage, shown: number): MissedHeader | null {
  const obstacle = browserObstacle(simulated);
  const exchange = simulated.exchanges[shown];
  if (!obstacle?.header || !exchange || obstacle.exchange !== exchange) return null;
  const name = obstacle.header;
  const sent = exchange.response.headers.some(([own]) => own.toLowerCase() === name.toLowerCase());
  return { name, tag: sent ? 'refused by the browser' : 'missed by the browser' };
}

/** Headers of an answer that JavaScript would see if Expose Headers named them. */
export interface Exposable {
  readonly names: readonly string[];
  readonly text: Phrase;
}

/**
 * Null if there are none: each was tried. The protocol's own headers are for the browser and not
 * among them.
 *
 * @param simulate plays the same call in the same browser against another setup
 */
export function exposable(
  simulated: SimulatedPage,
  call: PageCall,
  setup: Setup,
  simulate: (setup: Setup) => SimulatedPage,
): Exposable | null {
  const last = simulated.exchanges.at(-1);
  const { policy } = setup;
  if (!policy || !last?.answer || !outcomeTraits[last.answer.outcome].addsCorsHeaders) return null;
  const hidden = hiddenHeaders(simulated, call)
    .map(({ name }) => spelledAs(name, last.response.headers))
    .filter((name) => isHeaderName(name) && !/^access-control-/i.test(name));
  if (hidden.length === 0) return null;
  const exposeHeaders = [...policy.exposeHeaders, ...hidden];
  const { outcome } = simulate({ ...setup, policy: { ...policy, exposeHeaders } });
  const seen = new Set(outcome?.visibleHeaders?.map(([name]) => name));
  const names = hidden.filter((name) => seen.has(name.toLowerCase()));
  return names.length > 0 ? { names, text: exposableWords(names) } : null;
}

const spelledAs = (lower: string, headers: HeaderList): string =>
  headers.find(([name]) => name.toLowerCase() === lower)?.[0] ?? lower;

import { compareWithDocumented, type Comparison } from '#core/documented/comparison.ts';
import type { Answer } from '#core/gateway/evaluator.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { GatewaySide } from '#core/scenario/simulatePage.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { gatewayBanner, type BannerContent } from '#ui/results/banner/bannerContent.ts';
import { caseTitle } from '#ui/results/banner/caseTitle.ts';
import { callBanner } from '#ui/results/page/callBanner.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';
import { simulateInBrowsers, type Simulations } from '#ui/state/simulateInBrowsers.ts';

/** A request beside what the gateway answers. */
export interface Answered {
  readonly request: HttpRequest;
  readonly answer: Answer;
  readonly comparison: Comparison;
}

/** The case on the screen as pictures and paper hand it on: without any secret. */
export interface CaseHandedOn {
  readonly scenario: Scenario;
  /** As the document is called. */
  readonly title: string;
  /** What the banner says. */
  readonly banner: BannerContent;
  /** The page's call and what becomes of it; null for a request written by hand. */
  readonly called: { readonly page: PageView; readonly simulations: Simulations } | null;
  /** The request that is looked at, with its answer; null where nothing is sent. */
  readonly answered: Answered | null;
}

/** What is left out decides nothing, so the answer is that of the screen. */
export function caseHandedOn({
  scenario: given,
  evaluate,
}: Pick<Playground, 'scenario' | 'evaluate'>): CaseHandedOn {
  const { scenario } = withoutSecrets(given);
  const { page, setup, readings = {} } = scenario;
  const side = { setup, readings, evaluate };
  return page ? ofCall(scenario, page, side) : ofRequest(scenario, side);
}

function ofRequest(scenario: Scenario, side: GatewaySide): CaseHandedOn {
  const { request } = scenario;
  const answered = answeredOf(request, side.evaluate(side.setup, request, side.readings), side);
  const banner = gatewayBanner(answered.answer);
  const title = caseTitle(scenario.title ?? '', answered.comparison, banner);
  return { scenario, title, banner, called: null, answered };
}

function ofCall(scenario: Scenario, page: PageView, side: GatewaySide): CaseHandedOn {
  const simulations = simulateInBrowsers(page, side);
  const { chosen, exchange, request, answer } = simulations;
  const banner = callBanner(chosen, page.call, exchange);
  const title = caseTitle(scenario.title ?? '', null, banner);
  const answered = request && answer ? answeredOf(request.value, answer, side) : null;
  return { scenario, title, banner, called: { page, simulations }, answered };
}

const answeredOf = (request: HttpRequest, answer: Answer, side: GatewaySide): Answered => ({
  request,
  answer,
  comparison: compareWithDocumented(answer, side.setup, request, side.readings),
});

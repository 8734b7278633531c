import { verdictParagraphs } from '#core/explain/observed/verdictParagraphs.ts';
import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { judgeObserved } from '#core/observed/judgeObserved.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import type { Missing } from '#core/scenario/missing.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import { isPolicyTold } from '#core/scenario/policyTold.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { browsersToPass } from '#core/repair/subject.ts';
import { whatMustChange } from '#core/repair/whatMustChange.ts';
import type { Phrase } from './phrase.ts';
import type { ReplyCase } from './reply.ts';
import { whyUntold } from './replyUntold.ts';

interface Asked {
  /** With whatever secrets it holds: the reply has none of them. */
  readonly scenario: Scenario;
  /** Which exchange of its call the reply is about. */
  readonly exchange: number;
  readonly evaluate: Evaluate;
  readonly link: string;
}

type Told = Pick<ReplyCase, 'request' | 'answer' | 'page'>;

/** All that a reply tells of a scenario; null if nothing of it reaches the gateway. */
export function replyCaseOf({
  scenario: given,
  exchange,
  evaluate,
  link,
}: Asked): ReplyCase | null {
  const { scenario } = withoutSecrets(given);
  const told = scenario.page ? ofCall(scenario, exchange, evaluate) : ofRequest(scenario, evaluate);
  if (!told) return null;
  const { isUnexplained, ...seen } = observedOf(scenario, told, evaluate);
  const isTold = isPolicyTold(scenario);
  const { repair, then } = repairOf(scenario, told, evaluate);
  return {
    ...told,
    ...seen,
    title: scenario.title,
    symptom: scenario.symptom,
    missing: missingOf(scenario),
    untold: isTold ? null : untoldOf(scenario, told, seen.observed),
    // Who answered may never have looked at the policy.
    repair: isUnexplained || !isTold ? null : repair,
    then,
    link,
  };
}

/** With the policy, if that was not told: links from before there was a list do not say so. */
const missingOf = (scenario: Scenario): readonly Missing[] => {
  const { missing = [] } = scenario;
  return isPolicyTold(scenario) || missing.includes('policy') ? missing : ['policy', ...missing];
};

function untoldOf(
  { setup, symptom }: Scenario,
  { request }: Told,
  response: ObservedResponse | null,
): readonly Phrase[] {
  return whyUntold(response && { request, response, setup }, symptom);
}

function ofRequest({ setup, request, readings = {} }: Scenario, evaluate: Evaluate): Told {
  return { request, answer: evaluate(setup, request, readings), page: null };
}

function ofCall(
  { setup, page, readings = {} }: Scenario,
  exchange: number,
  evaluate: Evaluate,
): Told | null {
  if (!page) return null;
  const side = { setup, readings, evaluate };
  const simulated = simulatePage(page, side, page.browser ?? defaultBrowser);
  const { toGateway, answer } = simulated.exchanges[exchange] ?? {};
  return toGateway && answer
    ? { request: toGateway, answer, page: { call: page.call, simulated } }
    : null;
}

function repairOf(
  { setup, readings = {}, page }: Scenario,
  { request }: Told,
  evaluate: Evaluate,
): Pick<ReplyCase, 'repair' | 'then'> {
  const browsers = browsersToPass(page?.browser ?? defaultBrowser);
  const circumstances = { readings, evaluate, browsers, mustSee: [] };
  const repair = whatMustChange({ setup, ...(page ? { page } : { request }) }, circumstances);
  return { repair, then: evaluate(repair.then.setup, request, readings) };
}

function observedOf(
  scenario: Scenario,
  { request, answer }: { readonly request: HttpRequest; readonly answer: Answer },
  evaluate: Evaluate,
): Pick<ReplyCase, 'observed' | 'verdict'> & { readonly isUnexplained: boolean } {
  const { setup, readings: pinned = {}, observed } = scenario;
  const { response } = answer;
  const judged =
    observed && judgeObserved(observed, { setup, request, response, pinned, evaluate });
  if (!observed || !judged || judged.kind === 'other-inputs')
    return { observed: null, verdict: [], isUnexplained: false };
  return {
    observed: judged.exchange.response,
    verdict: isPolicyTold(scenario) ? verdictParagraphs(judged, observed) : [],
    isUnexplained: judged.kind === 'unexplained',
  };
}

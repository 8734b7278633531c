import { parseUrl } from '#core/http/parseUrl.ts';
import { requestFrom, verdictOf } from '#core/gateway/origins/originVerdict.ts';
import { otherSenders, type SenderId } from '#core/observed/otherSenders.ts';
import { pageEnd } from '#core/scenario/pageEnd.ts';
import { refusingStep } from '#core/scenario/refusingStep.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Claim } from './claim.ts';
import { edited } from './edit.ts';
import { see, type Engine, type Seen } from './seen.ts';

/** Whether a claim about a scenario holds. */
export function holds(
  claim: Claim,
  scenario: Scenario,
  engine: Engine,
  exchange?: 'preflight' | 'request',
): boolean {
  const changed = edited(scenario, claim.after ?? []);
  return isTrue(claim, see(changed, engine, exchange), engine);
}

function isTrue(claim: Claim, seen: Seen, engine: Engine): boolean {
  switch (claim.kind) {
    case 'outcome':
      return seen.answer?.outcome === claim.outcome;
    case 'origin':
      return isLetIn(seen, claim.origin, engine) === claim.letIn;
    case 'same-origin': {
      const [one, other] = claim.urls.map((url) => parseUrl(url)?.origin);
      return one !== undefined && one === other;
    }
    case 'preflight':
      return seen.page?.exchanges.some(({ preflight }) => preflight) === claim.sent;
    case 'requests':
      return seen.page?.exchanges.length === claim.count;
    case 'page':
      return readsAnswer(seen) === claim.reads;
    case 'stopped-at':
      return refusingStep(seen.page?.outcome ?? null)?.id === claim.step;
    case 'response':
    case 'console':
      return claim.others.every((other) => isAlike(claim.kind, other, seen, engine)) === claim.same;
    case 'sender':
      return likelySender(seen.scenario) === claim.sender;
  }
}

/** Null where it is not known, or no page asks. */
export function readsAnswer({ page, scenario }: Seen): boolean | null {
  if (!page || !scenario.page) return null;
  const end = pageEnd(page, scenario.page.call);
  return end === 'undecided' ? null : end === 'reads';
}

/** Null where it is not known. */
function isLetIn({ scenario }: Seen, origin: string, engine: Engine): boolean | null {
  const { evaluate, readings = scenario.readings ?? {} } = engine;
  const verdict = verdictOf(evaluate(scenario.setup, requestFrom(origin), readings));
  return verdict === 'undecided' ? null : verdict === 'allowed';
}

/** Null where nobody told what was observed. */
function likelySender({ observed, setup }: Scenario): SenderId | null {
  const exchange = observed?.exchanges.at(-1);
  return exchange ? (otherSenders({ ...exchange, setup })[0] ?? null) : null;
}

function isAlike(
  what: 'response' | 'console',
  other: Scenario,
  seen: Seen,
  engine: Engine,
): boolean {
  const [here, there] = [seen, see(other, engine)].map(({ response, page }) =>
    what === 'response' ? response : page?.outcome?.console,
  );
  return here !== undefined && JSON.stringify(here) === JSON.stringify(there);
}

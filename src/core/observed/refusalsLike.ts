import type { DocumentedId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { has } from '#core/http/headers.ts';
import type { ObservedExchange } from '#core/scenario/observed.ts';
import { agree, compareObserved } from './compareObserved.ts';

const origin = 'Origin';
const method = 'Access-Control-Request-Method';
const headers = 'Access-Control-Request-Headers';

interface Asked {
  readonly with: readonly string[];
  readonly without?: string;
}

/** What a request has for the question that refuses it to be asked. */
const asked: Partial<Readonly<Record<DocumentedId, Asked>>> = {
  'preflight-1': { with: [origin] },
  'preflight-2': { with: [origin, method] },
  'preflight-3': { with: [origin, method, headers] },
  'preflight-no-origin': { with: [], without: origin },
  'preflight-no-method': { with: [origin], without: method },
  'request-1': { with: [origin] },
};

/** The documented refusals that an answer can be, whatever the policy is. */
export function refusalsLike({ request, response }: ObservedExchange): readonly DocumentedId[] {
  const group = request.method === 'OPTIONS' ? 'preflight' : 'request';
  return documentedScenarios
    .filter(({ id, printed }) => {
      const needs = asked[id];
      return (
        id.startsWith(group) &&
        outcomeTraits[id].kind === 'refused' &&
        needs?.with.every((name) => has(request.headers, name)) &&
        !(needs.without && has(request.headers, needs.without)) &&
        agree(compareObserved(response, printed))
      );
    })
    .map(({ id }) => id);
}

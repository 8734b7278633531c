import type { Scenario } from '#core/scenario/scenario.ts';
import type { Sequence } from '#core/scenario/sequence.ts';
import { withoutSecretsInCases } from './inCases.ts';
import { withoutSecretsInJson } from './inJson.ts';
import { withoutSecretsInRequest } from './inMessage.ts';
import { withoutSecretsInRawMessage } from './inRawMessage.ts';
import { withoutSecretsInText } from './inText.ts';
import { withoutSecretsInSetup, withoutSecretsInSetupText } from './inSetup.ts';
import { withoutSecretsInFoundOut, withoutSecretsInObserved } from './inObserved.ts';
import { LeftOut, type LeaveOut } from './leftOut.ts';

export interface WithoutSecrets {
  readonly scenario: Scenario;
  /** The name of each value that was left out. */
  readonly leftOut: readonly string[];
}

/**
 * A scenario as it may be handed on: without the values of headers and parameters that are secret by
 * their name (see `isSecretName`), of what looks like a JSON Web Token, and of user info in URLs. What
 * is written in their place decides nothing, so the answer stays the same. To do it twice changes nothing.
 */
export function withoutSecrets(scenario: Scenario): WithoutSecrets {
  const found = new LeftOut();
  const without = inScenario(scenario, found.leaveOut);
  return { scenario: found.names.length > 0 ? without : scenario, leftOut: found.names };
}

function inScenario(scenario: Scenario, leaveOut: LeaveOut): Scenario {
  const { setup, request, drafts, page, tryOrigins, observed, foundOut, ...others } = scenario;
  const { cases, before, putAside, symptom, sequence } = scenario;
  const texts = drafts && {
    ...drafts,
    ...(drafts.setup !== undefined && { setup: withoutSecretsInSetupText(drafts.setup, leaveOut) }),
    ...(drafts.request !== undefined && {
      request: withoutSecretsInRawMessage(drafts.request, leaveOut),
    }),
    ...(drafts.native !== undefined && {
      native: withoutSecretsInRawMessage(drafts.native, leaveOut),
    }),
  };
  return {
    setup: withoutSecretsInSetup(setup, leaveOut),
    request: withoutSecretsInRequest(request, leaveOut),
    ...others,
    ...(foundOut && { foundOut: withoutSecretsInFoundOut(foundOut, leaveOut) }),
    ...(texts && { drafts: texts }),
    ...(page && { page: withoutSecretsInJson(page, leaveOut) }),
    ...(tryOrigins && { tryOrigins: withoutSecretsInJson(tryOrigins, leaveOut) }),
    ...(observed && { observed: withoutSecretsInObserved(observed, leaveOut) }),
    ...(cases && { cases: withoutSecretsInCases(cases, leaveOut) }),
    ...(before && { before: withoutSecretsInSetup(before, leaveOut) }),
    ...(putAside && { putAside: withoutSecretsInJson(putAside, leaveOut) }),
    ...(symptom !== undefined && { symptom: withoutSecretsInText(symptom, leaveOut) }),
    ...(sequence && { sequence: inSequence(sequence, leaveOut) }),
  };
}

const inSequence = (sequence: Sequence, leaveOut: LeaveOut): Sequence => ({
  ...sequence,
  steps: sequence.steps.map(({ scenario, note }) => ({
    scenario: inScenario(scenario, leaveOut),
    ...(note !== undefined && { note: withoutSecretsInText(note, leaveOut) }),
  })),
});

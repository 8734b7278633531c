import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observed, ObservedResponse } from '#core/scenario/observed.ts';
import { withoutBareSecrets } from './bareSecrets.ts';
import { withoutSecretsInHeaders } from './inHeaders.ts';
import { withoutSecretsInRequest } from './inMessage.ts';
import { withoutSecretsInSetup } from './inSetup.ts';
import type { LeaveOut } from './leftOut.ts';

export const withoutSecretsInObserved = (
  { exchanges, setup }: Observed,
  leaveOut: LeaveOut,
): Observed => ({
  exchanges: exchanges.map(({ request, response }) => ({
    request: withoutSecretsInRequest(request, leaveOut),
    response: inResponse(response, leaveOut),
  })),
  ...(setup && {
    setup: setup === 'same' ? setup : withoutSecretsInSetup(setup, leaveOut),
  }),
});

export const withoutSecretsInFoundOut = (foundOut: FoundOut, leaveOut: LeaveOut): FoundOut => ({
  ...foundOut,
  proof: foundOut.proof.map(({ setup, request, response }) => ({
    setup: withoutSecretsInSetup(setup, leaveOut),
    request: withoutSecretsInRequest(request, leaveOut),
    response: inResponse(response, leaveOut),
  })),
});

const inResponse = (response: ObservedResponse, leaveOut: LeaveOut): ObservedResponse => ({
  ...response,
  headers: response.headers && withoutSecretsInHeaders(response.headers, leaveOut),
  ...(response.message !== undefined && {
    message: withoutBareSecrets(response.message, leaveOut),
  }),
});

import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { withoutBareSecrets, withoutSecretsInUrl } from './bareSecrets.ts';
import { withoutSecretsInHeaders } from './inHeaders.ts';
import type { LeaveOut } from './leftOut.ts';

export const withoutSecretsInRequest = (request: HttpRequest, leaveOut: LeaveOut): HttpRequest => ({
  method: withoutBareSecrets(request.method, leaveOut),
  ...(request.url !== undefined && { url: withoutSecretsInUrl(request.url, leaveOut) }),
  headers: withoutSecretsInHeaders(request.headers, leaveOut),
});

export const withoutSecretsInResponse = (
  response: HttpResponse,
  leaveOut: LeaveOut,
): HttpResponse => ({
  ...response,
  statusText: withoutBareSecrets(response.statusText, leaveOut),
  headers: withoutSecretsInHeaders(response.headers, leaveOut),
});

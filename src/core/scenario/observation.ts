import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { ObservedResponse } from './observed.ts';

/** What a real gateway answered to one request, and the setup that was active. */
export interface Observation {
  readonly setup: Setup;
  readonly request: HttpRequest;
  readonly response: ObservedResponse;
}

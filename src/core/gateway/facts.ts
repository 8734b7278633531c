import { combinedValue } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';

/** What the decision tables look at in a request. A header that is absent is null. */
export interface Facts {
  readonly origin: string | null;
  readonly requestMethod: string | null;
  readonly requestHeaders: string | null;
  /** Origins that count as none, under the reading that exempts the gateway's own. */
  readonly exempt?: readonly string[];
}

/** Several lines of one field are one value: which of them the gateway reads is not documented. */
export const readFacts = ({ headers }: HttpRequest): Facts => ({
  origin: combinedValue(headers, 'Origin') ?? null,
  requestMethod: combinedValue(headers, 'Access-Control-Request-Method') ?? null,
  requestHeaders: combinedValue(headers, 'Access-Control-Request-Headers') ?? null,
});

import type { HttpResponse } from '#core/http/message.ts';

/** The refusals as the vendor's tables print them; none carries a CORS header. */
const refusal = (status: number, statusText: string): HttpResponse =>
  Object.freeze({ status, statusText, headers: Object.freeze([]) });

export const originNotAllowed = refusal(403, 'Specified Origin is not allowed');
export const methodNotAllowed = refusal(405, 'Method Not Allowed');
export const headerNotSupported = refusal(403, 'Header Not Supported');

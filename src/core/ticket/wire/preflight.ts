import { sameName } from '#core/http/headers.ts';
import type { TicketRequest } from '#core/ticket/ticket.ts';

/**
 * Whether a browser sent it as a preflight: OPTIONS, or a method that is not told, with
 * Access-Control-Request-Method. The gateway takes every OPTIONS for one. Null: cannot be told.
 */
export function preflightOf({ method, headers }: TicketRequest): boolean | null {
  if (method !== null && method !== 'OPTIONS') return false;
  if (headers === null) return null;
  return headers.some(([name]) => sameName(name, 'Access-Control-Request-Method'));
}

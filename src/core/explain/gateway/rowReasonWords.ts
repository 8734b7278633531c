import type { DocumentedScenario } from '#core/documented/scenarios.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { valueOf } from '#core/http/headers.ts';

type Reason = (scenario: DocumentedScenario) => Phrase;

const sent = ({ scenario }: DocumentedScenario, header: string): string =>
  valueOf(scenario.request.headers, header) ?? '';

const listed = (
  { scenario }: DocumentedScenario,
  list: 'allowedOrigins' | 'allowMethods' | 'allowHeaders',
): string => scenario.setup.policy?.[list].join(',') ?? '';

const origin: Reason = (row) =>
  phrase`The request comes from ${sent(row, 'Origin')}; the policy lists ${listed(row, 'allowedOrigins')}.`;

const method: Reason = (row) =>
  phrase`The browser asks for ${sent(row, 'Access-Control-Request-Method')}; the policy lists ${listed(row, 'allowMethods')}.`;

const headers: Reason = (row) =>
  phrase`The browser asks for ${sent(row, 'Access-Control-Request-Headers')}; the policy lists ${listed(row, 'allowHeaders')}.`;

const reasons: Record<DocumentedId, Reason | null> = {
  'preflight-1': origin,
  'preflight-2': method,
  'preflight-3': headers,
  'preflight-4': null,
  'preflight-5': null,
  'preflight-no-origin': () => phrase`A preflight without ${'Origin'} ends here.`,
  'preflight-no-method': () =>
    phrase`A preflight without ${'Access-Control-Request-Method'} ends here.`,
  'request-1': origin,
  'request-2': null,
  'request-3': null,
  'request-no-origin': () =>
    phrase`Without ${'Origin'} no CORS header is added, and the request goes its normal way.`,
};

/** The documented reason for an answer without headers, in our words; null for other answers. */
export const rowReason = (row: DocumentedScenario): Phrase | null => reasons[row.id]?.(row) ?? null;

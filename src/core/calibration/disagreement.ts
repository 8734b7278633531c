import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { headerNotSupported, methodNotAllowed } from '#core/gateway/statuses.ts';
import type { ObservedLine } from '#core/observed/compareObserved.ts';
import type { Observation } from '#core/scenario/observation.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { differingLines } from './seenAnswer.ts';

/** A part of the setup that may be another one on the gateway. */
export interface SuspectPart {
  readonly field: keyof CorsPolicy | 'applications' | 'nativeResponse';
  /** The entry that let the request in or was asked for; null where the field lacks one. */
  readonly entry: string | null;
}

/** In what an answer is not the one that is predicted under some readings. */
export interface Disagreement {
  readonly lines: readonly ObservedLine[];
  /** Null where no part of the setup makes the difference. */
  readonly hangsOn: SuspectPart | null;
}

export function disagreementOf(
  { setup, request, response }: Observation,
  readings: Partial<Readings>,
  evaluate: Evaluate,
): Disagreement {
  const answer = evaluate(setup, request, readings);
  const lines = differingLines(response, answer);
  const isOtherWay = lines.some(({ part }) => part.startsWith(':'));
  return { lines, hangsOn: isOtherWay ? ofStatus(answer, response) : ofLines(lines) };
}

/** What refused, or what let in where the gateway refused. */
function ofStatus(
  { outcome, steps }: Answer,
  { status, statusText, message }: Observation['response'],
): SuspectPart | null {
  const { refusedBy } = outcomeTraits[outcome];
  if (refusedBy) return { field: refusedBy, entry: null };
  const asked = (id: string): string | null =>
    steps.find((step) => step.id === id)?.subject ?? null;
  if (status === methodNotAllowed.status)
    return { field: 'allowMethods', entry: asked('preflight/method-allowed') };
  if ([statusText, message].includes(headerNotSupported.statusText))
    return { field: 'allowHeaders', entry: asked('preflight/headers-allowed') };
  const matched = steps.find((step) => step.matched)?.matched;
  if (!matched) return null;
  const field = matched.application === undefined ? 'allowedOrigins' : 'applications';
  return { field, entry: matched.entry };
}

const fieldOf: Readonly<Record<string, SuspectPart['field']>> = {
  'access-control-allow-origin': 'nativeResponse',
  'access-control-allow-methods': 'allowMethods',
  'access-control-allow-headers': 'allowHeaders',
  'access-control-max-age': 'maxAge',
  'access-control-allow-credentials': 'allowCredentials',
  'access-control-expose-headers': 'exposeHeaders',
};

function ofLines(lines: readonly ObservedLine[]): SuspectPart | null {
  const [field] = lines.flatMap(({ part }) => fieldOf[part.toLowerCase()] ?? []);
  return field ? { field, entry: null } : null;
}

import type { CorsPolicy } from '#core/setup/setup.ts';
import type { Verdict } from './verdict.ts';

/** The field of the policy that refused a request, and what it lacks. */
export interface DecidingField {
  readonly field: keyof CorsPolicy;
  /** What the request asked for; it may be the empty text. */
  readonly asked: readonly string[];
  /** What of that can be added to the field. */
  readonly wanted: readonly string[];
}

/** Null when no field of the policy refused. */
export function decidingField({ outcome, steps }: Verdict): DecidingField | null {
  const last = steps.at(-1);
  const deciding = (field: keyof CorsPolicy, asked: readonly string[]): DecidingField => ({
    field,
    asked,
    wanted: asked.filter((value) => value !== ''),
  });
  switch (outcome) {
    case 'preflight-1':
    case 'request-1':
      return deciding('allowedOrigins', [last?.subject ?? '']);
    case 'preflight-2':
      return deciding('allowMethods', [last?.subject ?? '']);
    case 'preflight-3':
      return deciding('allowHeaders', last?.refused ?? []);
    default:
      return null;
  }
}

/** Where the Origin was found: a place in Allowed Origins, or in the list of an application. */
export function matchedPlaces({ steps }: Verdict) {
  const matched = steps.find((step) => step.matched)?.matched ?? null;
  const { applicationIndex: index, index: entry } = matched ?? {};
  return {
    policy: index === undefined ? (entry ?? null) : null,
    application: index === undefined || entry === undefined ? null : { index, entry },
  };
}

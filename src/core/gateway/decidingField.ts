import type { CorsPolicy } from '#core/setup/setup.ts';
import { outcomeTraits } from './outcomeTraits.ts';
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
  const { refusedBy } = outcomeTraits[outcome];
  if (!refusedBy) return null;
  const last = steps.at(-1);
  const asked = last?.refused.length ? last.refused : [last?.subject ?? ''];
  return { field: refusedBy, asked, wanted: asked.filter((value) => value !== '') };
}

/** A place in Allowed Origins, or in the list of an application. */
export interface MatchedPlaces {
  readonly policy: number | null;
  readonly application: { readonly index: number; readonly entry: number } | null;
}

export const nowhere: MatchedPlaces = { policy: null, application: null };

/** Where the Origin was found. */
export function matchedPlaces({ steps }: Verdict): MatchedPlaces {
  const matched = steps.find((step) => step.matched)?.matched ?? null;
  const { applicationIndex: index, index: entry } = matched ?? {};
  return {
    policy: index === undefined ? (entry ?? null) : null,
    application: index === undefined || entry === undefined ? null : { index, entry },
  };
}

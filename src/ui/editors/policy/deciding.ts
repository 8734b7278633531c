import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** The field of the policy that refused a request, and what it lacks. */
export interface Deciding {
  readonly field: keyof CorsPolicy;
  readonly wanted: readonly string[];
  readonly hint: Phrase;
}

/** Null when no field of the policy refused. */
export function decidingField({ outcome, steps }: Verdict): Deciding | null {
  const last = steps.at(-1);
  const subject = last?.subject ?? '';
  const wanted = subject === '' ? [] : [subject];
  switch (outcome) {
    case 'preflight-1':
    case 'request-1':
      return {
        field: 'allowedOrigins',
        wanted,
        hint: phrase`The request comes from ${subject}, which is not listed.`,
      };
    case 'preflight-2':
      return {
        field: 'allowMethods',
        wanted,
        hint: phrase`The request asks for ${subject}, which is not listed.`,
      };
    case 'preflight-3': {
      const refused = last?.refused ?? [];
      const verb = refused.length === 1 ? 'is' : 'are';
      return {
        field: 'allowHeaders',
        wanted: refused,
        hint: phrase`The request asks for ${list(refused)}, which ${[verb]} not listed.`,
      };
    }
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

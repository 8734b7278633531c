import { ResponseWriter } from '#core/gateway/responseWriter.ts';
import type { Found } from '#core/originLanguage/machine/search.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import { gainedOrigins, type Access, type Gain, type Pair } from './access.ts';
import { applicationChanges, type ApplicationChanges } from './applicationChanges.ts';
import { fieldChanges, type FieldChange } from './fieldChanges.ts';
import { gainedHeaders, gainedMethods } from './gainedNames.ts';
import { letInByBoth, type Asking } from './originDifference.ts';

/** What became of the policy as a whole. */
export type PolicyChange = 'kept' | 'added' | 'removed';

/** What another setup answers otherwise, and what is written otherwise in it. */
export interface SetupDifference {
  /** Proved: it answers every request as before, under the readings in force. */
  readonly same: boolean;
  readonly policy: PolicyChange;
  /** Field by field; none where a policy was added or removed. */
  readonly fields: readonly FieldChange[];
  readonly applications: ApplicationChanges;
  /** Whether the native service answers otherwise. */
  readonly nativeResponse: boolean;
  readonly newlyLetIn: Access;
  readonly newlyRefused: Access;
}

export function setupDifference(before: Setup, after: Setup, asking: Asking): SetupDifference {
  const shared = letInByBoth(before, after, asking);
  const newlyLetIn = accessOf({ letting: after, refusing: before }, shared, asking);
  const newlyRefused = accessOf({ letting: before, refusing: after }, shared, asking);
  const alike = shared === 'none' || sameAnswers(before, after, asking);
  const nativeResponse = !isEqual(before.nativeResponse, after.nativeResponse);
  const gains = [newlyLetIn, newlyRefused].flatMap((access) => Object.values(access) as Gain[]);
  return {
    same: alike && !nativeResponse && gains.every(isNothing),
    policy: policyChange(before.policy, after.policy),
    fields: before.policy && after.policy ? fieldChanges(before.policy, after.policy) : [],
    applications: applicationChanges(before, after),
    nativeResponse,
    newlyLetIn,
    newlyRefused,
  };
}

/** @param shared an origin that both let in */
function accessOf(pair: Pair, shared: Found, asking: Asking): Access {
  const origins = gainedOrigins(pair, asking);
  if (typeof shared === 'object') {
    const methods = gainedMethods(pair, shared.witness, asking);
    return { origins, methods, headers: gainedHeaders(pair, shared.witness, asking) };
  }
  // Nobody is let in by both; or that is not known, and then only the same lists allow the same.
  const names = (field: 'allowMethods' | 'allowHeaders'): Gain => ({
    shown: [],
    nothingElse:
      shared === 'none' || isEqual(pair.letting.policy?.[field], pair.refusing.policy?.[field]),
  });
  return { origins, methods: names('allowMethods'), headers: names('allowHeaders') };
}

const isNothing = ({ shown, nothingElse }: Gain): boolean => shown.length === 0 && nothingElse;

/** Whether both answer alike what both let in: the lines that the gateway writes. */
function sameAnswers(before: Setup, after: Setup, { readings }: Asking): boolean {
  const [old, now] = [before, after].map((setup) => {
    if (!setup.policy) return null;
    const writer = new ResponseWriter(setup.policy, setup, readings);
    return [writer.preflight(''), writer.corsRequest('')];
  });
  return isEqual(old, now);
}

const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function policyChange(before: CorsPolicy | null, after: CorsPolicy | null): PolicyChange {
  if ((before === null) === (after === null)) return 'kept';
  return before === null ? 'added' : 'removed';
}

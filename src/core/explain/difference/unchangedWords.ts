import { isChanged } from '#core/difference/listChange.ts';
import type { SetupDifference } from '#core/difference/setupDifference.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** In the order of the form. */
const fields: readonly (keyof CorsPolicy)[] = [
  'allowedOrigins',
  'allowMethods',
  'allowHeaders',
  'exposeHeaders',
  'allowCredentials',
  'maxAge',
];

/** "The same: Allow Headers, Max Age, applications."; empty where all of it changed. */
export function unchangedWords(difference: SetupDifference): string {
  const changed = new Set<string>(difference.fields.map(({ field }) => field));
  const { applications, nativeResponse, policy } = difference;
  const same = [
    ...(policy === 'kept'
      ? fields.filter((field) => !changed.has(field)).map((field) => policyFieldNames[field])
      : []),
    ...(isSame(applications) ? ['applications'] : []),
    ...(nativeResponse ? [] : ['native service']),
  ];
  return same.length > 0 ? `The same: ${same.join(', ')}.` : '';
}

const isSame = ({ added, removed, changed }: SetupDifference['applications']): boolean =>
  !isChanged({ added, removed }) && changed.length === 0;

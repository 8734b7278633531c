import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import type { CorsPolicy, Application, Setup } from '#core/setup/setup.ts';
import { defaultNativeResponse } from '#core/setup/setup.ts';
import { statusText } from '#ui/results/statusLook.ts';

/** A field with its values, or with words where it has none. */
export interface SetupRow {
  readonly name: string;
  readonly values: readonly string[];
  readonly words?: string;
}

/** In the order of the form. */
const fields = [
  'allowedOrigins',
  'allowMethods',
  'allowHeaders',
  'exposeHeaders',
  'allowCredentials',
  'maxAge',
] as const;

function fieldRow(policy: CorsPolicy, field: (typeof fields)[number]): SetupRow {
  const name = policyFieldNames[field];
  const value = policy[field];
  if (typeof value === 'boolean') return { name, values: [], words: value ? 'on' : 'off' };
  if (typeof value === 'number') return { name, values: [], words: `${value} seconds` };
  if (value === null) return { name, values: [], words: 'left out' };
  return value.length > 0 ? { name, values: value } : { name, values: [], words: 'none' };
}

/** What makes an application's origins not count. */
function stateOf({ isSuspended, associated }: Application): string {
  const states = [isSuspended ? 'suspended' : '', associated ? '' : 'not associated with this API'];
  return states.filter(Boolean).join(', ');
}

function applicationRow(application: Application): SetupRow {
  const { name, jsOrigins } = application;
  const state = stateOf(application);
  const words = [jsOrigins.length === 0 ? 'no JavaScript origin' : '', state].filter(Boolean);
  return {
    name: `Application ${name || 'without a name'}`,
    values: jsOrigins,
    ...(words.length > 0 && { words: words.join(', ') }),
  };
}

function nativeRows({ nativeResponse }: Setup): readonly SetupRow[] {
  if (JSON.stringify(nativeResponse) === JSON.stringify(defaultNativeResponse)) return [];
  const lines = nativeResponse.headers.map(([name, value]) => `${name}: ${value}`);
  return [{ name: 'Native service', values: [statusText(nativeResponse), ...lines] }];
}

/** More would fill pages that nobody reads. */
const maxApplications = 30;

/** What decides on the gateway's side, field by field; what is left at its default is not said. */
export function setupRows(setup: Setup): readonly SetupRow[] {
  const { policy, applications } = setup;
  const rest = applications.length - maxApplications;
  return [
    ...(policy ? fields.map((field) => fieldRow(policy, field)) : []),
    ...applications.slice(0, maxApplications).map(applicationRow),
    ...(rest > 0 ? [{ name: 'Applications', values: [], words: `and ${rest} more` }] : []),
    ...nativeRows(setup),
  ];
}

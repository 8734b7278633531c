import type { PageCall } from '#core/browser/pageCall.ts';
import { withValueAt, type JsonStep } from '#core/json/withValue.ts';
import { emptyPolicy, type Application, type CorsPolicy, type Setup } from '#core/setup/setup.ts';

/** Fields of the policy that are lists. */
export type ListField = 'allowedOrigins' | 'allowHeaders' | 'exposeHeaders' | 'allowMethods';

interface InApplication {
  /** Its place in the setup, and its name. */
  readonly application: number;
  readonly name: string;
}

/** One change of the gateway's side. It is made of whatever the setup is by then. */
export type SetupChange =
  | { readonly kind: 'add'; readonly field: ListField; readonly values: readonly string[] }
  /** Takes out what keeps a browser from reading a list. */
  | { readonly kind: 'remove'; readonly field: ListField; readonly values: readonly string[] }
  /** An entry of Allowed Origins that is a mistake for the Origin, written as it was meant. */
  | { readonly kind: 'rewrite'; readonly from: string; readonly to: string }
  | { readonly kind: 'credentials' }
  /** The API gets a policy of its own, with one entry of Allowed Origins. */
  | { readonly kind: 'policy'; readonly values: readonly string[] }
  | (InApplication & { readonly kind: 'js-origin'; readonly values: readonly string[] })
  /** The application has the origin, but does not count. */
  | (InApplication & { readonly kind: 'associate' | 'activate' });

/** What of a call is changed. */
export type CallField =
  'url' | 'mode' | 'method' | 'credentials' | 'redirect' | 'cache' | 'headers' | 'body';

/** One change of the page's call, where nothing of the gateway's side can help. */
export interface PageChange {
  readonly kind: 'call';
  readonly field: CallField;
  /** What the field becomes, or the header that is left out; null where it is left out. */
  readonly value: string | null;
  /** The fields of the call as they become; undefined ones are left out. */
  readonly set: { readonly [Key in keyof PageCall]?: PageCall[Key] | undefined };
}

/** One change, made and tried before it is offered. */
export type Change = SetupChange | PageChange;

/** One edit of a setup, or of its text: `path` leads to `value`. */
export interface SetupEdit {
  readonly path: readonly JsonStep[];
  readonly value: unknown;
}

/**
 * The edit that a change is, in a setup; null where it has no place, for there is no policy to change:
 * an alternative before it made none.
 */
export function editOf(change: SetupChange, { policy, applications }: Setup): SetupEdit | null {
  if (!policy && ofPolicy.has(change.kind)) return null;
  switch (change.kind) {
    case 'add':
      return listEdit(change.field, [...(policy?.[change.field] ?? []), ...change.values]);
    case 'remove': {
      const kept = (policy?.[change.field] ?? []).filter((entry) => !change.values.includes(entry));
      return listEdit(change.field, kept);
    }
    case 'rewrite': {
      const { from, to } = change;
      const origins = policy?.allowedOrigins ?? [];
      return listEdit(
        'allowedOrigins',
        origins.map((entry) => (entry === from ? to : entry)),
      );
    }
    case 'credentials':
      return { path: ['policy', 'allowCredentials'], value: true };
    case 'policy':
      return { path: ['policy'], value: { ...emptyPolicy, allowedOrigins: change.values } };
    case 'js-origin': {
      const { jsOrigins = [] } = applications[change.application] ?? {};
      return inApplication(change, 'jsOrigins', [...jsOrigins, ...change.values]);
    }
    case 'associate':
      return inApplication(change, 'associated', true);
    case 'activate':
      return inApplication(change, 'isSuspended', false);
  }
}

const ofPolicy: ReadonlySet<SetupChange['kind']> = new Set([
  ...(['add', 'remove', 'rewrite', 'credentials'] as const),
]);

const listEdit = (field: keyof CorsPolicy, value: readonly string[]): SetupEdit => ({
  path: ['policy', field],
  value,
});

const inApplication = (
  { application }: InApplication,
  key: keyof Application,
  value: unknown,
): SetupEdit => ({ path: ['applications', application, key], value });

/** A setup with a change. */
export function changedSetup(change: SetupChange, setup: Setup): Setup {
  const edit = editOf(change, setup);
  return edit ? (withValueAt(setup, edit.path, edit.value) as Setup) : setup;
}

/** A call with a change. */
export function changedCall({ set }: PageChange, call: PageCall): PageCall {
  const changed = Object.entries({ ...call, ...set }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(changed) as unknown as PageCall;
}

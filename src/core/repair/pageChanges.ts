import type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { callChangesFor, type UntriedCallChange } from '#core/scenario/call/callChange.ts';
import type { CallField, PageChange } from './change.ts';

/** A change of a call by the call that it makes: only what differs, for other changes come with it. */
function changeTo({ field, value, call }: UntriedCallChange, before: PageCall): PageChange {
  const keys = new Set([...Object.keys(before), ...Object.keys(call)]) as Set<keyof PageCall>;
  const differing = [...keys].filter((key) => before[key] !== call[key]);
  const set = Object.fromEntries(differing.map((key) => [key, call[key]]));
  return { kind: 'call', field, value: call.url === before.url ? value : call.url, set };
}

const leftOut = (field: Exclude<CallField, 'headers'>): PageChange => ({
  kind: 'call',
  field,
  value: null,
  set: { [field]: undefined },
});

/** Without the headers of a name, which no browser sends so. */
function withoutHeader(call: PageCall, { subject }: FetchStep): readonly PageChange[] {
  const headers = call.headers ?? [];
  const kept = headers.filter(([name, value]) => name !== subject && value !== subject);
  const gone = headers.find((line) => !kept.includes(line));
  if (!gone) return [];
  return [{ kind: 'call', field: 'headers', value: gone[0], set: { headers: kept } }];
}

const withoutCredentials = (): readonly PageChange[] => [leftOut('credentials')];

const more: Partial<
  Record<BrowserStepId, (call: PageCall, step: FetchStep) => readonly PageChange[]>
> = {
  'request/header-name': withoutHeader,
  'request/header-value': withoutHeader,
  'request/cache': () => [leftOut('cache')],
  'http-redirect-fetch/mode': () => [leftOut('redirect')],
  'cors-check/allow-credentials': withoutCredentials,
  'cors-check/allow-origin-any': withoutCredentials,
};

/** What of a call may help against a browser's decision. */
export function pageChanges(call: PageCall, step: FetchStep | null): readonly PageChange[] {
  if (!step) return [];
  return [
    ...callChangesFor(step.id, call).map((change) => changeTo(change, call)),
    ...(more[step.id]?.(call, step) ?? []),
  ];
}

/** A call whose answer stays hidden from JavaScript: with mode `cors`, or following redirects. */
export function readableChanges({ mode, redirect }: PageCall): readonly PageChange[] {
  if (mode === 'no-cors') return [leftOut('mode')];
  return redirect === 'manual' ? [leftOut('redirect')] : [];
}

import type { BrowserStepId } from '#core/browser/fetchStep.ts';
import { baseOf, isHttpsPage } from '#core/browser/page.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { gatewayUrlFor, usualPorts } from '#core/scenario/gatewayUrl.ts';
import { refusingStep } from '#core/scenario/refusingStep.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';

/** What of a call can be changed so that it is sent. */
export interface CallChange {
  readonly field: 'url' | 'mode' | 'method';
  /** What `value` is: a port, or what else the field gets, of a URL perhaps only the scheme. */
  readonly kind: 'value' | 'port' | 'no-user-info';
  readonly value: string;
  readonly call: PageCall;
  /** What the changed call gets: that it is sent was tried. */
  readonly simulated: SimulatedPage;
}

export type UntriedCallChange = Omit<CallChange, 'simulated'>;
type Change = UntriedCallChange;
type Candidates = (call: PageCall) => readonly Change[];

const pageScheme = (call: PageCall): 'http:' | 'https:' => (isHttpsPage(call) ? 'https:' : 'http:');

const toUrl = (call: PageCall, url: string): Change => ({
  field: 'url',
  kind: 'value',
  value: url,
  call: { ...call, url },
});

/** To the gateway's usual address, with nothing of the URL kept. */
const toGateway: Candidates = (call) => [
  toUrl(call, `${gatewayUrlFor(baseOf(call) ?? call.pageOrigin)}/`),
];

/** To a scheme, and from the gateway's usual port of the one to that of the other. */
function withScheme(call: PageCall, scheme: 'http:' | 'https:'): readonly Change[] {
  const url = parseUrl(call.url);
  if (!url || url.host === '') return [];
  const other = scheme === 'https:' ? 'http:' : 'https:';
  const port = url.port === usualPorts[other] ? usualPorts[scheme] : url.port;
  const host = url.hostname + (port === '' ? '' : `:${port}`);
  const changed = `${scheme}//${host}${url.pathname}${url.search}${url.hash}`;
  const value = scheme.slice(0, -1);
  return [{ field: 'url', kind: 'value', value, call: { ...call, url: changed } }];
}

/** Without a scheme, `gateway.example:5543/a` has the scheme `gateway.example:`. */
const withSchemeBefore = (call: PageCall): readonly Change[] =>
  /^[\w.-]+(?::\d+)?(?:\/|$)/.test(call.url) && !/^\d+$/.test(call.url)
    ? [toUrl(call, `${pageScheme(call)}//${call.url}`)]
    : [];

function withUsualPort(call: PageCall): readonly Change[] {
  const url = parseUrl(call.url);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return [];
  const value = usualPorts[url.protocol];
  url.port = value;
  return [{ field: 'url', kind: 'port', value, call: { ...call, url: url.href } }];
}

const withMode = (call: PageCall): readonly Change[] => {
  const { mode: _, ...others } = call;
  return [{ field: 'mode', kind: 'value', value: 'cors', call: others }];
};

const withPost: Candidates = (call) => [
  { field: 'method', kind: 'value', value: 'POST', call: { ...call, method: 'POST' } },
];

function withoutUserInfo(call: PageCall): readonly Change[] {
  const url = parseUrl(call.url);
  if (!url) return [];
  url.username = '';
  url.password = '';
  return [
    { field: 'url', kind: 'no-user-info', value: url.href, call: { ...call, url: url.href } },
  ];
}

const toPageScheme: Candidates = (call) => [
  ...withSchemeBefore(call),
  ...withScheme(call, pageScheme(call)),
  ...toGateway(call),
];

/** What may help against a browser's decision; the first that is sent is offered. */
const candidates: Partial<Record<BrowserStepId, Candidates>> = {
  'request/url': toPageScheme,
  'request/url-credentials': withoutUserInfo,
  'request/mode': withMode,
  'request/no-cors-method': withMode,
  'request/body': withPost,
  'main-fetch/mixed-content': (call) => withScheme(call, 'https:'),
  'main-fetch/port': withUsualPort,
  'main-fetch/mode-same-origin': withMode,
  'main-fetch/no-cors-redirect': withMode,
  'main-fetch/scheme': toPageScheme,
};

/** What may help against a browser's decision; nothing of it was tried. */
export const callChangesFor = (id: BrowserStepId, call: PageCall): readonly UntriedCallChange[] =>
  candidates[id]?.(call) ?? [];

/**
 * One change that makes a browser send a call of which it sends nothing; null if none is known. Each
 * is tried before it is offered.
 *
 * @param simulate plays a call in the same browser against the same gateway
 */
export function callChange(
  call: PageCall,
  { outcome, exchanges }: SimulatedPage,
  simulate: (call: PageCall) => SimulatedPage,
): CallChange | null {
  if (exchanges.length > 0 || !outcome) return null;
  const step = refusingStep(outcome);
  const known = step ? candidates[step.id] : outcome.outcome === 'allowed' ? toGateway : undefined;
  for (const change of known?.(call) ?? []) {
    const simulated = simulate(change.call);
    if (simulated.exchanges.length > 0) return { ...change, simulated };
  }
  return null;
}

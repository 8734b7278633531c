import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { CallBefore } from '#core/scenario/pageView.ts';
import { simulatePage, type SimulatedPage } from '#core/scenario/simulatePage.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';

/** A shop's gateway with a policy that allows little, and what its native service answers. */
export const shop = (
  headers: HeaderList = [],
  { status = 200, ...policy }: Partial<CorsPolicy> & { readonly status?: number } = {},
): Setup => ({
  policy: {
    allowedOrigins: ['https://shop.example'],
    allowHeaders: ['content-type'],
    exposeHeaders: ['x-total'],
    allowCredentials: false,
    allowMethods: ['PUT', 'GET', 'POST'],
    maxAge: 600,
    ...policy,
  },
  applications: [],
  nativeResponse: { status, statusText: '', headers },
});

export const call = (given: Partial<PageCall> = {}): PageCall => ({
  pageOrigin: 'https://shop.example',
  url: 'https://api.example/orders',
  ...given,
});

/** A call, simulated against the shop's gateway. */
export const simulated = (
  given: Partial<PageCall> = {},
  {
    browser = 'chromium',
    setup = shop(),
    again = false,
  }: {
    readonly browser?: BrowserId;
    readonly setup?: Setup;
    readonly again?: boolean | CallBefore;
  } = {},
): SimulatedPage =>
  simulatePage({ call: call(given), again }, { setup, readings: {}, evaluate }, browser);

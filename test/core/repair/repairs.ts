import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Change } from '#core/repair/change.ts';
import type { Circumstances } from '#core/repair/subject.ts';
import { whatMustChange, type Repair } from '#core/repair/whatMustChange.ts';
import type { Setup } from '#core/setup/setup.ts';

export const shop = 'https://shop.example';

export const bothBrowsers: readonly BrowserId[] = ['chromium', 'firefox'];

export const circumstances = (
  readings: Partial<Readings> = {},
  rest: Partial<Circumstances> = {},
): Circumstances => ({ readings, evaluate, browsers: bothBrowsers, mustSee: [], ...rest });

export const call = (rest: Partial<PageCall> = {}): PageCall => ({
  pageOrigin: shop,
  url: 'https://gateway.example:5543/orders',
  ...rest,
});

export const repairOfRequest = (
  setup: Setup,
  request: HttpRequest,
  readings: Partial<Readings> = {},
): Repair => whatMustChange({ setup, request }, circumstances(readings));

export const repairOfCall = (
  setup: Setup,
  asked: PageCall,
  readings: Partial<Readings> = {},
  rest: Partial<Circumstances> = {},
): Repair => whatMustChange({ setup, page: { call: asked } }, circumstances(readings, rest));

/** A change in a few characters. */
export function brief(change: Change): string {
  switch (change.kind) {
    case 'add':
      return `+ ${change.field} ${change.values.join(' ')}`;
    case 'remove':
      return `- ${change.field} ${change.values.join(' ')}`;
    case 'rewrite':
      return `${change.from} -> ${change.to}`;
    case 'credentials':
      return '+ allowCredentials';
    case 'policy':
      return `+ policy ${change.values.join(' ')}`;
    case 'js-origin':
      return `+ ${change.name} ${change.values.join(' ')}`;
    case 'associate':
    case 'activate':
      return `${change.kind} ${change.name}`;
    case 'call':
      return `call ${change.field} ${change.value ?? 'left out'}`;
  }
}

/** Each obstacle: its kind, whose it is, and its changes. */
export const told = ({ obstacles }: Repair): readonly string[] =>
  obstacles.map(({ kind, owner, changes }) =>
    [kind, owner, changes.map(brief).join(' | ')].join(': '),
  );

import { describe, expect, it } from 'vitest';
import { valueOf } from '#core/http/headers.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { openScenario, withRequestText, type Documents } from '#ui/state/documents.ts';
import { triedOrigin, withoutTriedOrigin, withTriedOrigin } from '#ui/panes/advice/triedOrigin.ts';
import { request, setup } from '../../../helpers/setups.ts';

const shop = 'https://shop.example';
const evil = 'https://evil.example';
const byHand = (headers: Record<string, string>) =>
  openScenario({ setup: setup({}), request: request('GET', headers) });
const byPage = (call: Partial<PageCall>) =>
  openScenario({
    setup: setup({}),
    request: request('GET', { Origin: shop }),
    page: { call: { pageOrigin: shop, url: 'https://gw.example/orders', ...call } },
  });

const originOf = ({ page, request }: Documents) =>
  page
    ? (page.call.pageUrl ?? page.call.pageOrigin)
    : (valueOf(request.value.headers, 'Origin') ?? null);

describe('an origin that is tried', () => {
  it.each<[what: string, before: Documents]>([
    ['takes the place of the header', byHand({ Origin: shop, 'X-A': '1' })],
    ['is added where there is none', byHand({ 'X-A': '1' })],
    ['takes the place of the page’s', byPage({})],
    ['takes the place of the page’s URL', byPage({ pageUrl: `${shop}/cart` })],
  ])('%s, and gives it back', (_, before) => {
    const tried = withTriedOrigin(before, evil);
    expect(originOf(tried)).toBe(evil);
    expect(triedOrigin(tried)?.origin).toBe(evil);
    const back = withoutTriedOrigin(tried);
    expect(originOf(back)).toBe(originOf(before));
    expect(triedOrigin(back)).toBeNull();
    expect(back.page?.call).toEqual(before.page?.call);
  });

  it('gives back what was there first, after two', () => {
    const two = withTriedOrigin(withTriedOrigin(byHand({ Origin: shop }), evil), 'null');
    expect(originOf(withoutTriedOrigin(two))).toBe(shop);
  });

  it('leaves alone what else was edited meanwhile', () => {
    const tried = withTriedOrigin(byHand({ Origin: shop }), evil);
    const edited = withRequestText(tried, tried.request.text.replace('GET', 'PUT'));
    expect(withoutTriedOrigin(edited).request.value.method).toBe('PUT');
  });

  it('is tried no more once another one is typed', () => {
    const tried = withTriedOrigin(byHand({ Origin: shop }), evil);
    const typed = withRequestText(tried, tried.request.text.replace(evil, 'https://x.example'));
    expect(triedOrigin(typed)).toBeNull();
    expect(withoutTriedOrigin(typed)).toBe(typed);
  });
});

import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { application, noPolicy, request, setup } from '../../helpers/setups.ts';
import GatewayOrigins from '#ui/panes/GatewayOrigins.svelte';
import { stage } from './harness/stage.ts';
import { changeSetup } from '#ui/state/setupEdits.ts';

const partner = application({ jsOrigins: ['https://partner.example'] });
const shop = setup({ allowedOrigins: ['https://shop.example'] }, { applications: [partner] });
const get = request('GET', { Origin: 'https://shop.example' });

const show = (tryOrigins: readonly string[] = []) =>
  stage(GatewayOrigins, { setup: shop, request: get, tryOrigins });

const field = () => screen.getByRole('textbox', { name: 'Origins to try, one per line' });
const rows = () =>
  within(screen.getByRole('list', { name: 'What the gateway makes of them' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent.replace(/\s+/g, ' ').trim());

describe('origins to try', () => {
  it('wait in a fold, and are open where a link brought some', async () => {
    const { user, unmount } = show();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try origins' }));
    expect(field()).toHaveValue('');
    unmount();
    show(['https://a.example']);
    expect(field()).toHaveValue('https://a.example');
  });

  it('are told one by one what the gateway makes of them, and why', async () => {
    const { user } = show(['https://shop.example']);
    await user.type(field(), '\nhttps://partner.example, https://SHOP.example');
    expect(rows()).toEqual([
      'https://shop.example current allowed by Allowed Origins: https://shop.example',
      'https://partner.example Use allowed by JavaScript origin of Partner',
      'https://SHOP.example Use 403 Specified Origin is not allowed Another reading would change this: Is the Origin compared case-sensitively?',
    ]);
  });

  it('follow the policy', async () => {
    const { playground } = show(['https://new.example']);
    expect(rows()[0]).toContain('403');
    changeSetup(playground, ['policy', 'allowedOrigins', 0], 'https://new.example');
    await expect.poll(rows).toEqual([expect.stringContaining('allowed by Allowed Origins')]);
  });

  it('become the Origin of the request by one press, which can be undone', async () => {
    const { user, playground } = show(['https://partner.example']);
    await user.click(screen.getByRole('button', { name: 'Use https://partner.example' }));
    expect(playground.request.value.headers).toEqual([['Origin', 'https://partner.example']]);
    playground.undo();
    expect(playground.request.value.headers).toEqual([['Origin', 'https://shop.example']]);
  });

  it('become the origin of the page where there is a call', async () => {
    const { user, playground } = show(['https://partner.example']);
    const url = 'https://gateway.example/';
    playground.editPage({
      call: { pageOrigin: 'https://a.example', pageUrl: 'https://a.example/cart', url },
    });
    await user.click(screen.getByRole('button', { name: 'Use https://partner.example' }));
    expect(playground.page?.call).toEqual({ pageOrigin: 'https://partner.example', url });
  });

  it('begin the call anew, which is looked at from its first exchange', async () => {
    const { user, playground } = show(['https://partner.example']);
    const call = { pageOrigin: 'https://a.example', url: 'https://gateway.example/' };
    playground.editPage({ call, browser: 'firefox', exchange: 1 });
    await user.click(screen.getByRole('button', { name: 'Use https://partner.example' }));
    expect(playground.page).toEqual({
      call: { ...call, pageOrigin: 'https://partner.example' },
      browser: 'firefox',
    });
  });

  it('are kept in what a link carries, and undone like everything else', async () => {
    const { user, playground } = show(['https://a.example']);
    await user.type(field(), ' https://b.example');
    expect(playground.scenario.tryOrigins).toEqual(['https://a.example', 'https://b.example']);
    playground.undo();
    expect(playground.scenario.tryOrigins).toEqual(['https://a.example']);
    await user.clear(field());
    expect(playground.scenario).not.toHaveProperty('tryOrigins');
  });

  it('are not checked without a policy', () => {
    stage(GatewayOrigins, { setup: noPolicy(), request: get, tryOrigins: ['https://a.example'] });
    expect(screen.getByText('Without a CORS policy no origin is checked.')).toBeVisible();
  });
});

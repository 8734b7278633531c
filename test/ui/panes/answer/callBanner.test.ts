import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import AnswerPane from '#ui/panes/answer/AnswerPane.svelte';
import BannerPane from '#ui/panes/answer/BannerPane.svelte';
import GatewayPane from '#ui/panes/GatewayPane.svelte';
import { setup } from '../../../helpers/setups.ts';
import { stage } from '../harness/stage.ts';

const origin = 'https://shop.example';

/** A link with a call, and with a request of another page that was sent before. */
const linked = (call: Partial<PageCall>, view: Partial<PageView> = {}): Scenario => ({
  setup: setup({ allowedOrigins: [origin], allowMethods: ['GET', 'PUT'], allowCredentials: false }),
  request: { method: 'OPTIONS', url: '/', headers: [['Origin', 'https://stale.example']] },
  page: { call: { pageOrigin: origin, url: 'https://gw.example/', ...call }, ...view },
});

const banner = () => screen.getByRole('region', { name: 'Status' });

describe('the banner over a page’s call', () => {
  it.each<[what: string, call: Partial<PageCall>, title: string, says: RegExp, facts: string[]]>([
    [
      'that is allowed',
      { method: 'PUT' },
      '200 OK',
      /PUT/,
      ['The page reads the answer', 'Depends on'],
    ],
    [
      'that the gateway refuses',
      { method: 'DELETE' },
      '405 Method Not Allowed',
      /DELETE is not one of/,
      ['Blocked in the browser', 'Depends on'],
    ],
    [
      'that the browser blocks',
      { method: 'PUT', credentials: 'include' },
      'Blocked by the browser',
      /The call says credentials: include; the answer has no Access-Control-Allow-Credentials: true\./,
      ['Gateway: 200 OK', 'Depends on'],
    ],
    [
      'that is mixed content',
      { url: 'http://gw.example:5555/' },
      'Nothing is sent mixed content',
      /before it asks anyone/,
      ['Blocked in the browser', 'Gateway: not asked'],
    ],
    [
      'that throws',
      { url: 'https://a b/' },
      'Nothing is sent fetch() throws',
      /TypeError/,
      ['fetch() throws', 'Gateway: not asked'],
    ],
    [
      'of a data: URL',
      { url: 'data:,a' },
      'Nothing is sent data: URL',
      /its own answer/,
      ['The page reads the answer', 'Gateway: not asked'],
    ],
  ])('%s', (_, call, title, says, facts) => {
    stage(BannerPane, linked(call), { onproblem: vi.fn() });
    const heading = within(banner()).getByRole('heading');
    expect(heading.textContent.replace(/\s+/g, ' ').trim()).toBe(title);
    expect(banner()).toHaveTextContent(says);
    for (const fact of facts) expect(banner()).toHaveTextContent(fact);
    expect(banner()).not.toHaveTextContent('stale.example');
    expect(screen.queryByText('Last valid answer.')).toBeNull();
  });

  it.each([
    ['chromium', 'Passed on'],
    ['standard', 'Blocked by the browser'],
  ] as const)('follows the browser: in %s, %s', (browser, title) => {
    const native = [
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Headers', '*'],
    ] as const;
    const page = linked({ headers: [['Authorization', 'x']] }, { browser });
    const nativeResponse = { status: 200, statusText: 'OK', headers: native };
    stage(BannerPane, { ...page, setup: { ...page.setup, policy: null, nativeResponse } });
    const heading = within(banner()).getByRole('heading');
    expect(heading).toHaveTextContent(title);
  });

  it('waits for the simulation, and takes no other answer for the call’s', () => {
    stage(BannerPane, linked({}), {}, lateParts());
    expect(within(banner()).getByRole('heading')).toHaveTextContent('No answer yet');
    expect(banner()).not.toHaveTextContent(/stale\.example|Depends on/);
  });
});

describe('the answer to a call that sends nothing', () => {
  it('is one sentence in place of the cards, with what a change would get', () => {
    stage(AnswerPane, linked({ url: 'http://gw.example:5555/a' }), { onload: vi.fn() });
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('region', { name: 'How it was decided' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Answer of the gateway' })).toHaveTextContent(
      'There is no request, so there is no answer. The policy is not looked at. With https://gw.example:5543/a this call would get 200 OK.',
    );
    expect(screen.getByRole('region', { name: 'In the browser' })).toBeVisible();
  });

  it('is no one’s while the call cannot be simulated', () => {
    stage(AnswerPane, linked({}), { onload: vi.fn() }, lateParts());
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('a header that the browser misses', () => {
  const included = linked({ method: 'PUT', credentials: 'include' });

  it('is marked in the card', () => {
    stage(AnswerPane, included, { onload: vi.fn() });
    const sent = screen.getByRole('article', { name: 'What the gateway sends' });
    const line = within(sent).getByText('missed by the browser').closest('.line');
    expect(line).toHaveTextContent(/No Access-Control-Allow-Credentials/);
  });

  it('is marked where no row has a line for it', () => {
    const page = linked({});
    stage(AnswerPane, { ...page, setup: { ...page.setup, policy: null } }, { onload: vi.fn() });
    const sent = screen.getByRole('article', { name: 'What the gateway sends' });
    const line = within(sent).getByText('missed by the browser').closest('.line');
    expect(line).toHaveTextContent(/No Access-Control-Allow-Origin/);
  });

  it('is marked at its field, whose switch mends it', async () => {
    const { user, playground } = stage(GatewayPane, included, { view: 'form', onview: vi.fn() });
    const field = screen.getByRole('switch', { name: 'Allow Credentials' });
    expect(field).toHaveAccessibleDescription(
      'The call sends credentials, so the browser wants true here.',
    );
    await user.click(field);
    expect(playground.simulations?.chosen.outcome?.outcome).toBe('allowed');
    expect(field).not.toHaveAccessibleDescription();
  });
});

describe('a header that JavaScript cannot see', () => {
  const nativeResponse = {
    status: 200,
    statusText: 'OK',
    headers: [
      ['X-Total', '7'],
      ['Set-Cookie', 'a=b'],
      ['Content-Type', 'text/plain'],
    ],
  } as const;
  const page = linked({});
  const total = { ...page, setup: { ...page.setup, nativeResponse } };
  const exposed = (playground: { setup: { value: { policy: unknown } } }) =>
    (playground.setup.value.policy as { exposeHeaders: string[] }).exposeHeaders;

  it('is exposed by one press beside it', async () => {
    const { user, playground } = stage(AnswerPane, total, { onload: vi.fn() });
    const before = exposed(playground);
    const [expose, ...others] = screen.getAllByRole('button', { name: /^Expose it/ });
    expect(others).toEqual([]);
    expect(expose).toHaveAccessibleName('Expose it: add X-Total to Expose Headers');
    await user.click(expose!);
    expect(exposed(playground)).toEqual([...before, 'X-Total']);
    expect(playground.simulations?.chosen.outcome?.visibleHeaders).toContainEqual(['x-total', '7']);
    expect(screen.queryByRole('button', { name: /^Expose it/ })).toBeNull();
  });

  it('is offered at Expose Headers', async () => {
    const { user, playground } = stage(GatewayPane, total, { view: 'form', onview: vi.fn() });
    expect(screen.getByRole('textbox', { name: 'Expose Headers' })).toHaveAccessibleDescription(
      'JavaScript does not see X-Total.',
    );
    await user.click(screen.getByRole('button', { name: 'Add X-Total' }));
    expect(exposed(playground)).toContain('X-Total');
  });
});

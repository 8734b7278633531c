import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import FramePage from '#ui/frame/FramePage.svelte';
import { fragmentOf, openAddress } from '#ui/state/links.ts';
import { answeredUnder, byNginx, observedCase } from '../../helpers/observedCases.ts';
import { request, setup } from '../../helpers/setups.ts';

const home = location.href;

beforeEach(() => {
  localStorage.clear();
  // jsdom has no layout.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', home);
});

const regex: Scenario = {
  setup: setup({ allowedOrigins: ['https://[a-z]+\\.example'] }),
  request: request('GET', { Origin: 'https://a.example' }),
};

const shopCall: Scenario = {
  ...emptyScenario,
  setup: setup({
    allowedOrigins: ['https://shop.example'],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization'],
    allowCredentials: true,
  }),
  page: {
    call: {
      pageOrigin: 'https://shop.example',
      url: 'https://api.example/orders/7',
      method: 'PUT',
      headers: [['Authorization', 'x']],
      credentials: 'include',
    },
  },
};

/** Opens a frame, and waits until it shows a case or says why not. */
async function frame(address: string) {
  history.replaceState(null, '', `/embed.html${address}`);
  const shown = render(FramePage);
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'));
  return { ...shown, user: userEvent.setup() };
}

const frameOf = (scenario: Scenario, options = '') => frame(`#${fragmentOf(scenario)}${options}`);
const status = () =>
  screen.getByRole('region', { name: 'Status' }).querySelector('h2')?.textContent.trim();
const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in playground' });
const list = (name: string) => screen.getByRole('region', { name });
const rows = (name: string) =>
  [...list(name).querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
const decided = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('a frame', () => {
  it.each(documentedScenarios)('$id: what is asked, printed, sent', async ({ id, printed }) => {
    await frame(`#${id}`);
    if (id === 'request-no-origin') expect(status()).toMatch(/^Passed on/);
    else expect(status()).toBe(`${printed.status} ${printed.statusText}`);
    expect(list('Policy')).toBeVisible();
    expect(screen.getByRole('article', { name: /^What the documentation/ })).toBeVisible();
    expect(screen.getByRole('article', { name: 'What the gateway sends' })).toBeVisible();
    expect(document.title).toMatch(/^(Preflight|Request) .* · CORS Playground$/);
  });

  it('has nothing to type into', async () => {
    await frameOf(regex);
    for (const role of ['textbox', 'radio', 'navigation'])
      expect(screen.queryByRole(role)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Load/ })).toBeNull();
  });

  it('judges regular expressions', async () => {
    await frameOf(regex);
    expect(status()).toBe('200 OK');
    expect(decided()).toContain('https://[a-z]+\\.example');
  });

  it('leaves the address and this device alone', async () => {
    await frame('#preflight-3');
    expect([location.hash, localStorage.length]).toEqual(['#preflight-3', 0]);
  });

  it('shows a call: what it asks, as a picture, and what the gateway sends', async () => {
    await frameOf(shopCall);
    expect(status()).toBe('405 Method Not Allowed');
    expect(rows('fetch() call')).toEqual([
      ['from', 'https://shop.example'],
      ['to', 'PUT https://api.example/orders/7'],
      ['headers', 'Authorization'],
      ['credentials', 'include'],
    ]);
    expect(decided()).toEqual(['GET', 'POST', 'PUT']);
    expect(screen.getByRole('group', { name: 'Exchanges, in order' })).toBeVisible();
    expect(screen.getByRole('article', { name: 'What the gateway sends' })).toHaveTextContent(
      'The preflight fails, so the PUT is never sent.',
    );
    expect(screen.queryByRole('article', { name: /documentation/ })).toBeNull();
  });

  it('shows the exchange that is pressed', async () => {
    const policy = { ...shopCall.setup.policy!, allowMethods: ['PUT'] };
    const { user } = await frameOf({ ...shopCall, setup: { ...shopCall.setup, policy } });
    const card = screen.getByRole('article', { name: 'What the gateway sends' });
    expect(card).toHaveTextContent('Access-Control-Allow-Methods');
    await user.click(screen.getByRole('button', { name: /^2 Request/ }));
    expect(card).not.toHaveTextContent('Access-Control-Allow-Methods');
  });

  it('says that nothing is sent', async () => {
    const call = { ...shopCall.page!.call, url: 'http://api.example/' };
    await frameOf({ ...shopCall, page: { call } });
    expect(status()).toMatch(/^Nothing is sent/);
    expect(screen.getByText('There is no request, so there is no answer.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /How it was decided/ })).toBeNull();
  });

  it('unfolds how it was decided', async () => {
    const { user } = await frame('#preflight-2');
    const fold = screen.getByRole('button', { name: /How it was decided/ });
    expect(fold).toHaveTextContent('4 of 7 questions');
    await user.click(fold);
    const steps = () => [...document.querySelectorAll('li[data-step]')];
    await waitFor(() => expect(steps()).toHaveLength(4));
    expect(steps().at(-1)).toHaveTextContent('DELETE is not one of POST, GET, PUT.');
  });

  it('says that readings are pinned', async () => {
    await frameOf({ ...documentedScenario('preflight-4').scenario, readings: { vary: 'added' } });
    expect(list('Status')).toHaveTextContent('with 1 reading pinned');
  });

  it.each([
    ['the same', answeredUnder({}), 'Observed and predicted agree:', 'Observed: the same'],
    ['what nothing explains', byNginx, 'No reading explains this.', 'Observed: 403 Forbidden'],
  ])('shows what was observed beside what is predicted: %s', async (_, seen, title, fact) => {
    await frameOf(observedCase(seen));
    const verdict = await screen.findByRole('region', { name: 'Observed and predicted' });
    // Readings that explain it are looked for first.
    await waitFor(() => expect(verdict).toHaveTextContent(title));
    await waitFor(() => expect(list('Status')).toHaveTextContent(fact));
    expect(screen.queryByRole('button', { name: /^(Pin|Remove|Back)/ })).toBeNull();
  });

  it('says that a change is not finished', async () => {
    await frameOf({ ...regex, drafts: { setup: '{' } });
    expect(screen.getByText(/last valid answer/)).toBeVisible();
  });

  it.each([
    ['a request', regex],
    ['a call', shopCall],
  ])('tells nothing of the answer to a question: %s', async (_, scenario) => {
    await frameOf({ ...scenario, ask: true });
    expect(list('Policy')).toBeVisible();
    expect(screen.getByText('What does the gateway answer?')).toBeVisible();
    expect(document.documentElement.innerHTML).not.toMatch(/200 OK|405|Blocked|<mark|data-tone="/);
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(document.title).toBe('What does the gateway answer? · CORS Playground');
    expect(openAddress(new URL(link().href)).scenario?.ask).toBe(true);
  });

  it('is called what the visitor called it', async () => {
    await frameOf({ ...regex, title: 'The shop reads' });
    expect(document.title).toBe('The shop reads · CORS Playground');
  });
});

describe('the link of a frame', () => {
  it.each<[address: string, scenario: Scenario]>([
    ['#preflight-4', documentedScenario('preflight-4').scenario],
    ['#embed/preflight-4', documentedScenario('preflight-4').scenario],
    ['?embed#preflight-4', documentedScenario('preflight-4').scenario],
    ['#preflight-4?show=answer&theme=dark', documentedScenario('preflight-4').scenario],
    [`#${fragmentOf(regex)}?show=answer`, regex],
  ])('%s leads to the same in the playground', async (address, scenario) => {
    await frame(address);
    expect(link().pathname).toBe('/index.html');
    expect(openAddress(new URL(link().href))).toEqual({ scenario, wrong: [] });
    expect(link()).toHaveAttribute('target', '_blank');
    expect(link()).toHaveAttribute('rel', 'noopener');
  });

  it.each([
    '?embed=1&origin=https://a.example&allowedOrigins=https://a.example',
    '?origin=https://a.example&allowedOrigins=https://a.example&theme=dark',
    '#embed?origin=https://a.example&allowedOrigins=https://a.example',
    '#?show=answer&origin=https://a.example&allowedOrigins=https://a.example',
  ])('%s, written by hand, leads to the same in the playground', async (address) => {
    await frame(address);
    const { scenario, wrong } = openAddress(new URL(link().href));
    expect(wrong).toEqual([]);
    expect(scenario?.setup.policy?.allowedOrigins).toEqual(['https://a.example']);
    expect(scenario?.request.headers).toEqual([['Origin', 'https://a.example']]);
  });

  it.each([
    ['#preflight-9', /not the name of a documented scenario/],
    [`#${fragmentOf(regex)?.slice(0, -3)}`, /cut off at its end/],
    ['#preflight-2?origin=a', /not a playground link/],
    ['', /names no case/],
  ])('%s: says why it cannot be opened, and shows nothing else', async (address, why) => {
    await frame(address);
    expect(screen.getByText(why)).toBeVisible();
    expect(screen.getByText('Nothing is shown, rather than something wrong.')).toBeVisible();
    for (const role of ['region', 'article', 'button', 'mark'])
      expect(
        within(screen.getByRole('main')).queryAllByRole(role, { name: /Status|Policy|What|How/ }),
      ).toEqual([]);
    const links = screen.getAllByRole('link').map((link) => link.textContent.trim());
    expect(links).toEqual(['Open an empty playground']);
    expect(document.title).toBe('This link cannot be opened · CORS Playground');
  });

  it('is followed', async () => {
    await frame('#preflight-3');
    const go = (hash: string) => {
      history.replaceState(null, '', hash);
      dispatchEvent(new HashChangeEvent('hashchange'));
    };
    go('#request-1?theme=dark');
    await waitFor(() => expect(status()).toBe('403 Specified Origin is not allowed'));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    go('#preflight-9');
    expect(await screen.findByText(/not the name of a documented scenario/)).toBeVisible();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});

describe('the parts of a frame', () => {
  const there = () => ({
    inputs: screen.queryByRole('region', { name: 'Policy' }) !== null,
    answer: screen.queryByRole('article', { name: 'What the gateway sends' }) !== null,
    picture: screen.queryByRole('group', { name: 'Exchanges, in order' }) !== null,
    decision: screen.queryByRole('button', { name: /How it was decided/ }) !== null,
  });

  it.each([
    ['', ['inputs', 'answer', 'picture', 'decision']],
    ['?show=', []],
    ['?show=inputs', ['inputs']],
    ['?show=decision,answer', ['answer', 'decision']],
    ['?show=picture,nonsense', ['picture']],
  ])('%s', async (options, parts) => {
    await frameOf(shopCall, options);
    const shown = Object.entries(there()).flatMap(([part, isThere]) => (isThere ? [part] : []));
    expect(shown).toEqual(parts);
    expect(status()).toBe('405 Method Not Allowed');
  });
});

import { screen, waitFor, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { documentedIds } from '#core/gateway/outcome.ts';
import { Late } from '#ui/late/Late.svelte.ts';
import { lateParts, type LateParts } from '#ui/late/lateParts.ts';
import { fragmentOf, openAddress, openKept } from '#ui/state/links.ts';
import { recall, remember } from '#ui/state/remembered.ts';
import { request, setup } from '../../helpers/setups.ts';
import { partsWithout } from '../late/parts.ts';
import { button, go, rawRequest, status, visit } from './harness/page.ts';

const own = { setup: setup(), request: request('GET', { Origin: 'https://shop.example' }) };

const strip = () => screen.getAllByRole('navigation', { name: 'Documented scenarios' })[0]!;
const chip = (id: string) => strip().querySelector<HTMLElement>(`a[href="#${id}"]`)!;
const lit = () => strip().querySelector('[aria-current="true"]')?.getAttribute('href');
/** In the bar; a toast may offer it too. */
const undo = () => screen.getAllByRole('button', { name: 'Undo' })[0]!;
const tab = (name: string) => screen.getByRole('tab', { name });
const json = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Gateway as JSON' });
const header = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

/** What a documented scenario shows in the banner. */
const shown = ({ printed }: (typeof documentedScenarios)[number]) =>
  `${printed.status} ${printed.statusText}`;

describe('each documented scenario', () => {
  it.each(documentedScenarios)('$id opens by its link', async (documented) => {
    await visit(`#${documented.id}`);
    expect(lit()).toBe(`#${documented.id}`);
    if (documented.id === 'request-no-origin') expect(status()).toMatch(/^Passed on/);
    else expect(status()).toBe(shown(documented));
  });

  it('opens by one click, and each is one step to take back', async () => {
    const { user } = await visit('#request-no-origin');
    for (const id of documentedIds) {
      await user.click(chip(id));
      expect(lit()).toBe(`#${id}`);
    }
    for (const id of documentedIds.slice(0, -1).toReversed()) {
      await user.click(undo());
      expect(lit()).toBe(`#${id}`);
    }
  });

  it('says that it was loaded, and can be taken back there', async () => {
    const { user } = await visit('#preflight-2');
    await user.click(chip('request-1'));
    const said = await screen.findByText('Loaded request 1.');
    await user.click(within(said.parentElement!).getByRole('button', { name: 'Undo' }));
    expect(lit()).toBe('#preflight-2');
  });
});

describe('what a link keeps beside its scenario', () => {
  it('stays when a documented row is opened', async () => {
    const fragment = fragmentOf({ ...own, before: setup() });
    const { user } = await visit(`#${fragment}`);
    await user.click(chip('preflight-2'));
    expect(lit()).toBe('#preflight-2');
    await waitFor(() => expect(openAddress(location).scenario?.before).toEqual(setup()));
  });
});

describe('the title of the document', () => {
  it.each([
    ['a documented row', '#preflight-2', 'Preflight 2 · Method refused'],
    ['a link that cannot be opened', '#v1.broken', 'This link cannot be opened'],
  ])('names %s', async (_, address, title) => {
    await visit(address);
    await waitFor(() => expect(document.title).toBe(`${title} · CORS Playground`));
  });

  it('follows what is asked', async () => {
    const { user } = await visit('#preflight-2');
    await user.click(chip('request-1'));
    await waitFor(() => expect(document.title).toMatch(/^Request 1 · /));
    await user.clear(header('Origin'));
    await user.type(header('Origin'), 'https://other.example');
    await waitFor(() =>
      expect(document.title).toMatch(/^403 Specified Origin is not allowed · https:\/\/other/),
    );
  });
});

describe('a start from nothing', () => {
  it('is a press away, and can be taken back', async () => {
    const { user } = await visit();
    await user.click(button('New'));
    expect(await screen.findByText('Started from nothing.')).toBeVisible();
    expect([status(), lit()]).toEqual([expect.stringMatching(/^Passed on/), '#request-no-origin']);
    await waitFor(() => expect(location.hash).toBe('#?'));
    await user.click(undo());
    expect(lit()).toBe('#preflight-2');
  });

  it('opens by its link', async () => {
    await visit('#?');
    expect(status()).toMatch(/^Passed on/);
  });
});

describe('a whole case', () => {
  it('moves from row 2 to row 4 when the method is changed', async () => {
    const { user } = await visit();
    expect(status()).toBe('405 Method Not Allowed');
    await user.clear(header('Access-Control-Request-Method'));
    await user.type(header('Access-Control-Request-Method'), 'POST');
    expect([status(), lit()]).toEqual(['200 OK', '#preflight-4']);
  });

  it('judges regular expressions once their engine is there', async () => {
    const scenario = { ...own, setup: setup({ allowedOrigins: ['https://s[a-z]+\\.example'] }) };
    await visit(`#${fragmentOf(scenario)}`);
    await waitFor(() => expect([status(), lit()]).toEqual(['200 OK', '#request-2']));
  });

  it('makes no answer up where that cannot be loaded', async () => {
    const scenario = { ...own, setup: setup({ allowedOrigins: ['https://s[a-z]+\\.example'] }) };
    const network = { online: false };
    const { user } = await visit(`#${fragmentOf(scenario)}`, partsWithout(['regexes'], network));
    const said = await screen.findByText('The regular expression engine could not be loaded.');
    expect([status(), lit()]).toEqual(['Undecided', undefined]);
    network.online = true;
    await user.click(within(said.closest('[role=status]')!).getByRole('button'));
    await waitFor(() => expect([status(), lit()]).toEqual(['200 OK', '#request-2']));
  });
});

describe('before anything late but the forms is loaded', () => {
  const others = (Object.keys(lateParts()) as (keyof LateParts)[]).filter((n) => n !== 'inputs');
  const never = () => partsWithout(others);

  it('the policy can be edited, and the answer follows', async () => {
    const { user } = await visit('#preflight-2', never());
    await user.click(button('Add DELETE'));
    expect(button('Remove DELETE')).toBeVisible();
    expect(lit()).toBe('#preflight-4');
    await user.click(undo());
    expect(lit()).toBe('#preflight-2');
  });

  it('an application, the native service, the JSON and the raw request can be edited', async () => {
    const { user } = await visit('#preflight-2', never());
    await user.click(button('Add application'));
    expect(screen.getByDisplayValue('Application 1')).toBeVisible();
    await user.clear(await rawRequest());
    await user.type(await rawRequest(), 'GET / HTTP/1.1');
    expect(lit()).toBe('#request-no-origin');
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    await user.clear(await json());
    await user.type(await json(), '{{"policy": null}');
    expect(status()).toMatch(/^Passed on/);
  });
});

describe('a part that cannot be loaded says so where it is missed, and is tried again', () => {
  it.each<[missed: string, part: keyof LateParts, says: string, there: RegExp]>([
    ['below the cards', 'decision', 'The rest of the answer', /How it was decided/],
    ['in the JSON view', 'jsonView', 'The JSON view', /Format/],
    ['of the fetch() call', 'pageCalls', 'The browser simulation', /On the wire/],
  ])('%s', async (missed, part, says, there) => {
    const network = { online: false };
    const { user } = await visit('#preflight-2', partsWithout([part], network));
    if (part === 'jsonView') await user.click(screen.getByRole('radio', { name: 'JSON' }));
    if (part === 'pageCalls') await user.click(screen.getByRole('radio', { name: 'fetch() call' }));
    const said = await screen.findByText(`${says} could not be loaded.`);
    network.online = true;
    await user.click(within(said.closest('[role=status]')!).getByRole('button'));
    expect((await screen.findAllByText(there)).length, missed).toBeGreaterThan(0);
  });

  it('in the place of both forms, while the answer is there', async () => {
    const network = { online: false };
    const { user } = await visit('#preflight-2', partsWithout(['inputs'], network));
    expect(status()).toBe('405 Method Not Allowed');
    for (const name of ['Gateway', 'Browser']) {
      const pane = within(screen.getByRole('region', { name }));
      expect(pane.getByRole('status')).toHaveTextContent('The forms could not be loaded.');
    }
    network.online = true;
    await user.click(screen.getAllByRole('button', { name: 'Try again' })[0]!);
    expect(await rawRequest()).toBeVisible();
    expect(header('Origin')).toBeVisible();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it.each([
    [
      'Ctrl+S',
      (user: UserEvent) => user.keyboard('{Control>}s{/Control}'),
      'links',
      'The code for links',
    ],
    ['Share', (user: UserEvent) => user.click(button('Share')), 'dialogs', 'The dialog'],
  ] as const)('%s', async (_, act, part, says) => {
    const network = { online: false };
    const { user } = await visit('#preflight-2', partsWithout([part], network));
    await act(user);
    const said = await screen.findByText(`${says} could not be loaded.`);
    network.online = true;
    await user.click(within(said.parentElement!).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/could not be loaded/)).toBeNull());
    expect(await screen.findByText(part === 'links' ? 'Link copied.' : 'Copy link')).toBeVisible();
  });

  it('a link is opened though it was something else that loaded the code for it', async () => {
    const network = { online: false };
    const late = partsWithout(['links'], network);
    await visit(`#${fragmentOf(own)}`, late);
    await screen.findByRole('alert');
    network.online = true;
    await late.links.load();
    await waitFor(() => expect(lit()).toBe('#request-2'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a row is opened as a call where one is open, though what draws calls comes later', async () => {
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    const late = lateParts();
    const load = () => held.then(() => late.pageCalls.load()).then((part) => part!);
    const pageCalls = new Late(late.pageCalls.name, load);
    const call = { pageOrigin: 'https://shop.example', url: 'https://gw.example/a' };
    const address = `#${fragmentOf({ ...own, page: { call } })}`;
    const { user } = await visit(address, { ...late, pageCalls });
    await user.click(chip('preflight-4'));
    expect(lit()).toBeUndefined();
    arrive();
    expect(await screen.findByText('Loaded preflight 4.')).toBeVisible();
    await waitFor(() => expect(lit()).toBe('#preflight-4'));
    expect(screen.getByRole('radio', { name: 'fetch() call' })).toBeChecked();
  });

  it('a call is not opened for a visitor who went back to the headers meanwhile', async () => {
    const network = { online: false };
    const late = partsWithout(['pageCalls'], network);
    const { user } = await visit('#preflight-2', late);
    await user.click(screen.getByRole('radio', { name: 'fetch() call' }));
    await screen.findByText(/^The browser simulation could not be loaded/);
    await user.click(screen.getByRole('radio', { name: 'Headers' }));
    network.online = true;
    await late.pageCalls.load();
    expect(screen.queryByText('On the wire')).toBeNull();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it('a link is opened once the code for it is loaded', async () => {
    const network = { online: false };
    const { user } = await visit(`#${fragmentOf(own)}`, partsWithout(['links'], network));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The code for links could not be loaded.');
    network.online = true;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(lit()).toBe('#request-2'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a link that cannot be opened', () => {
  const packed = fragmentOf(own) ?? '';
  it.each([
    ['#preflight-9', { code: 'unknown-scenario-name', name: 'preflight-9' }],
    [`#${packed.slice(0, -5)}`, { code: 'truncated' }],
    ['#v9.abc', { code: 'newer-version', version: 9 }],
    ['#?colour=red', { code: 'unknown-parameter', parameter: 'colour' }],
  ] as const)('%s says why in the place of an answer', async (address, issue) => {
    const { user } = await visit(address);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(plain(linkIssueWords({ path: '', ...issue })));
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Gateway' })).toBeNull();
    expect(lit()).toBeUndefined();
    await user.click(within(alert).getByRole('button', { name: 'Start with the documented rows' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(lit()).toBe('#preflight-2');
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveFocus();
    await waitFor(() => expect(location.hash).toBe('#preflight-2'));
  });

  it('leaves nothing to share', async () => {
    const { user } = await visit('#v9.abc');
    await user.click(button('Share'));
    expect(await screen.findByText('Nothing is open that could be shared.')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('offers the last state of this device', async () => {
    remember('scenario', fragmentOf(own));
    const { user } = await visit('#v9.abc');
    await user.click(await screen.findByRole('button', { name: 'Continue where you left off' }));
    expect([status(), lit()]).toEqual(['200 OK', '#request-2']);
  });

  it('that holds a longer value than any header can carry is drawn only when asked for', async () => {
    const long = { ...own, setup: setup({ allowedOrigins: ['\u05d0'.repeat(20_000)] }) };
    const { user } = await visit(`#${fragmentOf(long)}`);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('It holds a value of 20,000 characters');
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    await user.click(within(alert).getByRole('button', { name: 'Open it all the same' }));
    expect(status()).toBe('403 Specified Origin is not allowed');
  });
});

describe('an address that is chosen while the page is open', () => {
  it('is opened, and can be taken back', async () => {
    const { user } = await visit('#preflight-1');
    go('#request-2');
    await waitFor(() => expect(lit()).toBe('#request-2'));
    expect(await screen.findByText('Opened the link.')).toBeVisible();
    await user.click(undo());
    expect(lit()).toBe('#preflight-1');
  });

  it('is not answered by what was open before where it cannot be opened', async () => {
    await visit('#preflight-1');
    go('#preflight-9');
    expect(await screen.findByRole('alert')).toHaveTextContent('preflight-9');
    expect(lit()).toBeUndefined();
    expect(button('Back to what was open')).toBeVisible();
    go('#preflight-3');
    await waitFor(() => expect(lit()).toBe('#preflight-3'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Back and Forward', () => {
  it('go through what was opened', async () => {
    const { user } = await visit('#preflight-1');
    const outcomes = ['#preflight-2', '#preflight-3', '#request-1'];
    for (const id of outcomes) {
      await user.click(chip(id.slice(1)));
      await waitFor(() => expect(location.hash).toBe(id));
    }
    for (const id of ['#preflight-3', '#preflight-2', '#preflight-1']) {
      history.back();
      await waitFor(() => expect([lit(), location.hash]).toEqual([id, id]));
    }
    history.forward();
    await waitFor(() => expect(lit()).toBe('#preflight-2'));
  });

  it('take away what was said about the other', async () => {
    const { user } = await visit('#preflight-1');
    await user.click(chip('preflight-3'));
    await waitFor(() => expect(location.hash).toBe('#preflight-3'));
    expect(screen.getByText('Loaded preflight 3.')).toBeVisible();
    history.back();
    await waitFor(() => expect(lit()).toBe('#preflight-1'));
    expect(screen.queryByText('Loaded preflight 3.')).toBeNull();
  });
});

describe('the address bar', () => {
  it('follows a change', async () => {
    const { user } = await visit();
    await user.click(chip('preflight-3'));
    await waitFor(() => expect(location.hash).toBe('#preflight-3'));
    await user.type(header('Origin'), '/');
    await waitFor(() => expect(location.hash).toMatch(/^#v1\./));
    expect(openAddress(location).scenario?.request.headers[0]).toEqual([
      'Origin',
      'http://test2.com/',
    ]);
    expect(openKept(recall('scenario')!)?.scenario).toEqual(openAddress(location).scenario);
  });
});

describe('the last state of this device', () => {
  const offer = () => screen.findByText(/left off on this device/);
  const notOffered = async () => {
    // Everything that could lead to an offer has happened by then.
    await vi.dynamicImportSettled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByText(/left off on this device/)).toBeNull();
  };

  it('is offered, not forced, and can be taken back', async () => {
    remember('scenario', fragmentOf(own));
    const { user } = await visit();
    await offer();
    expect(lit()).toBe('#preflight-2');
    await user.click(button('Open it'));
    expect([status(), lit()]).toEqual(['200 OK', '#request-2']);
    await notOffered();
    await user.click(undo());
    expect(lit()).toBe('#preflight-2');
  });

  it('is said to be the last one’s where several tabs were in use', async () => {
    remember('scenario', JSON.stringify({ scenario: own, otherTabs: true }));
    await visit();
    expect((await offer()).closest('aside')).toHaveTextContent('This is from the last one.');
  });

  it('can be declined', async () => {
    remember('scenario', fragmentOf(own));
    const { user } = await visit();
    const notice = (await offer()).closest('aside')!;
    await user.click(within(notice).getByRole('button', { name: 'Close' }));
    await notOffered();
    expect(lit()).toBe('#preflight-2');
  });

  it('is no longer offered once something is loaded', async () => {
    remember('scenario', fragmentOf(own));
    const { user } = await visit();
    await offer();
    await user.click(chip('request-1'));
    await notOffered();
  });

  it.each([
    ['a link brings one', '#preflight-1', fragmentOf(own)],
    ['it is what is open', '', 'preflight-2'],
    ['it cannot be read', '', 'v1.nonsense'],
    ['there is none', '', null],
  ])('is not offered where %s', async (_, address, kept) => {
    remember('scenario', kept);
    await visit(address);
    await notOffered();
  });

  it('is nobody’s business where storage is forbidden', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user } = await visit();
    await user.click(chip('request-1'));
    await waitFor(() => expect(location.hash).toBe('#request-1'));
    await notOffered();
  });
});

describe('keys', () => {
  it('take back and do again', async () => {
    const { user } = await visit('#preflight-1');
    await user.click(chip('preflight-2'));
    await user.keyboard('{Control>}z{/Control}');
    expect(lit()).toBe('#preflight-1');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(lit()).toBe('#preflight-2');
  });

  it.each([
    ['1', 'Gateway'],
    ['2', 'Browser'],
    ['3', 'Answer'],
  ])('Alt %s leads to a pane: %s', async (digit, name) => {
    const { user } = await visit();
    await user.keyboard(`{Alt>}${digit}{/Alt}`);
    await waitFor(() => expect(screen.getByRole('region', { name })).toHaveFocus());
    expect(tab(name)).toHaveAttribute('aria-selected', 'true');
  });

  it('? lists them', async () => {
    const { user } = await visit();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    // None of the page's keys works under it.
    await user.keyboard('{Alt>}1{/Alt}');
    expect(tab('Answer')).toHaveAttribute('aria-selected', 'true');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are letters in a field', async () => {
    const { user } = await visit();
    await user.type(header('Origin'), '?');
    expect(header('Origin')).toHaveValue('http://test2.com?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('Ctrl S copies the link', async () => {
    const { user } = await visit('#preflight-3');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Link copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/#preflight-3`);
  });

  it('Ctrl S shows the link where it cannot be copied', async () => {
    const { user } = await visit('#preflight-3');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.keyboard('{Control>}s{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Share' });
    expect(within(dialog).getByRole('textbox', { name: 'Link' })).toHaveValue(
      `${location.origin}/#preflight-3`,
    );
  });
});

describe('ways around', () => {
  it('Share opens a dialog, and the focus comes back', async () => {
    const { user } = await visit();
    await user.click(button('Share'));
    const dialog = await screen.findByRole('dialog', { name: 'Share' });
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button('Share')).toHaveFocus();
  });

  it('the first link skips to the answer', async () => {
    const { user } = await visit();
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Answer' })).toHaveFocus());
    expect(location.hash).toBe('');
  });

  it('tabs show one pane at a time on a phone', async () => {
    const { user } = await visit();
    const selected = () =>
      screen
        .getAllByRole('tab')
        .filter((tab) => tab.getAttribute('aria-selected') === 'true')
        .map((tab) => tab.textContent.trim());
    expect(selected()).toEqual(['Answer']);
    await user.click(tab('Browser'));
    expect(selected()).toEqual(['Browser']);
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toEqual(['Gateway']);
    for (const { id } of screen.getAllByRole('tab')) {
      const panel = document.getElementById(id)?.getAttribute('aria-controls') ?? '';
      expect(document.getElementById(panel)).not.toBeNull();
    }
  });

  it('the banner leads to what the answer depends on', async () => {
    const { user } = await visit('#preflight-4');
    await screen.findByRole('region', { name: 'Depends on' });
    await user.click(button('Depends on 1 reading'));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Depends on' })).toHaveFocus());
  });

  it('the banner leads to a problem in the JSON', async () => {
    const { user } = await visit();
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    await screen.findByRole('button', { name: 'Format' });
    await user.clear(await json());
    await user.paste('{"policy": {\n"maxAge": -1}}');
    expect(status()).toBe('405 Method Not Allowed');
    await user.click(screen.getByRole('radio', { name: 'Form' }));
    await user.click(await screen.findByRole('button', { name: 'Go to line 2' }));
    await screen.findByRole('button', { name: 'Format' });
    await waitFor(async () => expect(await json()).toHaveFocus());
    expect((await json()).selectionStart).toBe('{"policy": {\n"maxAge": '.length);
    expect(tab('Gateway')).toHaveAttribute('aria-selected', 'true');
  });

  it('once there, the JSON view is opened as at any other time', async () => {
    const { user } = await visit(
      `#${fragmentOf({ ...own, drafts: { setup: '{"policy": {}} x' } })}`,
    );
    await user.click(await screen.findByRole('button', { name: 'Go to line 1' }));
    await waitFor(async () => expect(await json()).toHaveFocus());
    await user.click(screen.getByRole('radio', { name: 'Form' }));
    await user.click(screen.getByRole('radio', { name: /^JSON/ }));
    await screen.findByRole('button', { name: 'Format' });
    expect(await json()).not.toHaveFocus();
  });

  it('the banner leads to a problem in the request, again and again', async () => {
    const { user } = await visit();
    const raw = await rawRequest();
    await user.clear(raw);
    await user.paste('OPTIONS / HTTP/1.1\nX: 1\nOrigin');
    for (let times = 0; times < 2; times++) {
      await user.click(await screen.findByRole('button', { name: 'Go to line 3' }));
      await waitFor(() => expect(raw).toHaveFocus());
      expect(raw.selectionStart).toBe('OPTIONS / HTTP/1.1\nX: 1\n'.length);
      expect(tab('Browser')).toHaveAttribute('aria-selected', 'true');
    }
  });

  it('the theme changes for all of the page, and is remembered', async () => {
    const { user, unmount } = await visit();
    expect(document.documentElement.dataset.theme).toBe('light');
    await user.click(button('Dark theme'));
    expect(document.documentElement.dataset.theme).toBe('dark');
    unmount();
    await visit();
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(button('Light theme'));
    expect([document.documentElement.dataset.theme, recall('theme')]).toEqual(['light', null]);
  });
});

describe('the picker of a phone', () => {
  const picker = () => screen.getAllByRole('navigation', { name: 'Documented scenarios' })[1]!;
  it('goes to the next and the one before, round the ends', async () => {
    const { user } = await visit('#preflight-1');
    await user.click(within(picker()).getByRole('button', { name: 'Next scenario' }));
    expect(lit()).toBe('#preflight-2');
    for (let i = 0; i < 2; i++) {
      await user.click(within(picker()).getByRole('button', { name: 'Previous scenario' }));
    }
    expect(lit()).toBe('#request-no-origin');
  });
});

it('markup is shown as text, wherever it is', async () => {
  const markup = '<img src=x onerror="hacked()">';
  const scenario = {
    setup: setup({ allowedOrigins: [markup], exposeHeaders: [markup] }),
    request: request('GET', { Origin: markup }),
    drafts: { request: `GET /\nOrigin: ${markup}\n${markup}` },
  };
  const { container } = await visit(`#${fragmentOf(scenario)}`);
  await rawRequest();
  expect(container.querySelector('img')).toBeNull();
  expect(container).toHaveTextContent('onerror');
});

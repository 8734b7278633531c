import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { reportOf } from '#core/explain/report.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { writeMarkdown } from '#core/interop/markdown.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { writeScenarioText } from '#core/share/scenarioText.ts';
import Dialogs from '#ui/panes/Dialogs.svelte';
import { frameLinkTo, linkTo, openAddress, openFile } from '#ui/state/links.ts';
import { request, setup } from '../../helpers/setups.ts';
import { stubModal } from '../parts/harness/modal.ts';
import { stage } from './harness/stage.ts';

beforeAll(stubModal);

function share(open: DocumentedId | Scenario = 'preflight-3') {
  const [onfile, onclose] = [vi.fn(), vi.fn()];
  return { ...stage(Dialogs, open, { open: 'share', onfile, onclose }), onfile, onclose };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

/** More origins than a short link holds. */
const long: Scenario = {
  setup: setup({
    allowedOrigins: Array.from({ length: 2000 }, (_, i) => `https://${(i * 7919) % 10007}.example`),
  }),
  request: request('GET'),
};

describe('sharing', () => {
  it.each(['preflight-3', 'request-1'] as const)('the link to %s is its name', (id) => {
    share(id);
    expect(field('Link')).toHaveValue(`${location.origin}/#${id}`);
    expect(field('Link')).toHaveAttribute('readonly');
  });

  it('the link opens the very case, unfinished texts and pinned readings too', () => {
    const { playground } = share();
    playground.pin('vary', 'added');
    playground.editRequest('OPTIONS /\nno colon');
    return waitFor(() => {
      expect(openAddress(new URL(field('Link').value)).scenario).toEqual(playground.scenario);
    });
  });

  it('says where a link holds what, and that none of it reaches a server', () => {
    share();
    expect(screen.getByText(/after the #/)).toHaveTextContent('never sends to a server');
  });

  it.each([
    ['of a documented row', 'preflight-3', false],
    ['of thousands of origins', long, true],
  ] as const)('warns of a link that is too long for some: %s', (_, open, warned) => {
    share(open);
    const description = /some chats cut off a link of this length/;
    if (warned) expect(field('Link')).toHaveAccessibleDescription(description);
    else expect(field('Link')).not.toHaveAccessibleDescription(description);
  });

  describe('a file', () => {
    const file = (text: string) => new File([text], 'cors-playground.json');
    const choose = async (text: string) => {
      const stage = share();
      await stage.user.upload(screen.getByLabelText('File to open'), file(text));
      return stage;
    };

    it('opens again', async () => {
      const { onfile } = await choose(writeScenarioText(long));
      await waitFor(() => expect(onfile).toHaveBeenCalledExactlyOnceWith(long));
    });

    it.each(['', '{', '{"policy": {}}'])(
      'that holds %j is not opened, and says so',
      async (text) => {
        const { onfile } = await choose(text);
        expect(await screen.findByText(/does not hold a case/)).toBeVisible();
        expect(onfile).not.toHaveBeenCalled();
      },
    );

    it('is offered under a name, with all of the case but its secrets', async () => {
      const blobs: Blob[] = [];
      URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
      URL.revokeObjectURL = vi.fn();
      const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
      const headers = { Origin: 'https://shop.example', Authorization: 'Bearer s3cret-a' };
      const { user } = share({ ...long, request: request('GET', headers) });
      await user.click(button('Save as file'));
      expect(click.mock.contexts).toMatchObject([{ download: 'cors-playground.json' }]);
      const text = await blobs[0]!.text();
      expect(text).not.toContain('s3cret');
      expect(openFile(text)?.setup).toEqual(long.setup);
    });
  });

  it('has no link of what is too large for one, but the case as text', async () => {
    const allowedOrigins = Array.from({ length: 60_000 }, (_, i) => `https://shop-${i}.example`);
    const { user } = share({ setup: setup({ allowedOrigins }), request: request('GET') });
    expect(screen.getByText(/too large for a link/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
    await user.click(button('Copy as Markdown'));
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toContain('https://shop-59999.example');
  });

  it('copies the link', async () => {
    const { user, playground } = share();
    await user.click(button('Copy link'));
    expect(await navigator.clipboard.readText()).toBe(linkTo(playground.scenario));
  });

  it('names the case, for the page, the link and the reply', async () => {
    const { user, playground } = share();
    await user.type(field('Title'), 'Ticket 4711');
    expect(playground.scenario.title).toBe('Ticket 4711');
    expect(openAddress(new URL(field('Link').value)).scenario?.title).toBe('Ticket 4711');
    await user.click(button('Copy as reply'));
    expect(await navigator.clipboard.readText()).toMatch(/^### Ticket 4711\n/);
  });

  it.each([
    ['Copy as reply', /^### preflight, row 3: 403 Header Not Supported\n/],
    ['as plain text', /^preflight, row 3: 403 Header Not Supported\n/],
  ])('%s: the rule, the change, a command, and no secret', async (label, start) => {
    const { user, playground } = share('preflight-3');
    const { method, headers } = playground.request.value;
    playground.changeRequest({ method, headers: [...headers, ['X-Api-Key', 's3cret-a']] });
    await user.click(button(label));
    const reply = await navigator.clipboard.readText();
    expect(reply).toMatch(start);
    expect(reply).toContain('Change needed');
    expect(reply).toContain('curl --http1.1 -i -X OPTIONS');
    expect(reply).not.toContain('s3cret');
  });

  it.each([
    ['Copy policy action', { policyAction: { templateKey: 'cors' } }],
    ['Copy applications', { applications: [{ jsOrigins: ['http://test1.com'] }] }],
    [
      'Copy as HAR',
      {
        log: {
          version: '1.2',
          entries: [{ request: { method: 'OPTIONS' }, response: { status: 403 } }],
        },
      },
    ],
  ])('%s: the form that others take', async (label, expected) => {
    const applications = [{ name: 'Shop', jsOrigins: ['http://test1.com'] }];
    const { policy } = documentedScenario('preflight-3').scenario.setup;
    const { request } = documentedScenario('preflight-3').scenario;
    const { user } = share({ setup: normalSetup({ policy, applications }), request });
    await user.click(screen.getByText('For the gateway and other tools'));
    await user.click(button(label));
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject(expected);
  });

  it('copies a frame for a documentation page', async () => {
    document.title = 'The "shop" · CORS Playground';
    const { user, playground } = share(long);
    await user.click(button('Copy frame'));
    const html = await navigator.clipboard.readText();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const frame = page.querySelector('iframe');
    expect(page.body.childNodes).toHaveLength(1);
    expect(frame?.src).toBe(frameLinkTo(playground.scenario));
    expect(frame?.title).toBe('The "shop" · CORS Playground');
    expect(frame?.getAttribute('loading')).toBe('lazy');
  });

  it('copies a frame with the parts and the theme that are chosen', async () => {
    const { user } = share('preflight-2');
    await user.click(screen.getByRole('switch', { name: 'How it was decided' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(button('Copy frame'));
    expect(await navigator.clipboard.readText()).toContain(
      `src="${location.origin}/embed.html#preflight-2?show=inputs,answer,picture&amp;theme=dark"`,
    );
    expect(screen.queryByRole('switch', { name: 'Sequence' })).toBeNull();
  });

  it('copies the whole case as Markdown', async () => {
    const { user, playground } = share();
    await user.click(button('Copy as Markdown'));
    const { scenario, answer } = playground;
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toBe(writeMarkdown(reportOf(scenario, answer, linkTo(scenario) ?? '')));
    expect(markdown).toContain('403 Header Not Supported');
  });

  it('follows what is changed under it', async () => {
    const { playground } = share();
    playground.load(documentedScenario('request-2').scenario);
    await waitFor(() => expect(field('Link').value).toMatch(/#request-2$/));
  });

  it('ends with the ×', async () => {
    const { user, onclose } = share();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('the list of keys', () => {
  const open = () => {
    const onclose = vi.fn();
    render(Dialogs, { open: 'keys', onfile: vi.fn(), onclose });
    return onclose;
  };

  it('names every key of the page', () => {
    open();
    const dialog = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const keys = [...dialog.querySelectorAll('kbd')].map((key) => key.textContent);
    expect(keys).toEqual(
      expect.arrayContaining(['Ctrl S', 'Ctrl Z', 'Ctrl Shift Z', 'Alt 1', 'Alt 2', 'Alt 3', '?']),
    );
    for (const meaning of dialog.querySelectorAll('dd')) expect(meaning).not.toBeEmptyDOMElement();
  });

  it('has the keys of a Mac on a Mac', () => {
    const platform = vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    open();
    expect(screen.getByText('⌘ S')).toBeVisible();
    platform.mockRestore();
  });

  it('ends with the ×', async () => {
    const onclose = open();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

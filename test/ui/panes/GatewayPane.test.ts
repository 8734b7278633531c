import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { printSetup } from '#core/setup/print.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { application, noPolicy, request, setup } from '../../helpers/setups.ts';
import type { GatewayView } from '#ui/panes/PaneView.svelte.ts';
import GatewayOwner from './harness/GatewayOwner.svelte';
import { stage } from './harness/stage.ts';

type Open = DocumentedId | Setup;

const scenario = (open: Open) =>
  typeof open === 'string'
    ? open
    : { setup: open, request: request('GET', { Origin: 'https://partner.example' }) };

const show = (open: Open = 'preflight-2', start: GatewayView = 'form', offset?: number) =>
  stage(GatewayOwner, scenario(open), { start, offset });

const radio = (name: RegExp) => screen.getByRole('radio', { name });
const input = (name: string) => screen.findByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const json = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Gateway as JSON' });
const cards = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'));
const entries = (name: string) =>
  within(screen.getByRole('group', { name }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('.value')?.textContent);

/** Waits for the text of the JSON view, which is loaded when first opened. */
async function showJson(user: ReturnType<typeof show>['user']) {
  await user.click(radio(/^JSON/));
  await screen.findByRole('button', { name: 'Format' });
  return json();
}

describe('the form', () => {
  it('changes the text, and keeps the formatting of the rest', async () => {
    const { user, playground } = show();
    const text = playground.setup.text.replace('"allowMethods": [', '"allowMethods":   [ ');
    playground.editSetup(text);
    await user.type(await input('Allow Headers'), 'x-three{Enter}');
    expect(playground.setup.text).toBe(
      text.replace('["test1", "test2"]', '["test1", "test2", "x-three"]'),
    );
    expect(entries('Allow Headers')).toEqual(['test1', 'test2', 'x-three']);
  });

  it('says which field refused the request, until it does no longer', async () => {
    const { user, playground } = show();
    expect(await input('Allowed Methods')).toHaveAccessibleDescription(/asks for DELETE/);
    await user.click(button('Add DELETE'));
    expect(playground.answer.outcome).toBe('preflight-4');
    expect(await input('Allowed Methods')).not.toHaveAccessibleDescription();
  });

  it('says nothing of the sort while the answer does not follow', async () => {
    const { playground } = show();
    playground.editRequest('OPTIONS /\nOrigin');
    await waitFor(async () =>
      expect(await input('Allowed Methods')).not.toHaveAccessibleDescription(),
    );
  });

  it('undoes the digits of Max Age in one step, and entries one by one', async () => {
    const { user, playground } = show();
    const { text } = playground.setup;
    await user.type(await input('Max Age seconds'), '600');
    expect(playground.setup.value.policy?.maxAge).toBe(600);
    playground.undo();
    expect(playground.setup.text).toBe(text);

    await user.type(await input('Allowed Methods'), 'DELETE,PATCH,');
    expect(playground.setup.value.policy?.allowMethods.slice(3)).toEqual(['DELETE', 'PATCH']);
    playground.undo();
    expect(playground.setup.value.policy?.allowMethods.slice(3)).toEqual(['DELETE']);
  });

  it.each(['-1', '1.5', 'soon'])(
    'takes a Max Age of %s as it is, says what is wrong, and applies none of it',
    async (typed) => {
      const { user, playground } = show();
      const before = playground.setup.value;
      await user.click(await input('Max Age seconds'));
      await user.paste(typed);
      await user.tab();
      const field = await input('Max Age seconds');
      expect(field).toHaveValue(typed);
      expect(field).toBeInvalid();
      await waitFor(() =>
        expect(field).toHaveAccessibleDescription(
          /less than no time|not a whole number|whole seconds/,
        ),
      );
      expect(playground.stale).toBe(true);
      expect(playground.setup.value).toBe(before);
      expect(radio(/^JSON/)).toHaveAccessibleName('JSON , 1 error');
    },
  );

  it('notes two methods in one entry, says why, and makes two of them by a press', async () => {
    const { user, playground } = show();
    await user.type(await input('Allowed Methods'), 'PUT PATCH{Enter}');
    await waitFor(() => {
      const [marked] = within(screen.getByRole('group', { name: 'Allowed Methods' }))
        .getAllByRole('listitem')
        .slice(-1);
      expect(marked).toHaveTextContent(/PUT PATCH.*several methods/);
    });
    await user.click(button('Why: PUT PATCH'));
    await user.click(button('Replace by PUT, PATCH'));
    expect(playground.setup.value.policy?.allowMethods.slice(-2)).toEqual(['PUT', 'PATCH']);
  });

  it('works with 10,000 origins pasted', async () => {
    const { user, playground } = show();
    const many = Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`);
    await user.click(await input('Allowed Origins'));
    await user.paste(many.join('\n'));
    expect(playground.setup.value.policy?.allowedOrigins).toHaveLength(10_001);
    expect(screen.getByText('10,001 origins')).toBeVisible();
  });
});

describe('the policy as a whole', () => {
  it('can be removed and added', async () => {
    const { user, playground } = show('request-1');
    await user.click(button('Remove the CORS policy'));
    expect(button('Add a CORS policy')).toHaveFocus();
    expect(playground.answer.outcome).toBe('pass-through');
    expect(screen.getByText(/has no CORS policy/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Allowed Origins' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove the CORS policy' })).toBeNull();

    await user.click(button('Add a CORS policy'));
    expect(playground.answer.outcome).toBe('request-1');
    expect(entries('Allowed Origins')).toEqual([]);
  });
});

describe('applications', () => {
  it('are missing at first', () => {
    show();
    expect(cards()).toEqual([]);
    expect(screen.getByText('None. Only Allowed Origins count.')).toBeVisible();
  });

  it('are added with a name of their own each, and removed', async () => {
    const { user, playground } = show();
    for (let i = 0; i < 3; i++) await user.click(button('Add application'));
    await waitFor(() => expect(cards()).toHaveLength(3));
    await user.click(button('Remove Application 2'));
    expect(button('Add application')).toHaveFocus();
    await user.click(button('Add application'));
    await waitFor(() => expect(new Set(cards()).size).toBe(3));
    expect(playground.setup.value.applications.map(({ name }) => name)).toEqual(cards());
  });

  it('decide once they have the Origin, suspended or not, but not unless associated', async () => {
    const { user, playground } = show('request-1');
    await user.click(button('Add application'));
    await user.type(await input('JavaScript origins'), 'http://test.com{Enter}');
    expect(playground.answer.outcome).toBe('request-3');
    expect(screen.getByRole('article')).toHaveTextContent('This entry allows the Origin');
    await user.click(screen.getByRole('switch', { name: 'Suspended' }));
    expect(playground.answer.outcome).toBe('request-3');
    expect(playground.answer.hangsOn.map(({ reading }) => reading)).toContain('suspended-apps');
    await user.click(screen.getByRole('switch', { name: 'Suspended' }));
    await user.click(screen.getByRole('switch', { name: 'Associated with this API' }));
    expect(playground.answer.outcome).toBe('request-1');
    // What is usual is left out of the text again.
    await user.click(screen.getByRole('switch', { name: 'Associated with this API' }));
    expect(JSON.parse(playground.setup.text)).toMatchObject({
      applications: [{ name: 'Application 1', jsOrigins: ['http://test.com'] }],
    });
    expect(playground.setup.text).not.toMatch(/isSuspended|associated/);
  });

  it('are renamed in one undoable step', async () => {
    const { user, playground } = show(setup({}, { applications: [application()] }));
    await user.type(await input('Name of the application'), ' Ltd');
    expect(cards()).toEqual(['Partner Ltd']);
    playground.undo();
    await waitFor(() => expect(cards()).toEqual(['Partner']));
  });

  it('of one name are kept apart: only the one that decided is checked', async () => {
    show(
      setup(
        {},
        { applications: [application({ jsOrigins: ['https://x.example'] }), application()] },
      ),
    );
    const [first, second] = await screen.findAllByRole('article', { name: 'Partner' });
    expect(first).not.toHaveTextContent('allows the Origin');
    expect(second).toHaveTextContent('This entry allows the Origin');
  });
});

describe('the native service', () => {
  const fold = () => button(/^Native service/);

  it('answers 200 OK, folded away', () => {
    show();
    expect(fold()).toHaveTextContent('200 OK');
    expect(fold()).toHaveAttribute('aria-expanded', 'false');
  });

  it('answers what is typed, undone in one step', async () => {
    const { user, playground } = show('request-2');
    const { text } = playground.setup;
    await user.click(fold());
    const field = await input('Response of the native service');
    await user.clear(field);
    await user.type(field, '404{Enter}X-Id: 7');
    expect(playground.answer.response?.status).toBe(404);
    expect(playground.answer.response?.headers[0]).toEqual(['X-Id', '7']);
    playground.undo();
    expect(playground.setup.text).toBe(text);
    await waitFor(() => expect(field).toHaveValue('HTTP/1.1 200 OK'));
  });
});

describe('the JSON view', () => {
  it('is the same text, both ways', async () => {
    const { user, playground } = show();
    const area = await showJson(user);
    expect(area).toHaveValue(playground.setup.text);
    await user.clear(area);
    await user.paste('{"policy": {"allowMethods": ["DELETE"]}}');
    await user.click(radio(/^Form/));
    expect(entries('Allowed Methods')).toEqual(['DELETE']);
  });

  it('lists every problem with its place, and leads there', async () => {
    const { user } = show();
    const area = await showJson(user);
    await user.clear(area);
    await user.paste('{"policy": {"maxAge": -1,\n  "allowMethods": ["☃"], "allowMethod": []}}');
    const list = screen.getByRole('list', { name: 'Problems of the JSON' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/cannot be negative.*Line 1, column 23 · error/s),
      expect.stringMatching(/cannot carry.*Line 2, column 20 · error/s),
      expect.stringMatching(/not a known key.*Line 2, column 26 · error/s),
    ]);
    expect(area).toBeInvalid();
    expect(area).toHaveAccessibleDescription(/cannot be negative/);
    expect(radio(/^JSON/)).toHaveAccessibleName('JSON , 3 errors');
    await user.click(within(list).getAllByRole('button')[1] as HTMLElement);
    expect(area).toHaveFocus();
    expect(area.selectionStart).toBe(area.value.indexOf('"☃"'));
  });

  it('warns of entries that can never match, which stop nothing', async () => {
    const { user, playground } = show();
    playground.editSetup('{"policy": {"allowedOrigins": ["https://a.example/"]}}');
    const area = await showJson(user);
    const list = screen.getByRole('list', { name: 'Problems of the JSON' });
    expect(within(list).getByRole('listitem')).toHaveTextContent(/ends with a slash.*warning/);
    expect(area).toBeValid();
    expect(playground.stale).toBe(false);
    expect(radio(/^JSON/)).toHaveAccessibleName('JSON');
  });

  it('lists the first fifty problems and counts the rest', async () => {
    const { user, playground } = show();
    const methods = Array.from({ length: 60 }, (_, i) => `"a ${i}"`);
    playground.editSetup(`{"policy": {"allowMethods": [${methods.join(',')}]}}`);
    await showJson(user);
    const list = screen.getByRole('list', { name: 'Problems of the JSON' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('and 10 more')).toBeVisible();
  });

  it('is laid out on request, as one step', async () => {
    const { user, playground } = show();
    const { text } = playground.setup;
    playground.editSetup('{"policy":null,"applications":[]}');
    const area = await showJson(user);
    await user.click(button('Format'));
    expect(area).toHaveValue(printSetup(noPolicy()));
    playground.undo();
    playground.undo();
    expect(playground.setup.text).toBe(text);
  });

  it('is left alone by that where it is no JSON', async () => {
    const { user, playground } = show();
    playground.editSetup('{"policy":');
    await showJson(user);
    await user.click(button('Format'));
    expect(playground.setup.text).toBe('{"policy":');
  });

  it('opens with the caret at the problem that led to it', async () => {
    const { playground } = show('preflight-2', 'json', 12);
    await screen.findByRole('button', { name: 'Format' });
    const area = await json();
    await waitFor(() => expect(area).toHaveFocus());
    expect(area.selectionStart).toBe(12);
    expect(playground.canUndo).toBe(false);
  });

  it('ends a run of typing when it is left', async () => {
    const { user, playground } = show();
    const area = await showJson(user);
    await user.type(area, ' ');
    await user.click(radio(/^Form/));
    await user.type(await showJson(user), ' ');
    playground.undo();
    expect(playground.setup.text).toMatch(/\} $/);
  });
});

describe('a text that is no JSON', () => {
  it('is reported by the form, which links to it and then follows again', async () => {
    const { user, playground } = show();
    playground.editSetup('{');
    expect(await screen.findByText(/JSON is invalid/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Allowed Origins' })).toBeNull();
    await user.click(button('Open the JSON'));
    await screen.findByRole('button', { name: 'Format' });
    const area = await json();
    expect(area).toHaveValue('{');
    await user.clear(area);
    await user.paste('{"policy": null}');
    await user.click(radio(/^Form/));
    expect(screen.getByText(/has no CORS policy/)).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { request, setup } from '../../helpers/setups.ts';
import GatewayOwner from './harness/GatewayOwner.svelte';
import { stage } from './harness/stage.ts';
import { changeSetup } from '#ui/state/setupEdits.ts';

/** The form with these entries, and a request from an origin. */
function show(allowedOrigins: readonly string[], origin: string | null = 'https://a.example') {
  const policy: Partial<CorsPolicy> = { allowedOrigins };
  return stage(
    GatewayOwner,
    { setup: setup(policy), request: request('GET', origin === null ? {} : { Origin: origin }) },
    { start: 'form' },
  );
}

const tokens = () =>
  within(screen.getByRole('group', { name: 'Allowed Origins' })).getAllByRole('listitem');
const input = () => screen.getByRole('textbox', { name: 'Allowed Origins' });
const carets = () => screen.queryAllByText('^');
/** The line with the caret: what is before it, the character above it, what is after it. */
function line(caret: HTMLElement | undefined): [string, string, string] {
  const all = caret?.closest('code')?.textContent ?? '';
  const [before = '', after = ''] = all.split('^');
  const at = caret?.previousElementSibling?.textContent ?? '';
  return [before.slice(0, before.length - at.length), at, after];
}

const tryButton = (entry: string) =>
  screen.findByRole('button', { name: `Try origins against ${entry}` });
const panel = (entry: string) =>
  screen.findByRole('region', { name: `Try origins against ${entry}` });
const panels = () => screen.queryAllByRole('region', { name: /^Try origins/ });
const origins = () => screen.findByRole('textbox', { name: 'Origins, one per line' });
/** Row by row, what the table says. */
const table = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      within(row).getByRole('rowheader').textContent.trim(),
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ]);

describe('an entry that is no regular expression', () => {
  it('is shown in its token, and below the list with the place', async () => {
    const { user } = show([]);
    await user.type(input(), 'https://(a|b{Enter}');
    expect(tokens()[0]).toHaveTextContent(/regex: Unclosed group/);
    expect(
      await screen.findByText(/Not a Java regular expression: Unclosed group, at character 13\./),
    ).toBeVisible();
    expect(line(carets()[0])).toEqual(['https://(a|b', '\u00A0', '']);
  });

  it('has the caret under the character that is to blame', async () => {
    show(['https://a**.example']);
    await screen.findByText(/expression: Dangling meta character '\*'/);
    expect(line(carets()[0])).toEqual(['https://a*', '*', '.example']);
  });

  it('is whole again once it is mended', async () => {
    const { user } = show(['https://(a|b']);
    await screen.findByText(/Unclosed group, at/);
    await user.click(tokens()[0]?.querySelector('button') as HTMLElement);
    await user.keyboard('{F2}{End}){Enter}');
    await waitFor(() => expect(carets()).toEqual([]));
    expect(tokens()[0]).toHaveTextContent(/regex/);
  });

  it('is one of the first three, or counted', async () => {
    show(['(a', '(b', '(c', '(d', '(e']);
    expect(await screen.findByText('+ 2 more')).toBeVisible();
    expect(carets()).toHaveLength(3);
  });
});

describe('trying origins', () => {
  it('is offered by entries that are read as regular expressions', async () => {
    show(['https://shop.example', 'https://[a-z]+\\.example', '*']);
    await tryButton('https://[a-z]+\\.example');
    expect(screen.getAllByRole('button', { name: /^Try origins against/ })).toHaveLength(1);
  });

  it('begins with the Origin of the request, and answers both ways as one types', async () => {
    const { user } = show(['https://[a-z]+\\.example']);
    await user.click(await tryButton('https://[a-z]+\\.example'));
    expect(await origins()).toHaveFocus();
    expect(await origins()).toHaveValue('https://a.example');
    expect(table()).toEqual([['https://a.example', 'match', 'match']]);
    await user.type(await origins(), '{Enter}https://a.example:8443, https://1.example');
    expect(table()).toEqual([
      ['https://a.example', 'match', 'match'],
      ['https://a.example:8443', 'no match', 'match'],
      ['https://1.example', 'no match', 'no match'],
    ]);
    expect(
      screen.getByText('whole value: matches 1 of 3, anywhere: matches 2 of 3'),
    ).toHaveAttribute('aria-live', 'polite');
  });

  it('begins with nothing where the request has no Origin', async () => {
    const { user } = show(['.*'], null);
    await user.click(await tryButton('.*'));
    expect(await origins()).toHaveValue('');
    expect(within(await panel('.*')).getByText(/^Type an origin/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each([
    ['whole-value', /^whole value/],
    ['anywhere', /^anywhere/],
  ] as const)('marks how the gateway is taken to match: %s', async (reading, name) => {
    const { user, playground } = show(['.*']);
    playground.pin('regex-anchoring', reading);
    await user.click(await tryButton('.*'));
    const marked = screen
      .getAllByRole('columnheader')
      .filter((head) => head.textContent.includes('current reading'));
    expect(marked.map((head) => head.textContent.trim())).toEqual([expect.stringMatching(name)]);
  });

  it('reads the entry as the gateway is taken to', async () => {
    const { user, playground } = show(['r:https://a.*']);
    playground.pin('regex-entries', 'r-prefix');
    await user.click(await tryButton('r:https://a.*'));
    expect(table()).toEqual([['https://a.example', 'match', 'match']]);
    playground.pin('regex-entries', 'unless-origin-form');
    await waitFor(() => expect(table()).toEqual([['https://a.example', 'no match', 'no match']]));
  });

  it('says that it does not know where the steps run out', async () => {
    const { user } = show(['.*.*.*.*.*.*='], 'a'.repeat(2000));
    await user.click(await tryButton('.*.*.*.*.*.*='));
    const spent = 'undecided: the step budget is spent';
    expect(table()[0]?.slice(1)).toEqual([spent, spent]);
  });

  it('tries fifty and counts the rest', async () => {
    const { user } = show(['.*'], null);
    await user.click(await tryButton('.*'));
    await user.click(await origins());
    await user.paste(Array.from({ length: 60 }, (_, i) => `https://o${i}`).join('\n'));
    expect(table()).toHaveLength(50);
    expect(screen.getByText('+ 10 not shown')).toBeVisible();
  });

  it('changes nothing that can be undone or shared', async () => {
    const { user, playground } = show(['.*']);
    const { scenario } = playground;
    await user.click(await tryButton('.*'));
    await user.type(await origins(), '{Enter}null');
    expect(playground.scenario).toEqual(scenario);
    expect(playground.canUndo).toBe(false);
  });
});

describe('the panel', () => {
  const [first, second] = ['https://a.*', 'https://b.*'];

  it('is one at a time, and keeps what was typed', async () => {
    const { user } = show([first, second]);
    await user.click(await tryButton(first));
    await user.type(await origins(), '{Enter}https://b.example');
    await user.click(await tryButton(second));
    expect(panels()).toHaveLength(1);
    await panel(second);
    expect(await origins()).toHaveFocus();
    expect(table()).toEqual([
      ['https://a.example', 'no match', 'no match'],
      ['https://b.example', 'match', 'match'],
    ]);
    expect(await tryButton(first)).toHaveAttribute('aria-expanded', 'false');
    expect(await tryButton(second)).toHaveAttribute('aria-expanded', 'true');
  });

  it.each([
    ['Escape', '{Escape}'],
    ['its ×', '{Shift>}{Tab}{/Shift}{Enter}'],
  ])('closes by %s, and the focus goes back', async (_, keys) => {
    const { user } = show([first, second]);
    await user.click(await tryButton(second));
    await origins();
    await user.keyboard(keys);
    expect(panels()).toEqual([]);
    expect(await tryButton(second)).toHaveFocus();
  });

  it('opens and closes by its button, reached from its token by Tab', async () => {
    const { user } = show([first, second]);
    await tryButton(second);
    await user.click(input());
    await user.keyboard('{ArrowUp}{Tab}');
    expect(await tryButton(second)).toHaveFocus();
    await user.keyboard('{Enter}');
    await panel(second);
    await user.click(await tryButton(second));
    expect(panels()).toEqual([]);
  });

  it('follows its entry through edits of the list', async () => {
    const { user, playground } = show([first, second]);
    await user.click(await tryButton(second));
    await user.click(screen.getByRole('button', { name: `Remove ${first}` }));
    await panel(second);
    await user.type(input(), 'https://c.example{Enter}');
    await panel(second);
    // Edited itself, into no expression and back.
    const edit = (entry: string) =>
      changeSetup(playground, ['policy', 'allowedOrigins'], [entry, 'https://c.example']);
    edit('https://(b');
    await panel('https://(b');
    edit('https://b.example');
    await waitFor(() => expect(panels()).toEqual([]));
    edit('https://[ab].*');
    await panel('https://[ab].*');
    expect(table()).toEqual([['https://a.example', 'match', 'match']]);
  });

  it('closes when its entry is removed', async () => {
    const { user } = show([first, second]);
    await user.click(await tryButton(second));
    await user.click(screen.getByRole('button', { name: `Remove ${second}` }));
    expect(panels()).toEqual([]);
    await user.type(input(), `${second}{Enter}`);
    expect(await tryButton(second)).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('an entry that spends the step budget', () => {
  it('is named, with what it means on the gateway', async () => {
    const { playground } = show(['.*.*.*.*.*.*='], 'a'.repeat(2000));
    expect(await screen.findByText(/On the gateway, such a request burns CPU/)).toHaveTextContent(
      /^\.\*.*= takes more steps.*undecided/,
    );
    playground.editRequest('GET / HTTP/1.1');
    await waitFor(() => expect(screen.queryByText(/burns CPU/)).toBeNull());
  });
});

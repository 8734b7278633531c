import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { paneHelp } from '#ui/editors/help/paneHelp.ts';
import BrowserPane from '#ui/panes/BrowserPane.svelte';
import { partsWithout } from '../late/parts.ts';
import GatewayOwner from './harness/GatewayOwner.svelte';
import { stage } from './harness/stage.ts';

const button = (pane: string) => screen.getByRole('button', { name: `Help: fields of ${pane}` });
const region = (pane: string) => screen.queryByRole('region', { name: `Help: fields of ${pane}` });
const gateway = (late?: ReturnType<typeof partsWithout>) =>
  stage(GatewayOwner, 'preflight-2', { start: 'form' }, late);

describe('the help of a pane', () => {
  it.each([
    ['Gateway', GatewayOwner, paneHelp.gateway],
    ['Browser', BrowserPane, paneHelp.request],
  ])('%s has every field of its form', async (pane, component, fields) => {
    const { user } = stage(component, 'preflight-2', { start: 'form' });
    expect(region(pane)).toBeNull();
    await user.click(button(pane));
    const terms = within(region(pane)!).getAllByRole('term');
    expect(terms.map((term) => term.textContent)).toEqual(fields.map(({ label }) => label));
    expect(button(pane)).toHaveAttribute('aria-controls', region(pane)!.id);
    expect(button(pane)).toHaveAttribute('aria-expanded', 'true');
  });

  it.each<[by: string, keys: string]>([
    ['the button', '{Enter}'],
    ['Escape on the button', '{Escape}'],
    ['Escape in the help', '{Tab}{Tab}{Escape}'],
  ])('is closed by %s, and the focus is on the button', async (_, keys) => {
    const { user } = gateway();
    await user.click(button('Gateway'));
    await user.keyboard(keys);
    expect(region('Gateway')).toBeNull();
    expect(button('Gateway')).toHaveAttribute('aria-expanded', 'false');
    expect(button('Gateway')).toHaveFocus();
  });

  it('is not there where no form is', async () => {
    const { user } = gateway();
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    expect(screen.queryByRole('button', { name: /^Help/ })).toBeNull();
  });

  it('says when it could not be loaded, and tries again', async () => {
    const network = { online: false };
    const { user } = gateway(partsWithout(['fieldHelp'], network));
    await user.click(button('Gateway'));
    const failure = await within(region('Gateway')!).findByText(/The help could not be loaded/);
    network.online = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Who may call the API/)).toBeInTheDocument();
    expect(failure).not.toBeInTheDocument();
  });
});

import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { fragmentOf, openAddress } from '#ui/state/links.ts';
import { button, status, visit } from '../harness/page.ts';

const one = { ...documentedScenario('preflight-2').scenario, title: 'A first case' };
const two = { ...documentedScenario('request-2').scenario, title: 'A second' };
const sequence = { steps: [{ scenario: one, note: 'Look at the method.' }, { scenario: two }] };
const row = () => screen.findByRole('navigation', { name: 'Sequence' });
const said = async () => (await row()).textContent.replaceAll(/\s+/g, ' ').trim();

describe('a link with a sequence', () => {
  it('says which step is shown, with its note, and walks through them', async () => {
    const { user } = await visit(`#${fragmentOf({ ...one, sequence })}`);
    expect(await said()).toBe('1 of 2 A first case Look at the method.');
    await user.click(button('Next step'));
    expect([await said(), status()]).toEqual(['2 of 2 A second', '200 OK']);
    expect(button('Next step')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Step before'));
    expect(status()).toBe('405 Method Not Allowed');
  });

  it('begins hidden where it says so, and hides each step', async () => {
    const { user } = await visit(
      `#${fragmentOf({ ...one, sequence: { ...sequence, hidden: true as const } })}`,
    );
    await row();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect(await said()).toBe('2 of 2 A second'));
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
  });

  it('is made in the dialog Share', async () => {
    const { user } = await visit('#preflight-2');
    await user.click(button('Share'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Share' }));
    await user.click(dialog.getByRole('button', { name: /^Sequence/ }));
    await user.click(dialog.getByRole('button', { name: 'Add what is on the screen' }));
    await user.type(dialog.getByLabelText('Note to step 1'), 'Why?');
    const link = dialog.getByLabelText<HTMLInputElement>('Link').value;
    const opened = openAddress(new URL(link)).scenario?.sequence;
    expect(opened?.steps.map(({ note }) => note)).toEqual(['Why?']);
    await user.click(dialog.getByRole('button', { name: 'Remove step 1' }));
    expect(dialog.queryByLabelText('Note to step 1')).toBeNull();
  });
});

import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { fragmentOf } from '#ui/state/links.ts';
import { button, status, visit } from '../harness/page.ts';

const { scenario } = documentedScenario('preflight-2');
const link = `#${fragmentOf({ ...scenario, ask: true })}`;

/** Opens the link of a question. */
async function ask() {
  const visited = await visit(link);
  await screen.findByRole('group', { name: 'What does the gateway answer?' });
  return visited;
}

const option = (name: RegExp) => screen.getByRole('radio', { name });

describe('a link that asks', () => {
  it('opens with the answer hidden', async () => {
    await ask();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(document.querySelector('nav a[aria-current="true"]')).toBeNull();
    expect(location.hash).toBe(link);
  });

  it.each([
    [/405 Method Not Allowed/, /^Right\. You said 405 Method Not Allowed\.$/],
    [
      /403 Header Not Supported/,
      /^Wrong\. You said 403 Header Not Supported; it is 405 Method Not Allowed\.$/,
    ],
  ])('says of %s whether it is right, and shows the answer', async (name, said) => {
    const { user } = await ask();
    await user.click(option(name));
    await user.click(button('Show the answer'));
    expect(status()).toBe('405 Method Not Allowed');
    const row = screen.getByText(/^(Right|Wrong)/).closest('p');
    expect(row?.textContent.replaceAll(/\s+/g, ' ').trim()).toMatch(said);
  });

  it('wants an answer first, and shows it without one if asked to', async () => {
    const { user } = await ask();
    await user.click(button('Show the answer'));
    expect(screen.getByText('Choose an answer first.')).toBeVisible();
    await user.click(button('Show it without answering'));
    expect(status()).toBe('405 Method Not Allowed');
  });

  it('asks again, and no more once it is closed', async () => {
    const { user } = await ask();
    await user.click(button('Show it without answering'));
    await user.click(button('Ask again'));
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    await user.click(button('Show it without answering'));
    await user.click(screen.getAllByRole('button', { name: 'Close' })[0]!);
    await waitFor(() => expect(location.hash).toBe('#preflight-2'));
  });

  it('ends when another row is loaded', async () => {
    const { user } = await ask();
    await user.click(screen.getAllByRole('link', { name: 'Preflight 4' })[0]!);
    expect(status()).toBe('200 OK');
    expect(screen.queryByRole('group', { name: 'What does the gateway answer?' })).toBeNull();
  });
});

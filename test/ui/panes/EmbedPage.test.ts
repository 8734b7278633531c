import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { fragmentOf, openAddress } from '#ui/state/links.ts';
import { setup } from '../../helpers/setups.ts';
import { byNginx, answeredUnder, observedCase } from '../../helpers/observedCases.ts';
import { go, status, visit } from './harness/page.ts';

const regex: Scenario = {
  setup: setup({ allowedOrigins: ['https://[a-z]+\\.example'] }),
  request: { method: 'GET', url: '/', headers: [['Origin', 'https://a.example']] },
};

/** The result, once what it is made of is loaded. */
async function frame(address: string) {
  const shown = await visit(address);
  await screen.findByRole('region', { name: 'How it was decided' });
  return shown;
}

const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in playground' });

describe('a frame in another page', () => {
  it.each(documentedScenarios)('$id: what is printed, sent and why', async ({ id, printed }) => {
    await frame(`#embed/${id}`);
    if (id === 'request-no-origin') expect(status()).toMatch(/^Passed on/);
    else expect(status()).toBe(`${printed.status} ${printed.statusText}`);
    expect(screen.getByRole('article', { name: /^What the documentation/ })).toBeVisible();
    expect(screen.getByRole('article', { name: 'What the gateway sends' })).toBeVisible();
  });

  it('has nothing to type into, and no row to load', async () => {
    await frame(`#embed/${fragmentOf(regex)}`);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Load/ })).toBeNull();
  });

  it.each([
    ['the same', answeredUnder({}), 'Observed and predicted agree:', 'Observed: the same'],
    [
      'what a reading explains',
      answeredUnder({ 'header-case': 'exact' }),
      'They differ, and one reading explains it:',
      'Observed: 403',
    ],
    ['what nothing explains', byNginx, 'No reading explains this.', 'Observed: 403 Forbidden'],
  ])('shows what was observed beside what is predicted: %s', async (_, seen, title, fact) => {
    await frame(`#embed/${fragmentOf(observedCase(seen))}`);
    const verdict = await screen.findByRole('region', { name: 'Observed and predicted' });
    // Readings that explain it are looked for first.
    await waitFor(() => expect(verdict).toHaveTextContent(title));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Status' })).toHaveTextContent(fact),
    );
    expect(screen.getByRole('article', { name: 'What was observed' })).toBeVisible();
    expect(screen.getByRole('article', { name: 'What is predicted' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Pin|Remove|Back)/ })).toBeNull();
  });

  it('judges regular expressions', async () => {
    await frame(`#embed/${fragmentOf(regex)}`);
    await waitFor(() => expect(status()).toBe('200 OK'));
  });

  it('leaves the address and this device alone', async () => {
    await frame('#embed/preflight-3');
    expect([location.hash, localStorage.length]).toEqual(['#embed/preflight-3', 0]);
  });

  it.each([
    ['#embed/preflight-4', documentedScenario('preflight-4').scenario],
    ['?embed#preflight-4', documentedScenario('preflight-4').scenario],
    ['?embed=1#preflight-4', documentedScenario('preflight-4').scenario],
    [`#embed/${fragmentOf(regex)}`, regex],
  ])('%s leads to the same in the playground', async (address, scenario) => {
    await frame(address);
    const opened = openAddress(new URL(link().href));
    expect(opened).toEqual({ scenario, wrong: [], embed: false });
    expect(link()).toHaveAttribute('target', '_blank');
    expect(link()).toHaveAttribute('rel', 'noopener');
  });

  it.each([
    '?embed=1&origin=https://a.example&allowedOrigins=https://a.example',
    '?origin=https://a.example&allowedOrigins=https://a.example&embed',
    '#embed?origin=https://a.example&allowedOrigins=https://a.example',
    '#?embed&origin=https://a.example&allowedOrigins=https://a.example',
  ])('%s, written by hand, leads to the same in the playground', async (address) => {
    await frame(address);
    const { scenario, wrong, embed } = openAddress(new URL(link().href));
    expect([wrong, embed]).toEqual([[], false]);
    expect(scenario?.setup.policy?.allowedOrigins).toEqual(['https://a.example']);
    expect(scenario?.request.headers).toEqual([['Origin', 'https://a.example']]);
  });

  it('says why a link cannot be opened, and shows no other answer', async () => {
    await visit('#embed/preflight-9');
    const said = await screen.findByText(/not the name of a documented scenario/);
    expect(said).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Open in playground' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Open an empty playground' })).toHaveAttribute(
      'href',
      `${location.origin}/#?`,
    );
  });

  it('follows its own address', async () => {
    await frame('#embed/preflight-3');
    go('#embed/request-1');
    await waitFor(() => expect(status()).toBe('403 Specified Origin is not allowed'));
    go('#embed/preflight-9');
    expect(await screen.findByText(/not the name of a documented scenario/)).toBeVisible();
  });

  it('says that a change is not finished', async () => {
    await frame(`#embed/${fragmentOf({ ...regex, drafts: { setup: '{' } })}`);
    expect(screen.getByText(/last valid answer/)).toBeVisible();
  });
});

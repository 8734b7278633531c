import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { fragmentOf } from '#ui/state/links.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import {
  answeredUnder,
  byNginx,
  observedCase,
  shopPreflight,
  shopSetup,
} from '../../../helpers/observedCases.ts';
import { application, preflight, setup } from '../../../helpers/setups.ts';
import { button, status, visit } from '../harness/page.ts';

const admin = 'https://admin.example';

const refused = (change: Partial<Scenario> = {}): Scenario => ({
  setup: setup({}, { applications: [application({ name: 'WebShop' })] }),
  request: preflight(admin, 'DELETE', 'x-one,x-two,x-a,x-b'),
  ...change,
});

const row = () => screen.findByRole('region', { name: 'Changes needed' });
const open = async (scenario: Scenario = refused()) => visit(`#${fragmentOf(scenario)}`);
describe('a case whose policy nobody told', () => {
  const note = /The policy here is not the ticket’s\./;

  it('is not judged in silence, until the policy is said to be the one', async () => {
    const { user } = await open(refused({ missing: ['policy', 'url'] }));
    expect(await screen.findByText(note)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take it as the ticket’s' }));
    expect(screen.queryByText(note)).toBeNull();
    expect(await row()).toBeVisible();
  });

  it.each<[string, Partial<Scenario>, region: string]>([
    ['with something else missing', { missing: ['url'] }, 'Changes needed'],
    [
      'with what was observed, which says it itself',
      observedCase(byNginx, { missing: ['policy'] }),
      'Observed and predicted',
    ],
    ['that came from no ticket', {}, 'Changes needed'],
  ])('is no case %s', async (_, change, region) => {
    await open(refused(change));
    expect(await screen.findByRole('region', { name: region })).toBeVisible();
    expect(screen.queryByText(note)).toBeNull();
  });
});

describe('the changes of a policy with over 1,000 entries', () => {
  const many = setup({
    allowedOrigins: Array.from({ length: 1_001 }, (_, i) => `https://shop${i}.example`),
  });

  it('are tried when they are asked for, and again after an edit', async () => {
    const { user } = await open(refused({ setup: many }));
    expect(await row()).toHaveTextContent('not tried at each edit: over 1,000 entries');
    await user.click(button('Try changes'));
    expect(await row()).toHaveTextContent('3 changes needed');
    await user.click(within(await row()).getByRole('button', { name: 'Fix all 3' }));
    expect(screen.getByRole('region', { name: 'Changes made' })).toHaveTextContent(
      '3 changes made',
    );
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(await row()).toHaveTextContent('not tried at each edit');
  });
});

describe('the row of changes needed', () => {
  it('has a button for each, in the order of the gateway, and one for all', async () => {
    await open();
    const buttons = within(await row()).getAllByRole('button');
    expect(buttons.map((one) => one.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      '3 changes needed',
      `1 + origin : Add ${admin} to Allowed Origins.`,
      '',
      '2 + DELETE : Add DELETE to Allowed Methods.',
      '3 + 2 headers : Add x-a, x-b to Allow Headers.',
      'Fix all 3',
    ]);
  });

  it('makes all as one step, says what was verified, and takes it back', async () => {
    const { user } = await open();
    await user.click(within(await row()).getByRole('button', { name: 'Fix all 3' }));
    expect(status()).toBe('200 OK');
    const made = screen.getByRole('region', { name: 'Changes made' });
    expect(made).toHaveTextContent('3 changes made');
    expect(made).toHaveTextContent('verified: preflight 200');
    expect(screen.getByRole('region', { name: 'What was changed' })).toHaveTextContent(
      '"allowMethods": ["GET", "PUT", "DELETE"]',
    );
    expect(within(made).getByRole('button', { name: '3 changes made' })).toHaveFocus();
    await user.click(within(made).getByRole('button', { name: 'Undo' }));
    expect(status()).toBe('403 Specified Origin is not allowed');
    await row();
  });

  it('makes one, and says what is left', async () => {
    const { user } = await open();
    await user.click(within(await row()).getByRole('button', { name: /^2 DELETE/ }));
    expect(status()).toBe('403 Specified Origin is not allowed');
    expect(await row()).toHaveTextContent('2 changes needed');
  });

  it('counts what was made one after the other, until something else is edited', async () => {
    const { user } = await open();
    for (const name of [/^1 origin/, /^1 DELETE/, /^1 2 headers/])
      await user.click(within(await row()).getByRole('button', { name }));
    expect(screen.getByRole('region', { name: 'Changes made' })).toHaveTextContent(
      '3 changes made',
    );
    await user.click(screen.getByRole('switch', { name: /Allow Credentials/ }));
    expect(screen.queryByRole('region', { name: 'Changes made' })).toBeNull();
  });

  it('marks what is new in the forms', async () => {
    const { user } = await open();
    await user.click(within(await row()).getByRole('button', { name: 'Fix all 3' }));
    expect(screen.getAllByText('New:').length).toBe(4);
    const made = screen.getByRole('region', { name: 'Changes made' });
    await user.click(within(made).getByRole('button', { name: 'Undo' }));
    expect(screen.queryByText('New:')).toBeNull();
  });

  it('makes a change the other way, from its menu or from the list', async () => {
    const { user } = await open();
    await user.click(within(await row()).getByRole('button', { name: 'Ways to make change 1' }));
    const items = screen.getAllByRole('menuitem').map((item) => item.textContent.trim());
    expect(items).toEqual(['in Allowed Origins', 'as JavaScript origin of WebShop']);
    await user.keyboard('{Escape}');
    await user.click(button('3 changes needed'));
    await user.click(screen.getByRole('radio', { name: /WebShop/ }));
    await user.click(within(await row()).getByRole('button', { name: 'Fix all 3' }));
    expect(screen.getByRole('region', { name: 'What was changed' })).toHaveTextContent(
      `WebShop "jsOrigins": ["https://partner.example", "${admin}"]`,
    );
  });

  it('says in its list what is answered next, and whether readings count', async () => {
    const { user } = await open();
    await row();
    await user.click(button('3 changes needed'));
    const list = await row();
    expect(list).toHaveTextContent('Answered: 403 Specified Origin is not allowed.');
    expect(list).toHaveTextContent('Next in the way: 405 Method Not Allowed.');
    expect(list).toHaveTextContent(/With all 3 the answer is 200 OK\. .*reading/);
  });

  it('says why the entries that are there do not match, and puts what was meant in their place', async () => {
    const shell = refused({ setup: setup({ allowedOrigins: ['https://*.example'] }) });
    const { user } = await open(shell);
    await row();
    await user.click(button('3 changes needed'));
    await user.click(button(/^Why not the entries that are there/));
    expect(await row()).toHaveTextContent(/https:\/\/\*\.example: \* is no wildcard/);
    await user.click(button('https://[^./]+\\.example'));
    expect(await row()).toHaveTextContent('2 changes needed');
    expect(screen.queryByRole('button', { name: /^Why not/ })).toBeNull();
  });

  it('says whose the change is where no policy helps', async () => {
    await open(refused({ setup: setup(), request: preflight('null', 'GET') }));
    expect(await row()).toHaveTextContent('Change needed in the request');
    expect(within(await row()).queryByRole('button', { name: /^Fix/ })).toBeNull();
  });
});

describe('the row is not there', () => {
  it.each<[string, Scenario, RegExp]>([
    ['where all passes', refused({ request: preflight('https://shop.example', 'PUT') }), /^200/],
    ['while what was observed is not explained', observedCase(byNginx), /./],
    [
      'while the answer does not follow the text',
      refused({ drafts: { setup: '{ "policy": ' } }),
      /^403/,
    ],
  ])('%s', async (_, scenario, expected) => {
    await open(scenario);
    await waitFor(() => expect(status()).toMatch(expected));
    if (scenario.observed) await screen.findByRole('region', { name: 'Observed and predicted' });
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Changes/ })).toBeNull());
  });

  it('but is, where what was observed agrees', async () => {
    const closed = shopSetup({ allowMethods: ['GET'] });
    const seen = answeredUnder({}, shopPreflight, closed);
    await open(observedCase(seen, { setup: closed }));
    await row();
  });
});

import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#core/scenario/scenario.ts';
import PrintSheet from '#ui/panes/print/PrintSheet.svelte';
import { answeredUnder, observedCase } from '../../../helpers/observedCases.ts';
import { request, setup } from '../../../helpers/setups.ts';
import { stage } from '../harness/stage.ts';

// How it looks on paper: test/browser/print.spec.ts.

function open(scenario: Parameters<typeof stage>[1]) {
  const staged = stage(PrintSheet, scenario);
  const print = () => window.dispatchEvent(new Event('beforeprint'));
  return { ...staged, print };
}

const sheet = () => screen.getByRole('article');
const headings = () =>
  within(sheet())
    .getAllByRole('heading', { level: 2 })
    .map(({ firstChild }) => firstChild?.textContent?.trim());
/** The text of a part, by its heading. */
const part = (name: string) =>
  within(sheet()).getByRole('heading', { name: new RegExp(`^${name}`) }).parentElement;

const shop = setup({ allowedOrigins: ['https://shop.example'], allowMethods: ['GET', 'PUT'] });
const call = (url: string): Scenario => ({
  setup: shop,
  request: request('GET'),
  page: { call: { pageOrigin: 'https://shop.example', url, method: 'PUT' } },
});

describe('the sheet', () => {
  it('is there when the event that it is made for ends, and gone afterwards', async () => {
    const { print } = open('preflight-2');
    expect(screen.queryByRole('article')).toBeNull();
    print();
    expect(sheet()).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('of a row', () => {
    open('preflight-2').print();
    expect(within(sheet()).getByRole('heading', { level: 1 })).toHaveTextContent(
      'Preflight 2 · Method refused',
    );
    expect(sheet()).toHaveTextContent('DELETE is not one of POST, GET, PUT.');
    expect(headings()).toEqual([
      'Policy',
      'Request',
      'Answer',
      'How it was decided',
      'Depends on',
      'Link',
    ]);
    expect(part('Policy')).toHaveTextContent('POST, GET, PUT');
    expect(part('Link')).toHaveTextContent(/#preflight-2$/);
    expect(part('How it was decided')?.querySelector('svg')).toHaveTextContent(
      'One of Allowed Methods?',
    );
    expect(within(sheet()).queryByRole('button')).toBeNull();
  });

  it('of a call: each exchange, and what the page gets', () => {
    open(call('https://api.example/')).print();
    expect(headings()).toEqual([
      'Policy',
      'Call',
      'On the wire',
      '1 Preflight',
      '2 Request',
      'In the browser',
      'How it was decided',
      'Depends on',
      'Link',
    ]);
    expect(part('In the browser')).toHaveTextContent('The page reads the answer.');
  });

  it('of a call that sends nothing has no answer of the gateway', () => {
    open(call('http://api.example/')).print();
    expect(headings()).toEqual(['Policy', 'Call', 'On the wire', 'In the browser', 'Link']);
    expect(sheet()).toHaveTextContent('Nothing is sent');
  });

  it('of an API without a policy', () => {
    open({ setup: { ...shop, policy: null }, request: request('GET') }).print();
    expect(part('Policy')).toHaveTextContent('This API has no CORS policy.');
    expect(part('How it was decided')).toHaveTextContent('nothing to decide');
  });

  it('says what was observed, and what follows from it', () => {
    open(observedCase(answeredUnder({ 'header-case': 'exact' }))).print();
    expect(part('Observed')).toHaveTextContent('403');
    expect(part('Observed')).toHaveTextContent('reading');
  });

  it('says that it is the last valid answer', async () => {
    const { playground, print } = open('preflight-2');
    playground.editRequest('OPTIONS /\nno colon');
    await waitFor(() => expect(playground.stale).toBe(true));
    print();
    expect(sheet()).toHaveTextContent('The text on the screen has problems');
  });

  it('holds no answer while that is hidden, and nothing that leads to it', () => {
    const { cover, print } = open('preflight-2');
    cover.hide();
    print();
    expect(headings()).toEqual(['Policy', 'Request']);
    expect(sheet()).toHaveTextContent('The answer is hidden.');
    expect(sheet().outerHTML).not.toMatch(/405|Not Allowed|refused|row 2|preflight-2|step/i);
  });
});

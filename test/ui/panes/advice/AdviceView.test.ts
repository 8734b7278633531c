import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { CorsPolicy } from '#core/setup/setup.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { request, setup } from '../../../helpers/setups.ts';
import GatewayOwner from '../harness/GatewayOwner.svelte';
import { stage } from '../harness/stage.ts';

const allowHeaders = ['authorization', 'content-type'];
/** Of which nothing is to be said. */
const clean = {
  allowedOrigins: ['https://shop.acme.example'],
  allowMethods: ['GET', 'HEAD', 'POST'],
  maxAge: 600,
  allowHeaders,
};

const scenario = (policy: Partial<CorsPolicy>): Scenario => ({
  setup: setup({ ...clean, ...policy }),
  request: request('GET', { Origin: 'https://shop.acme.example' }),
});

const show = (policy: Partial<CorsPolicy> = {}) =>
  stage(GatewayOwner, scenario(policy), { start: 'advice' });

const tab = () => screen.getByRole('radio', { name: /^Advice/ });
const findings = () =>
  within(screen.getByRole('list', { name: 'Findings' })).queryAllByRole('article');
const first = () => {
  const [card] = findings();
  if (!card) throw new Error('No finding');
  return within(card);
};
const summary = () => document.querySelector('.summary span')?.textContent;

const slash = { allowedOrigins: ['https://shop.acme.example/'] };
const twoWrong = {
  allowedOrigins: ['https://shop.acme.example/', 'http://localhost:3000'],
};

describe('advice', () => {
  it('has the worst first and says how many', () => {
    show(twoWrong);
    expect(findings().map((card) => card.querySelector('.severity')?.textContent)).toEqual([
      'Mistake',
      'Note',
      'Note',
    ]);
    expect(summary()).toBe('1 mistake, 2 notes');
    expect(tab()).toHaveAccessibleName(/^Advice ?, 1 mistake, 2 notes$/);
  });

  it('says that there is nothing to say only where all was looked at', () => {
    const { playground } = show();
    expect(findings()).toEqual([]);
    // There is no worker in these tests.
    expect(playground.found?.looking.length).toBe(1);
    expect(summary()).toBe('Still looking at 1 entry.');
  });

  it('says so where what takes its time cannot be found out', async () => {
    show();
    expect(await screen.findByText(/the worker for it did not start/)).toBeInTheDocument();
    expect(summary()).toBe('Nothing to say about this policy.');
  });

  it('fixes in one step, which can be undone, and shows what it writes', async () => {
    const { user, playground } = show(slash);
    const before = playground.setup.text;
    await user.click(first().getByRole('button', { name: 'Replace by https://shop.acme.example' }));
    expect(playground.setup.value.policy?.allowedOrigins).toEqual(['https://shop.acme.example']);
    expect(findings()).toEqual([]);
    playground.undo();
    expect(playground.setup.text).toBe(before);
  });

  it('keeps the focus among the findings when one is gone', async () => {
    const { user } = show(twoWrong);
    await user.click(first().getByRole('button', { name: /^Replace by/ }));
    expect(screen.getByRole('list', { name: 'Findings' })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it('tries a witness and puts back what was there', async () => {
    const { user, playground } = show({ allowedOrigins: ['http://localhost:3000'] });
    await user.click(first().getByRole('button', { name: 'Try http://localhost:3000' }));
    expect(playground.request.value.headers).toContainEqual(['Origin', 'http://localhost:3000']);
    expect(playground.answer.outcome).toBe('request-2');
    await user.click(first().getByRole('button', { name: 'Put back' }));
    expect(playground.request.value.headers).toContainEqual([
      'Origin',
      'https://shop.acme.example',
    ]);
  });

  it('follows the last valid policy while the JSON has an error, and changes nothing', async () => {
    const { playground } = show(slash);
    const what = () => findings().map((card) => card.querySelector('.what')?.textContent);
    const before = what();
    playground.editSetup('{ "policy": ');
    expect(await screen.findByText(/The JSON has an error/)).toBeInTheDocument();
    expect(before.length > 0 && what()).toEqual(before);
    expect(first().queryByRole('button')).toBeNull();
  });

  it('shows the first 100 of many and says how many more', () => {
    const allowedOrigins = Array.from({ length: 1_000 }, (_, i) => `https://a${i}.example/`);
    show({ allowedOrigins });
    expect(findings()).toHaveLength(100);
    expect(screen.getByText(/^and 90\d more$/)).toBeInTheDocument();
  });
});

describe('a finding that is put aside', () => {
  async function putAside(reason: string) {
    const { user, playground } = show(twoWrong);
    await user.click(first().getByRole('button', { name: 'Put aside' }));
    await user.keyboard(reason);
    return { user, playground };
  }

  it('counts no more, here and in the form, and is in the scenario with the reason', async () => {
    const { user, playground } = await putAside(' the <b>old</b> shop ');
    await user.keyboard('{Enter}');
    expect(summary()).toBe('2 notes');
    expect(playground.findings.map(({ rule }) => rule)).not.toContain('origin-never-matches');
    expect(playground.scenario.putAside).toEqual([
      {
        rule: 'origin-never-matches',
        about: 'https://shop.acme.example/',
        reason: 'the <b>old</b> shop',
      },
    ]);
    await user.click(screen.getByRole('button', { name: /^1 put aside/ }));
    expect(screen.getByText('the <b>old</b> shop')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    expect(summary()).toBe('1 mistake, 2 notes');
    expect(playground.scenario.putAside).toBeUndefined();
  });

  it('needs a reason', async () => {
    const { user, playground } = await putAside('  ');
    await user.keyboard('{Enter}');
    expect(playground.scenario.putAside).toBeUndefined();
    expect(first().getByRole('button', { name: 'Put aside' })).toHaveAttribute('aria-disabled');
    await user.type(first().getByRole('textbox'), '{Escape}');
    expect(first().queryByRole('textbox')).toBeNull();
  });

  it('has a reason of 200 characters at most', async () => {
    await putAside('known');
    expect(first().getByRole('textbox', { name: 'Why it may stay so' })).toHaveAttribute(
      'maxlength',
      '200',
    );
  });

  it('is put aside in one step, which can be undone', async () => {
    const { user, playground } = await putAside('known');
    await user.keyboard('{Enter}');
    playground.undo();
    await waitFor(() => expect(summary()).toBe('1 mistake, 2 notes'));
  });
});

describe('the views', () => {
  it('are reached with the arrows from the pane', async () => {
    const { user } = show();
    document.getElementById('gateway')?.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Form' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Form' })).toHaveFocus();
  });
});

import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '#core/scenario/scenario.ts';
import AnswerPane from '#ui/panes/answer/AnswerPane.svelte';
import BannerPane from '#ui/panes/answer/BannerPane.svelte';
import {
  answeredUnder,
  byNginx,
  observedCase,
  shopRequest,
  shopSetup,
} from '../../../helpers/observedCases.ts';
import { stage } from '../harness/stage.ts';
import { changeSetup } from '#ui/state/setupEdits.ts';

const open = (scenario: Scenario) => stage(AnswerPane, scenario, { onload: vi.fn() });

const verdict = () => screen.getByRole('region', { name: 'Observed and predicted' });
const observed = () => screen.getByRole('article', { name: 'What was observed' });
const predicted = () => screen.getByRole('article', { name: 'What is predicted' });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

const agreeing = observedCase(answeredUnder({}));
const byReading = observedCase(answeredUnder({ 'header-case': 'exact' }));
const byPair = observedCase(answeredUnder({ vary: 'added', 'empty-lists': 'sent-empty' }));
const byNobody = observedCase(byNginx);
const edited = { ...agreeing, setup: shopSetup({ allowMethods: ['GET'] }) };
const ofOtherPolicy: Scenario = {
  ...edited,
  observed: { exchanges: agreeing.observed!.exchanges, setup: shopSetup() },
};

describe('what follows from what was observed', () => {
  it.each<[string, Scenario, RegExp[]]>([
    ['it agrees', agreeing, [/agree: status, reason and all CORS headers\./]],
    [
      'over HTTP/2 the reason is absent, not different',
      observedCase({ ...answeredUnder({}), statusText: null }),
      [/agree: status and all CORS headers\./],
    ],
    [
      'over HTTP/2 a refusal says less',
      observedCase(
        { status: 403, statusText: null, headers: [] },
        { readings: { 'header-case': 'exact' } },
      ),
      [/agree/, /The reason was not seen, as over HTTP\/2: another 403 would look the same\./],
    ],
    [
      'the status alone was seen',
      observedCase({ status: 200, statusText: null, headers: null }),
      [/agree: the status, and nothing else was seen\./],
    ],
    [
      'a reading explains it',
      byReading,
      [/one reading explains it/, /Are header names compared case-sensitively\? Yes/, /Pin it/],
    ],
    ['two together do', byPair, [/2 readings together explain it/, /Vary/, /Pin both/]],
    [
      'nobody does: who else, and how to tell',
      byNobody,
      [/No reading explains this/, /Server: nginx and an HTML body/, /gateway’s own port/],
    ],
    [
      'nobody told the policy',
      { ...agreeing, observed: { exchanges: agreeing.observed!.exchanges } },
      [/agree/, /No policy came with it/],
    ],
    [
      'other inputs were answered',
      ofOtherPolicy,
      [/Observed with other inputs \(Allowed Methods differs\)\./, /Back to the ticket/],
    ],
    [
      'another request of the call was answered',
      { ...agreeing, request: shopRequest },
      [/Another request was observed: OPTIONS, answered with 200\./],
    ],
  ])('%s', async (_, scenario, texts) => {
    open(scenario);
    for (const text of texts) await waitFor(() => expect(verdict()).toHaveTextContent(text));
  });

  it('is gone after a reading is pinned, and comes back with Undo', async () => {
    const { user, playground } = open(byReading);
    await user.click(press(/^Pin it/));
    expect(playground.pinned).toEqual({ 'header-case': 'exact' });
    expect(verdict()).toHaveTextContent('Observed and predicted agree');
    await waitFor(() => expect(verdict()).toHaveFocus());
    playground.undo();
    await waitFor(() => expect(verdict()).toHaveTextContent('one reading explains it'));
  });

  it('leads back to the ticket after an edit', async () => {
    const { user, playground } = open(agreeing);
    changeSetup(playground, ['policy', 'allowMethods'], ['GET']);
    await waitFor(() => expect(verdict()).toHaveTextContent('Observed with other inputs'));
    await user.click(press('Back to the ticket'));
    expect(verdict()).toHaveTextContent('Observed and predicted agree');
    expect(playground.setup.value.policy?.allowMethods).toEqual(['GET', 'PUT']);
  });
});

describe('the cards', () => {
  it.each<[string, Scenario, string, number]>([
    ['explained by a reading', byReading, 'differs, explained by a reading:', 4],
    ['not explained', byNobody, 'differs, not explained:', 4],
  ])('mark on both sides what differs: %s', async (_, scenario, text, count) => {
    open(scenario);
    await waitFor(() => expect(verdict()).toHaveTextContent(/explains/));
    expect(within(observed()).getAllByText(text)).toHaveLength(count);
    expect(within(predicted()).getAllByText(text)).toHaveLength(count);
  });

  it('say what is never compared', () => {
    open(byNobody);
    expect(observed()).toHaveTextContent('Not compared: Server, Content-Type and the body.');
  });

  it('change to what is documented, and back', async () => {
    const { user } = open(agreeing);
    await user.click(screen.getByRole('radio', { name: 'Documentation' }));
    expect(screen.getByRole('article', { name: /^What the documentation/ })).toBeVisible();
    expect(screen.getByRole('article', { name: 'What the gateway sends' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Observed' }));
    expect(predicted()).toBeVisible();
  });

  it('show it again when another ticket is opened', async () => {
    const { user, playground } = open(agreeing);
    await user.click(screen.getByRole('radio', { name: 'Documentation' }));
    playground.load(byNobody);
    await waitFor(() => expect(observed()).toHaveTextContent('403 Forbidden'));
  });

  it('are those of the documentation once it is removed, until Undo', async () => {
    const { user, playground } = open(agreeing);
    await user.click(press('Remove what was observed'));
    expect(screen.queryByRole('radio', { name: 'Observed' })).toBeNull();
    playground.undo();
    await waitFor(() => expect(observed()).toBeVisible());
  });
});

describe('the banner', () => {
  it.each<[string, Scenario]>([
    ['Observed: the same', agreeing],
    ['Observed: 403', byReading],
    ['Observed: 403 Forbidden', byNobody],
    ['Observed: other inputs', ofOtherPolicy],
    ['Observed: another request', { ...agreeing, request: shopRequest }],
  ])('says first "%s"', async (text, scenario) => {
    stage(BannerPane, scenario);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });
});

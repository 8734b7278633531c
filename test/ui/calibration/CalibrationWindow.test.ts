import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { defaultNativeResponse, type Setup } from '#core/setup/setup.ts';
import type { Known } from '#ui/calibration/calibrating.ts';
import CalibrationWindow from '#ui/calibration/CalibrationWindow.svelte';
import { FindOutDesk } from '#ui/calibration/FindOutDesk.svelte.ts';
import { noPolicy, preflight, setup } from '../../helpers/setups.ts';
import { stubModal } from '../parts/harness/modal.ts';
import { answersTo } from './answers.ts';
import { stubCalibrationWorker } from './stubWorker.ts';

beforeAll(stubModal);
beforeEach(stubCalibrationWorker);
afterEach(() => vi.unstubAllGlobals());

const address = 'https://gw.example:5543/orders';
const own = setup();
const kit = calibrationKit(own, 'own', { address });
const testKit = calibrationKit(own, 'test', { address });

interface Shown {
  readonly desk?: FindOutDesk;
  readonly of?: Setup;
  readonly known?: readonly Known[];
  readonly changes?: boolean;
}

async function show({
  desk = new FindOutDesk(),
  of = own,
  known = [],
  changes = true,
}: Shown = {}) {
  const heard = { onpin: vi.fn(), onsave: vi.fn(), onclose: vi.fn() };
  render(CalibrationWindow, {
    ...{ desk, setup: of, address, known, ...heard },
    changes: () => changes,
  });
  await screen.findByRole('table');
  return { desk, ...heard, user: userEvent.setup() };
}

const area = () => screen.getByRole('textbox', { name: '2 Paste what came back' });
const paste = (text: string) => fireEvent.input(area(), { target: { value: text } });
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const row = (question: RegExp) => rows().find((each) => question.test(each.textContent))!;
const words = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ').trim();
const button = (name: RegExp) => screen.getByRole('button', { name });
const said = (text: RegExp | string) => waitFor(() => expect(screen.getByText(text)).toBeVisible());

/** Whether its lines are replaced shows only in an answer to an actual request. */
const nativeResponse = {
  ...defaultNativeResponse,
  headers: [['Access-Control-Allow-Origin', '*']] as const,
};

const observed = (readings = {}): Observation => {
  const request = preflight('https://shop.example', 'PUT', 'x-one');
  return { setup: own, request, response: evaluate(own, request, readings).response! };
};

describe('the window that finds out', () => {
  it('offers requests that tell, and says what each tells', async () => {
    await show();
    expect(screen.getByRole('radio', { name: /^\d+ requests? settle/ })).toBeChecked();
    expect(screen.getByRole('region', { name: 'Requests' })).toHaveTextContent(address);
    expect(rows()).toHaveLength(16);
    expect(words(row(/Vary/))).toMatch(/open requests? [\d, and to]+ will tell$/);
    expect(button(/^Copy \d+ requests/)).toHaveClass('primary');
    expect(button(/^Pin/)).toHaveAttribute('aria-disabled', 'true');
  });

  it('settles while one pastes, and pins by key', async () => {
    const { onpin, user } = await show();
    await paste(answersTo(kit, { readings: { vary: 'added' } }));
    await said(`${kit.requests.length} answers read, marked by number.`);
    expect(words(row(/Vary/))).toMatch(/settled Yes not our default request/);
    expect(button(/^Copy \d+ requests/)).not.toHaveClass('primary');
    expect(button(/^Pin \d+/)).toHaveClass('primary');
    expect(screen.getByText(/is not our default: this answer changes with it/)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    const [inference, observations] = onpin.mock.lastCall as [
      { readings: Record<string, unknown> },
      Observation[],
    ];
    expect(inference.readings['vary']).toMatchObject({ state: 'settled', alternative: 'added' });
    expect(observations).toHaveLength(kit.requests.length);
  });

  it.each<[string, () => string, RegExp | string]>([
    [
      'an answer is missing',
      () => answersTo(kit, { without: [2] }),
      `${kit.requests.length - 1} of ${kit.requests.length} answers read; 2 is missing.`,
    ],
    ['there is no answer', () => 'Hello', 'No answer in this text.'],
    [
      'the answers are of another kit',
      () => answersTo(calibrationKit(setup({ allowMethods: ['PATCH'] }), 'own', { address })),
      /^These are answers of another kit/,
    ],
    ['nothing came', () => '   ', /^with this policy/],
  ])('says so where %s', async (_, text, expected) => {
    await show();
    await paste(text());
    await said(expected);
    if (!text().includes('HTTP/')) expect(button(/^Pin/)).toHaveAttribute('aria-disabled', 'true');
  });

  it('never pins what contradicts itself, and names it first', async () => {
    const { onpin } = await show();
    const both = [{ vary: 'added' }, {}] as const;
    await paste(both.map((readings) => answersTo(kit, { readings })).join(''));
    const doubt = await screen.findAllByRole('group', { name: 'Contradiction' });
    expect(words(doubt[0]!)).toMatch(/cannot both come from one gateway.*load balancer/);
    expect(words(rows()[0]!)).toMatch(/Vary.*contradiction/);
    expect(within(doubt[0]!).getByRole('button', { name: /^Send \d+.* again/ })).toBeVisible();
    await fireEvent.click(button(/^Pin/));
    const calls = onpin.mock.calls as [{ readings: Record<string, { state: string }> }][];
    expect(calls.map(([{ readings }]) => readings['vary']?.state)).not.toContain('settled');
  });

  it('sets aside what somebody else answered', async () => {
    await show();
    const page = 'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n';
    await paste(answersTo(kit, { others: { 1: page } }));
    await said(/^Request 1: not the policy’s answer, set aside/);
    expect(screen.queryByRole('group', { name: 'Contradiction' })).toBeNull();
  });

  it('sends again what contradicts, and lets its last answer count', async () => {
    const { user } = await show();
    const text = answersTo(kit, { readings: { vary: 'added' } });
    await paste(text + answersTo(kit));
    const [again] = await screen.findAllByRole('button', { name: /^Send \d.* again/ });
    await user.click(again!);
    await said(/^Of requests? [\d, and]+ the last answer counts/);
    expect(await navigator.clipboard.readText()).toContain('curl');
  });

  it('says which field of a wrong policy it depends on', async () => {
    await show();
    const elsewhere = setup({ maxAge: 5 });
    const other = { ...kit, requests: kit.requests.map((each) => ({ ...each, setup: elsewhere })) };
    await paste(answersTo(other));
    const [doubt] = await screen.findAllByRole('group', { name: 'Contradiction' });
    expect(words(doubt!)).toMatch(/does not fit the policy on the screen.*depends on Max Age/);
  });

  it('counts what was observed otherwise, and what was found out before', async () => {
    const { onpin } = await show({
      known: [
        {
          observation: observed({ vary: 'added' }),
          source: { kind: 'found-out', on: '2026-11-01' },
        },
      ],
    });
    await waitFor(() => expect(words(row(/Vary/))).toMatch(/found out on 1 November 2026/));
    // Nothing new yet.
    await fireEvent.click(button(/^Pin/));
    expect(onpin).not.toHaveBeenCalled();
  });

  it('takes an observed exchange as an answer', async () => {
    const { onpin } = await show({
      known: [{ observation: observed({ vary: 'added' }), source: { kind: 'ticket' } }],
    });
    await waitFor(() => expect(words(row(/Vary/))).toMatch(/Yes not our default the ticket/));
    await fireEvent.click(button(/^Pin \d/));
    expect(onpin).toHaveBeenCalledOnce();
  });

  it('leaves out what was found out before where it no longer fits', async () => {
    await show({
      known: [
        {
          observation: observed({ vary: 'added' }),
          source: { kind: 'found-out', on: '2026-11-01' },
        },
      ],
    });
    await paste(answersTo(kit));
    await fireEvent.click(
      await screen.findByRole('button', { name: 'Leave out what was found out before' }),
    );
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Contradiction' })).toBeNull());
    expect(words(row(/Vary/))).toMatch(/settled No request/);
  });

  it('has test policies with what to import, and reads the answers of either kit', async () => {
    const { desk, onsave } = await show();
    await fireEvent.click(screen.getByRole('radio', { name: /test policies/ }));
    const policy = await screen.findByRole('region', { name: 'Test policy A' });
    await fireEvent.click(within(policy).getByRole('button', { name: /^Save: CORS policy/ }));
    const [fileName, text] = onsave.mock.lastCall as [string, string];
    expect(fileName).toBe('policy-A.json');
    expect(JSON.parse(text)).toHaveProperty('policyAction');
    await paste(answersTo(testKit, { readings: { 'header-case': 'exact' } }));
    await said(`${testKit.requests.length} answers read, marked by number.`);
    expect(rows().filter((each) => each.textContent.includes('settled'))).toHaveLength(16);
    desk.kind = 'own';
    await waitFor(() => expect(words(row(/header names/))).toMatch(/of the test policies/));
  });

  it('reads the answers of what was copied before an edit', async () => {
    const { desk, user } = await show();
    await user.click(button(/^Copy \d+ requests/));
    await waitFor(() => expect(desk.sent).toHaveLength(1));
    desk.address = 'https://other.example/orders';
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Requests' })).toHaveTextContent('other.example'),
    );
    await paste(answersTo(kit));
    await said(`${kit.requests.length} answers read, marked by number.`);
  });

  it('leaves out requests that reach the native service', async () => {
    await show({ of: setup({}, { nativeResponse }) });
    const requests = () => screen.getByRole('region', { name: 'Requests' }).textContent;
    await waitFor(() => expect(requests()).toMatch(/-X GET/));
    await fireEvent.click(screen.getByRole('checkbox', { name: /native service/ }));
    await waitFor(() => expect(requests()).not.toMatch(/-X GET/));
  });

  it('knows an API without a policy', async () => {
    await show({ of: noPolicy() });
    expect(screen.getByText(/on an API without a CORS policy/)).toBeVisible();
    expect(words(row(/without a CORS policy|no CORS policy|OPTIONS/))).toMatch(/will tell/);
  });

  it('wants an address that can be called', async () => {
    await show();
    const field = screen.getByRole('textbox', { name: /^Address/ });
    await fireEvent.input(field, { target: { value: 'gw.example' } });
    await said('An address begins with https:// or http://.');
    await fireEvent.input(field, { target: { value: '' } });
    await said(/Type it, or change it/);
  });

  it('keeps what is on the desk when it is closed', async () => {
    const { desk, onclose } = await show();
    await paste('Hello');
    await fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[0]!);
    expect(onclose).toHaveBeenCalled();
    expect(desk.pasted).toBe('Hello');
    await fireEvent.click(button(/^Clear$/));
    expect(desk.pasted).toBe('');
  });
});

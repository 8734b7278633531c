import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import DependsOn from '#ui/results/readings/DependsOn.svelte';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { readingWords } from '#core/explain/gateway/readingWords.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import { luredShown, manySets, rowShown, shopShown, type Shown } from '../cases.ts';

function show({ answer, readings, pinned }: Shown, foundOut?: FoundOut) {
  const onpin = vi.fn();
  const onpinall = vi.fn();
  render(DependsOn, { answer, readings, pinned, foundOut, onpin, onpinall });
  return Object.assign(onpin, { all: onpinall });
}

const reading = (question: string) => within(screen.getByRole('group', { name: question }));
const credentials = 'What is sent when Allow Credentials is off?';

describe('readings that an answer depends on', () => {
  it('each with its question, confidence and alternatives', () => {
    show(shopShown());
    expect(screen.getByText('4 of 16 readings would change this answer')).toBeVisible();
    expect(screen.getAllByRole('group')).toHaveLength(4);
    expect(reading(credentials).getByText('confidence: high')).toBeVisible();
    const chosen = reading(credentials).getByRole('radio', { name: /The header is left out/ });
    expect(chosen).toBeChecked();
    expect(chosen).toHaveAccessibleName('The header is left out this answer');
    const other = reading(credentials).getByRole('radio', { name: /The value false/ });
    expect(other).not.toBeChecked();
    expect(other).toHaveAccessibleName(/adds Access-Control-Allow-Credentials: false$/);
  });

  it('an alternative that leads elsewhere names the status', () => {
    show(shopShown());
    const entries = reading('Which Allowed Origins entries are regular expressions?');
    expect(entries.getByRole('radio', { name: /begin with r:/ })).toHaveAccessibleName(
      /403 Specified Origin is not allowed$/,
    );
    expect(entries.getByRole('radio', { name: /Every entry/ })).toHaveAccessibleName(
      /the same answer$/,
    );
  });

  it('the evidence is one press away', async () => {
    show(rowShown('preflight-4'));
    const evidence = readingWords.vary.evidence;
    expect(screen.queryByText(evidence)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
    expect(screen.getByText(evidence)).toBeVisible();
  });
});

describe('pinning', () => {
  it('by pointer', async () => {
    const onpin = show(shopShown());
    await userEvent.click(reading(credentials).getByText('The value false'));
    expect(onpin).toHaveBeenCalledExactlyOnceWith('credentials-false', 'sent-false');
  });

  it('by keys', async () => {
    const user = userEvent.setup();
    const onpin = show(shopShown());
    reading(credentials)
      .getByRole('radio', { name: /The header is left out/ })
      .focus();
    await user.keyboard('{ArrowDown}');
    expect(onpin).toHaveBeenCalledExactlyOnceWith('credentials-false', 'sent-false');
  });

  it('a pinned one is marked and can be unpinned', async () => {
    const onpin = show(shopShown({ 'credentials-false': 'sent-false' }));
    expect(reading(credentials).getByText('pinned')).toBeVisible();
    expect(screen.getAllByText('pinned')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: `Unpin: ${credentials}` }));
    expect(onpin).toHaveBeenCalledExactlyOnceWith('credentials-false', 'left-out');
  });

  it('a pinned one stays in sight where it changes nothing', () => {
    show(rowShown('preflight-2', { vary: 'added' }));
    expect(screen.getByText('none of the 16 readings')).toBeVisible();
    expect(reading('Does the gateway add Vary: Origin?').getByText('pinned')).toBeVisible();
  });
});

describe('what was found out on a gateway', () => {
  const on = 'found out on 29 November 2026';
  const note = (alternative: 'sent-false' | 'left-out'): FoundOut => ({
    on: '2026-11-29',
    readings: { 'credentials-false': alternative },
    proof: [
      {
        setup: documentedScenario('preflight-4').scenario.setup,
        request: { method: 'GET', headers: [['Origin', 'https://a.example']] },
        response: { status: 200, statusText: 'OK', headers: [] },
      },
    ],
    shownBy: { 'credentials-false': [0] },
  });

  it('is said in place of pinned, and can be unpinned', async () => {
    const shown = shopShown({ 'credentials-false': 'sent-false' });
    const onpin = show(shown, note('sent-false'));
    expect(reading(credentials).getByText(on)).toBeVisible();
    expect(screen.queryByText('pinned')).toBeNull();
    expect(reading(credentials).queryByText(/^confidence/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: `Unpin: ${credentials}` }));
    expect(onpin).toHaveBeenCalledExactlyOnceWith('credentials-false', 'left-out');
  });

  it('is said of the default too, which nobody pins', () => {
    show(shopShown(), note('left-out'));
    expect(reading(credentials).getByText(on)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Unpin/ })).toBeNull();
  });

  it('is shown by requests with their answers', async () => {
    show(shopShown(), note('left-out'));
    const how = reading(credentials).getByRole('button', { name: 'How it was found out' });
    await userEvent.click(how);
    expect(reading(credentials).getByRole('listitem')).toHaveTextContent(
      'GET from https://a.example: 200 OK, without Access-Control-Allow-Credentials',
    );
  });

  it('is not said of what was chosen otherwise since, but stays to be looked up', async () => {
    show(shopShown({ 'credentials-false': 'sent-false' }), note('left-out'));
    expect(reading(credentials).getByText('pinned')).toBeVisible();
    expect(screen.queryByText(on)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'How it was found out' }));
    expect(screen.getByText(/As of 29 November 2026: The header is left out/)).toBeVisible();
  });
});

it('nothing: in one sentence', () => {
  show(rowShown('preflight-2'));
  expect(
    screen.getByText('Nothing: under every reading the answer is 405 Method Not Allowed.'),
  ).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
});

describe('readings that change an answer only together', () => {
  const entries = 'Which Allowed Origins entries are regular expressions?';
  const anchoring = 'Must a regular expression match the whole Origin?';

  it('are named with what they lead to, and not as nothing', () => {
    show(luredShown());
    expect(screen.queryByText(/^Nothing/)).toBeNull();
    expect(screen.getByText('none of the 16 readings alone')).toBeVisible();
    expect(
      screen.getByText('No reading would change this answer alone; together these would:'),
    ).toBeVisible();
    const set = within(screen.getByRole('group', { name: `${entries} ${anchoring}` }));
    expect(set.getAllByRole('term').map((term) => term.textContent)).toEqual([entries, anchoring]);
    expect(set.getAllByRole('definition').map((words) => words.textContent)).toEqual([
      'Every entry is also tried as one',
      'No, anywhere in it',
    ]);
    expect(set.getByText('200 OK')).toBeVisible();
  });

  it('are pinned together', async () => {
    const onpin = show(luredShown());
    await userEvent.click(screen.getByRole('button', { name: /^Pin both: / }));
    const readings = { 'regex-entries': 'every-entry', 'regex-anchoring': 'anywhere' };
    expect(onpin.all).toHaveBeenCalledExactlyOnceWith(readings);
    expect(onpin).not.toHaveBeenCalled();
  });

  it('of more than two sets the others are folded away', async () => {
    show(manySets());
    expect(screen.getAllByRole('button', { name: /^Pin / })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: /^Another set of readings$/ }));
    expect(screen.getAllByRole('button', { name: /^Pin / }).length).toBeGreaterThan(2);
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import {
  passedThrough,
  rowShown,
  shopSetup,
  shopShown,
  shown,
  undecidedShown,
  type Shown,
} from './cases.ts';
import WholeAnswer from './harness/WholeAnswer.svelte';
import { application } from '../../helpers/setups.ts';

const show = (row: Shown) => {
  const { readings, pinned } = row;
  const comparison = row;
  const acts = { onload: vi.fn(), onpin: vi.fn(), onpinall: vi.fn() };
  return render(WholeAnswer, { comparison, readings, pinned, ...acts });
};

it.each([
  ['a row', rowShown('preflight-4')],
  ['other inputs', shopShown()],
  ['no policy', passedThrough()],
  ['a doubt', undecidedShown()],
])('%s: cards, the way to the answer, what it depends on', (_, row) => {
  show(row);
  expect(
    screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
  ).toEqual([
    expect.stringMatching(/^Documentation/),
    'The gateway sends',
    'How it was decided',
    'Depends on',
  ]);
});

it('a reading tag moves the focus to its question', async () => {
  Element.prototype.scrollIntoView = vi.fn();
  show(rowShown('preflight-4', { vary: 'added' }));
  await userEvent.click(
    screen.getByRole('button', { name: 'reading: Does the gateway add Vary: Origin?' }),
  );
  expect(screen.getByRole('group', { name: 'Does the gateway add Vary: Origin?' })).toHaveFocus();
});

it('text of a visitor stays text', () => {
  const script = '<img src=x onerror=alert(1)>';
  const row = shown(
    {
      ...shopSetup,
      policy: { ...shopSetup.policy!, exposeHeaders: [script] },
      applications: [application({ name: script, jsOrigins: [script] })],
    },
    { method: 'GET', headers: [['Origin', script]] },
  );
  const { container } = show(row);
  expect(row.answer.outcome).toBe('request-3');
  expect(container.querySelector('img')).toBeNull();
  // As Origin and as exposed header in our message; as JavaScript origin and application in the steps.
  expect(container.textContent?.split(script).length).toBeGreaterThan(4);
});

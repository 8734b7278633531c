import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import SecondCallForm from '#ui/editors/call/SecondCallForm.svelte';
import { emptyPolicy } from '#core/setup/setup.ts';
import type { CallBefore } from '#core/scenario/pageView.ts';

const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/', method: 'PUT' };
const now = { ...emptyPolicy, allowMethods: ['GET'] };
const earlier = { ...emptyPolicy, allowMethods: ['PUT'] };

function open(before: CallBefore = {}, policyBefore: typeof now | undefined = earlier) {
  const onedit = vi.fn();
  render(SecondCallForm, {
    call,
    before: { ago: 1, ...before },
    browser: 'safari',
    maxAge: '7200',
    policies: { now, before: policyBefore },
    onedit,
  });
  return { onedit, user: userEvent.setup() };
}

const labels = (name: string) =>
  [...screen.getByLabelText<HTMLSelectElement>(name).options].map(({ label }) => label);

it('offers moments before and after Max-Age, and after the limits that come first', () => {
  open();
  expect(labels('Moment')).toEqual([
    'at once (1 s)',
    'after Safari’s limit (600 s)',
    'after Max-Age (7200 s)',
  ]);
});

it('takes a moment that is chosen', async () => {
  const { onedit, user } = open();
  await user.selectOptions(screen.getByLabelText('Moment'), 'after Safari’s limit (600 s)');
  expect(onedit).toHaveBeenCalledExactlyOnceWith({ ago: 601 }, null);
});

it('takes one that is typed, and says what is no number of seconds', async () => {
  const { onedit, user } = open({ ago: 30 });
  expect(screen.getByLabelText('Moment')).toHaveDisplayValue('at another moment');
  const seconds = screen.getByLabelText('Seconds later');
  await user.type(seconds, '0');
  expect(onedit).toHaveBeenLastCalledWith({ ago: 300 }, 'second call moment');
  await user.type(seconds, 'x');
  expect(seconds).toHaveAccessibleDescription(/Seconds are digits/);
});

it('leaves out what the first call has in common with the second', async () => {
  const { onedit, user } = open({ method: 'GET' });
  await user.selectOptions(screen.getByLabelText('First call: method'), 'PUT');
  expect(onedit).toHaveBeenLastCalledWith({ ago: 1 }, null);
  await user.type(screen.getByLabelText('First call: URL'), 'a');
  expect(onedit).toHaveBeenLastCalledWith(
    { ago: 1, method: 'GET', url: 'https://api.example/a' },
    'first call url',
  );
});

it('answers the first call by the policy before its last change, and says what was otherwise', async () => {
  const { onedit, user } = open();
  await user.selectOptions(
    screen.getByLabelText('First call: answered by'),
    'the policy before its last change',
  );
  expect(onedit).toHaveBeenCalledExactlyOnceWith({ ago: 1, policy: earlier }, null);
  open({ policy: earlier });
  expect(screen.getAllByLabelText('First call: answered by')[1]).toHaveAccessibleDescription(
    'Then: Allowed Methods PUT.',
  );
});

it('offers no policy before, where it was not changed', () => {
  render(SecondCallForm, {
    call,
    before: { ago: 1 },
    browser: 'safari',
    maxAge: null,
    policies: { now, before: undefined },
    onedit: vi.fn(),
  });
  expect(labels('First call: answered by')).not.toContain('the policy before its last change');
});

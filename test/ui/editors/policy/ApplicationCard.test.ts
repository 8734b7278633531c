import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ApplicationCard from '#ui/editors/policy/ApplicationCard.svelte';
import type { Application } from '#core/setup/setup.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { findingTag } from '#core/explain/issue/findingWords.ts';
import { lint } from '#core/lint/lint.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import { problemFinder, problemsBelow } from '#ui/editors/policy/fieldProblems.ts';
import { application, setup } from '../../../helpers/setups.ts';

function open(change: Partial<Application> = {}, matched: number | null = null) {
  const onchange = vi.fn();
  const onremove = vi.fn();
  const one = application(change);
  const findings = lint(setup({}, { applications: [one] }), defaultReadings, stillLoading);
  const problemAt = problemsBelow(
    problemFinder([], findings, { issue: () => '', finding: findingTag }),
    '/applications/0',
  );
  render(ApplicationCard, { application: one, problemAt, matched, onchange, onremove });
  return { user: userEvent.setup(), onchange, onremove };
}

const associated = () => screen.getByRole('switch', { name: 'Associated with this API' });
const suspended = () => screen.getByRole('switch', { name: 'Suspended' });

describe('an application', () => {
  it('shows its name and its origins, which are literal', () => {
    open({ jsOrigins: ['https://a.example', 'https://b.example'] });
    expect(screen.getByRole('article', { name: 'Partner' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name of the application' })).toHaveValue('Partner');
    const entries = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(entries).toEqual([
      expect.stringMatching(/^https:\/\/a\.example.*literal/),
      expect.stringMatching(/^https:\/\/b\.example.*literal/),
    ]);
  });

  it.each([
    ['as it is by default', {}, true, false],
    ['not associated', { associated: false }, false, false],
    ['suspended', { isSuspended: true }, true, true],
  ])('%s', (_, change, isAssociated, isSuspended) => {
    open(change);
    expect(associated()).toHaveAttribute('aria-checked', String(isAssociated));
    expect(suspended()).toHaveAttribute('aria-checked', String(isSuspended));
  });

  it.each([true, false])('its switches are seen under the name that is heard: %s', (on) => {
    open({ isSuspended: on, associated: on });
    const seen = screen.getAllByRole('switch').map((control) => control.textContent.trim());
    expect(seen).toEqual(['Associated with this API', 'Suspended']);
  });

  it('marks the origin that allowed the request, and the one that never will', () => {
    open({ jsOrigins: ['https://a.example', 'https://b.example/'] }, 0);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('This entry allows the Origin');
    expect(second).toHaveTextContent('ends with a slash');
  });

  it.each([
    ['its association', {}, associated, ['associated', false]],
    ['its association back', { associated: false }, associated, ['associated', undefined]],
    ['its suspension', {}, suspended, ['isSuspended', true]],
    ['its suspension back', { isSuspended: true }, suspended, ['isSuspended', undefined]],
  ] as const)('%s can be changed; what is usual is left out', async (_, change, control, told) => {
    const { user, onchange } = open(change);
    await user.click(control());
    expect(onchange).toHaveBeenCalledExactlyOnceWith(...told);
  });

  it('is renamed letter by letter, undone in one step', async () => {
    const { user, onchange } = open();
    await user.type(screen.getByRole('textbox', { name: 'Name of the application' }), 's');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('name', 'Partners', 'name');
  });

  it('gets another origin', async () => {
    const { user, onchange } = open();
    await user.type(screen.getByRole('textbox', { name: 'JavaScript origins' }), 'null{Enter}');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('jsOrigins', [
      'https://partner.example',
      'null',
    ]);
  });

  it('is removed by a button with its name', async () => {
    const { user, onremove } = open();
    await user.click(screen.getByRole('button', { name: 'Remove Partner' }));
    expect(onremove).toHaveBeenCalledOnce();
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Notice from '#ui/panes/opening/Notice.svelte';

function show(props: Record<string, unknown> = {}) {
  const onclose = vi.fn();
  render(Notice, { sentences: ['Something.'], icon: 'undo', onclose, ...props });
  return { onclose, user: userEvent.setup() };
}

describe('a notice', () => {
  it.each([
    ['plain', 'status'],
    ['refused', 'alert'],
  ])('that is %s is a live region: %s', (tone, role) => {
    show({ tone });
    expect(screen.getByRole(role)).toHaveTextContent('Something.');
  });

  it('says every sentence, values as code', () => {
    show({ sentences: [['The link has ', { code: '<b>' }, ' twice.'], 'It is cut off.'] });
    const sentences = [...document.querySelectorAll('p')].map((p) => p.textContent);
    expect(sentences).toEqual(['The link has <b> twice.', 'It is cut off.']);
    expect(document.querySelector('b')).toBeNull();
  });

  it('can be closed', async () => {
    const { onclose, user } = show();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('can offer something', async () => {
    const run = vi.fn();
    const { onclose, user } = show({ action: { label: 'Open it', run } });
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(run).toHaveBeenCalledOnce();
    expect(onclose).not.toHaveBeenCalled();
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import StaleBar from '#ui/results/banner/StaleBar.svelte';

describe('an answer that is stale', () => {
  it.each([
    [
      { problems: 1 },
      'Last valid answer. The JSON has 1 error; the answer is not updated until it is fixed.',
    ],
    [
      { problems: 3, what: 'The raw request' },
      'Last valid answer. The raw request has 3 errors; the answer is not updated until they are fixed.',
    ],
    [
      { problems: 3, what: 'The request', isForeign: true },
      'Last valid answer. The request is in another format; the answer is not updated until it is read as a ticket or replaced.',
    ],
  ])('%o', (stale, text) => {
    const onshow = vi.fn();
    const { container } = render(StaleBar, { stale: { ...stale, where: 'line 15', onshow } });
    expect(container).toHaveTextContent(text);
  });

  it('leads to the problem', async () => {
    const onshow = vi.fn();
    render(StaleBar, { stale: { problems: 1, where: 'line 15', onshow } });
    await userEvent.click(screen.getByRole('button', { name: 'Go to line 15' }));
    expect(onshow).toHaveBeenCalledOnce();
  });
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { NotUnderstood } from '#core/ticket/ticket.ts';
import Remarks from '#ui/ticket/Remarks.svelte';

function show(leftOut: readonly string[], notUnderstood: readonly NotUnderstood[] = []) {
  const onshow = vi.fn();
  const { container } = render(Remarks, { leftOut, notUnderstood, onshow });
  return { container, onshow, user: userEvent.setup() };
}

const at = (first: number, last = first): NotUnderstood => ({
  ...{ code: 'invalid-json', lines: { first, last } },
});

describe('what was left out', () => {
  it('is nothing', () => {
    expect(show([]).container).toHaveTextContent('');
  });

  it('is named, each once with how often', () => {
    const { container } = show(['Authorization', 'Cookie', 'authorization']);
    expect(container).toHaveTextContent(
      'Left out as secret Authorization (2), Cookie. They do not count for CORS',
    );
  });

  it('is counted where it is much', () => {
    const { container } = show(Array.from({ length: 11 }, (_, i) => `X-Key-${i}`));
    expect(container).toHaveTextContent('X-Key-7 and 3 more.');
    expect(container).not.toHaveTextContent('X-Key-8');
  });
});

describe('what was not understood', () => {
  it('says where and why, and leads there', async () => {
    const { user, onshow } = show([], [at(3), at(7, 9)]);
    const items = screen.getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('Line 3 looks like JSON, but is not valid.');
    expect(items[1]).toHaveTextContent('Lines 7 to 9 looks like JSON, but is not valid.');
    expect(screen.getByText('2 places')).toBeVisible();
    await user.click(within(items[1]!).getByRole('button'));
    expect(onshow.mock.calls).toEqual([[7]]);
  });

  it('is cut where nobody looks at all of it', () => {
    const { container } = show(
      [],
      Array.from({ length: 20 }, (_, i) => at(i + 1)),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    expect(container).toHaveTextContent('and 12 more');
  });
});

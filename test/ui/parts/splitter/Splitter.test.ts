import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Splitter from '#ui/parts/splitter/Splitter.svelte';

function setUp(width = 300) {
  const onresize = vi.fn();
  const props = { label: 'Width of Left', controls: 'left', width, min: 240, max: 500, onresize };
  render(Splitter, { props });
  const border = screen.getByRole('separator', { name: 'Width of Left' });
  return { border, onresize };
}

describe('Splitter', () => {
  it('says how wide the column is and can be', () => {
    const { border } = setUp();
    expect(border).toHaveAttribute('aria-valuenow', '300');
    expect(border).toHaveAttribute('aria-valuemin', '240');
    expect(border).toHaveAttribute('aria-valuemax', '500');
    expect(border).toHaveAttribute('aria-controls', 'left');
  });

  it.each([
    ['{ArrowRight}', 316],
    ['{ArrowLeft}', 284],
    ['{PageUp}', 380],
    ['{PageDown}', 240],
    ['{Home}', 240],
    ['{End}', 500],
    ['{Enter}', null],
  ])('%s asks for %s pixels', async (keys, wanted) => {
    const { border, onresize } = setUp();
    border.focus();
    await userEvent.keyboard(keys);
    expect(onresize.mock.calls).toEqual([[wanted]]);
  });

  it.each(['{Tab}', 'x', '{Alt>}{ArrowRight}{/Alt}', '{Control>}{End}{/Control}'])(
    '%s changes nothing',
    async (keys) => {
      const { border, onresize } = setUp();
      border.focus();
      await userEvent.keyboard(keys);
      expect(onresize).not.toHaveBeenCalled();
    },
  );

  it('stops at the least and the most', async () => {
    const { border, onresize } = setUp(495);
    border.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onresize).toHaveBeenCalledWith(500);
  });

  it('is reset by a double click', async () => {
    const { border, onresize } = setUp();
    border.setPointerCapture = vi.fn();
    await userEvent.dblClick(border);
    expect(onresize.mock.calls).toEqual([[null]]);
  });
});

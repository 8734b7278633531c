import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import TicketPicker from '#ui/ticket/TicketPicker.svelte';

/** @param readText what the browser hands over; undefined if it lets no page read the clipboard */
function show(readText?: () => Promise<string>) {
  const user = userEvent.setup();
  vi.stubGlobal('navigator', { ...navigator, clipboard: readText && { readText } });
  const heard = { ontext: vi.fn(), onfiles: vi.fn() };
  render(TicketPicker, heard);
  return { ...heard, user };
}

afterEach(() => vi.unstubAllGlobals());

const read = () => screen.queryByRole('button', { name: 'Read the clipboard' });
const refused = () => screen.queryByText(/^The browser does not hand it over/);

describe('the clipboard', () => {
  it('is read by a press', async () => {
    const { user, ontext } = show(() => Promise.resolve('curl …'));
    await user.click(read()!);
    expect(ontext.mock.calls).toEqual([['curl …']]);
    expect(refused()).toBeNull();
  });

  it('may be refused, and handed over the next time', async () => {
    const readText = vi.fn(() => Promise.resolve('curl …'));
    const { user, ontext } = show(readText.mockRejectedValueOnce(new Error('no')));
    await user.click(read()!);
    expect(refused()).toBeVisible();
    expect(ontext).not.toHaveBeenCalled();
    await user.click(read()!);
    expect(refused()).toBeNull();
  });

  it('is not offered where no page may read it', () => {
    show();
    expect(read()).toBeNull();
  });
});

describe('files', () => {
  it('are handed on, all that were chosen, the same again, too', async () => {
    const { user, onfiles } = show();
    const files = [new File(['a'], 'a.har'), new File(['b'], 'b.zip')];
    const input = screen.getByLabelText('Files of the ticket');
    await user.upload(input, files);
    expect(onfiles.mock.calls).toEqual([[files]]);
    expect(input).toHaveValue('');
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import AddHeader from '#ui/editors/request/AddHeader.svelte';

function open(offered: readonly string[] = []) {
  const onadd = vi.fn<(name: string, value: string, typing: boolean) => void>();
  render(AddHeader, { offered, onadd });
  return { user: userEvent.setup(), onadd };
}

const named = () => screen.findByRole('combobox', { name: 'Name of the header' });
const closed = () => expect(screen.queryByRole('combobox')).toBeNull();
const press = (name: string) => screen.getByRole('button', { name });

describe('a header that every preflight has', () => {
  it('is one press away', async () => {
    const { user, onadd } = open(['Origin', 'Access-Control-Request-Method']);
    await user.click(press('Origin'));
    expect(onadd).toHaveBeenCalledExactlyOnceWith('Origin', '', true);
  });
  it('is not offered where it is there', () => {
    open();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('any header', () => {
  const value = () => screen.getByRole('textbox', { name: 'Value of the header' });
  const adder = () => press('Add header');

  it('is asked for its name and value in one row, and one can type at once', async () => {
    const { user } = open();
    await user.click(adder());
    expect(await named()).toHaveFocus();
    expect(value()).toBeVisible();
  });

  it('has suggestions', async () => {
    const { user } = open();
    await user.click(adder());
    const list = document.getElementById((await named()).getAttribute('list') ?? '');
    expect(list?.querySelectorAll('option').length).toBeGreaterThan(3);
  });

  it.each([
    ['Enter', 'X-One{Enter}', ['X-One', '', true]],
    ['spaces around it', ' X-One {Enter}', ['X-One', '', true]],
    ['Tab into the value', 'X-One{Tab}', ['X-One', '', true]],
    ['a colon', 'X-One:', ['X-One', '', true]],
    ['leaving the row', 'X-One{Shift>}{Tab}{/Shift}', ['X-One', '', false]],
    ['the name after the value', '{Tab}a b{Shift>}{Tab}{/Shift}X-One{Tab}', ['X-One', 'a b', true]],
    ['a name of HTTP/2', ':authority{Enter}', [':authority', '', true]],
  ])('is added by %s', async (_, keys, added) => {
    const { user, onadd } = open();
    await user.click(adder());
    await user.keyboard(keys);
    expect(onadd).toHaveBeenCalledExactlyOnceWith(...added);
    closed();
  });

  it('is added by pasting a whole line', async () => {
    const { user, onadd } = open();
    await user.click(adder());
    await user.paste('X-One: a: b ');
    expect(onadd).toHaveBeenCalledExactlyOnceWith('X-One', 'a: b', true);
    closed();
  });

  it.each([
    ['Escape', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    ['the ×', (user: ReturnType<typeof userEvent.setup>) => user.click(press('Cancel'))],
  ])('is not added by %s, and the focus stays', async (_, leave) => {
    const { user, onadd } = open();
    await user.click(adder());
    await user.type(await named(), 'Cookie');
    await leave(user);
    closed();
    expect(onadd).not.toHaveBeenCalled();
    expect(adder()).toHaveFocus();
    await user.click(adder());
    expect(await named()).toHaveValue('');
  });

  it.each(['{Enter}', '  {Enter}', '{Tab}{Tab}{Tab}', '{Shift>}{Tab}{/Shift}'])(
    'is not added without a name and a value: %j',
    async (keys) => {
      const { user, onadd } = open();
      await user.click(adder());
      await user.keyboard(keys);
      closed();
      expect(onadd).not.toHaveBeenCalled();
    },
  );

  it.each(['{Tab}{Tab}{Tab}', '{Enter}'])('waits with its value for a name: %j', async (keys) => {
    const { user, onadd } = open();
    await user.click(adder());
    await user.type(value(), `kept${keys}`);
    expect(value()).toHaveValue('kept');
    expect(onadd).not.toHaveBeenCalled();
  });
});

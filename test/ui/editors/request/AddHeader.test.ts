import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import AddHeader from '#ui/editors/request/AddHeader.svelte';

function open(offered: readonly string[] = []) {
  const onadd = vi.fn<(name: string, value: string) => void>();
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
    expect(onadd).toHaveBeenCalledExactlyOnceWith('Origin', '');
  });
  it('is not offered where it is there', () => {
    open();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('any header', () => {
  it('is asked for its name, and one can type at once', async () => {
    const { user } = open();
    await user.click(press('Add header'));
    expect(await named()).toHaveFocus();
  });

  it('has suggestions', async () => {
    const { user } = open();
    await user.click(press('Add header'));
    const list = document.getElementById((await named()).getAttribute('list') ?? '');
    expect(list?.querySelectorAll('option').length).toBeGreaterThan(3);
  });

  it.each([
    ['Enter', 'X-One{Enter}', ['X-One', '']],
    ['spaces around it', ' X-One {Enter}', ['X-One', '']],
    ['a whole line', 'X-One: a: b {Enter}', ['X-One', 'a: b']],
  ])('is added by %s', async (_, keys, added) => {
    const { user, onadd } = open();
    await user.click(press('Add header'));
    await user.type(await named(), keys);
    expect(onadd).toHaveBeenCalledExactlyOnceWith(...added);
    closed();
  });

  it('is added by its button, once', async () => {
    const { user, onadd } = open();
    await user.click(press('Add header'));
    await user.type(await named(), 'Cookie');
    await user.click(press('Add'));
    expect(onadd).toHaveBeenCalledExactlyOnceWith('Cookie', '');
    closed();
  });

  it.each([
    ['Escape', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    ['the ×', (user: ReturnType<typeof userEvent.setup>) => user.click(press('Cancel'))],
  ])('is not added by %s', async (_, leave) => {
    const { user, onadd } = open();
    await user.click(press('Add header'));
    await user.type(await named(), 'Cookie');
    await leave(user);
    closed();
    expect(onadd).not.toHaveBeenCalled();
    await user.click(press('Add header'));
    expect(await named()).toHaveValue('');
  });

  it.each(['{Enter}', '  {Enter}', ': a{Enter}'])(
    'is not added without a name: %j',
    async (keys) => {
      const { user, onadd } = open();
      await user.click(press('Add header'));
      await user.type(await named(), keys);
      closed();
      expect(onadd).not.toHaveBeenCalled();
    },
  );
});

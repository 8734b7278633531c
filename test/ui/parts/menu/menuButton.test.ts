import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Menu from '#ui/parts/menu/Menu.svelte';
import MenuList from '#ui/parts/menu/MenuList.svelte';

const items = [
  { id: 'p1', label: 'Origin refused', detail: '403', group: 'Preflight' },
  { id: 'p2', label: 'Method refused', detail: '405', group: 'Preflight' },
  { id: 'r1', label: 'Allowed', detail: '200', group: 'Request', href: '#r1' },
];

function setup(props: Record<string, unknown> = {}) {
  const onselect = vi.fn<(id: string, event: MouseEvent) => void>((_, event) =>
    event.preventDefault(),
  );
  render(Menu, { list: MenuList, label: 'Scenarios', items, onselect, ...props });
  const button = screen.getByRole('button', { name: 'Scenarios' });
  return { user: userEvent.setup(), onselect, button };
}

const item = (name: RegExp) => screen.getByRole('menuitem', { name });

describe('Menu', () => {
  it('opens once its list is there, where that comes later', async () => {
    const { rerender } = render(Menu, { list: undefined, label: 'Late', items, onselect: vi.fn() });
    await userEvent.click(screen.getByRole('button', { name: 'Late' }));
    expect(screen.queryByRole('menu')).toBeNull();
    await rerender({ list: MenuList });
    expect(screen.getByRole('menu', { name: 'Late' })).toBeVisible();
  });

  it('opens and closes with its button', async () => {
    const { user, button } = setup();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(screen.getByRole('menu', { name: 'Scenarios' })).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(item(/Origin refused/)).toHaveFocus();
    await user.click(button);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('shows the items under the names of their groups', async () => {
    const { user, button } = setup();
    await user.click(button);
    const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
    expect(groups).toEqual(['Preflight', 'Request']);
    expect(item(/^Method refused\W+405$/)).toBeInTheDocument();
    expect(item(/Allowed/)).toHaveAttribute('href', '#r1');
  });

  it.each([
    ['{ArrowDown}', /Origin/],
    ['{ArrowUp}', /Allowed/],
    ['{Enter}', /Origin/],
    ['{Enter}{ArrowDown}', /Method/],
    ['{Enter}{ArrowUp}', /Allowed/],
    ['{Enter}{End}', /Allowed/],
    ['{Enter}{End}{Home}', /Origin/],
    ['{Enter}m', /Method/],
    ['{Enter}all', /Allowed/],
    ['{Enter}zz', /Origin/],
  ])('%s leads to %s', async (keys, name) => {
    const { user, button } = setup();
    button.focus();
    await user.keyboard(keys);
    expect(item(name)).toHaveFocus();
  });

  it('starts with the item that applies', async () => {
    const { user, button } = setup({ current: 'p2' });
    await user.click(button);
    expect(item(/Method/)).toHaveFocus();
    expect(item(/Method/)).toHaveAttribute('aria-current', 'true');
  });

  it.each([
    ['a press', (user: ReturnType<typeof userEvent.setup>) => user.click(item(/Method/))],
    ['a key', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('m{Enter}')],
  ])('%s chooses, closes and gives the focus back', async (_, choose) => {
    const { user, button, onselect } = setup();
    await user.click(button);
    await choose(user);
    expect(onselect).toHaveBeenCalledExactlyOnceWith('p2', expect.anything());
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });

  it.each(['{Escape}', '{Tab}'])('%s closes without a choice', async (key) => {
    const { user, button, onselect } = setup();
    await user.click(button);
    await user.keyboard(key);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(onselect).not.toHaveBeenCalled();
  });

  it('Escape gives the focus back', async () => {
    const { user, button } = setup();
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });

  it('a press elsewhere closes it', async () => {
    const { user, button } = setup();
    await user.click(button);
    await user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('stays open with a choice, which says which one is made', async () => {
    const choices = [
      { id: 'a', label: 'Light', checked: true },
      { id: 'b', label: 'Dark', checked: false },
    ];
    const { user, button, onselect } = setup({ items: [...items, ...choices] });
    const choice = (name: string) => screen.getByRole('menuitemradio', { name });
    await user.click(button);
    expect(choice('Light')).toBeChecked();
    expect(choice('Dark')).not.toBeChecked();
    await user.keyboard('{End}{Enter}');
    expect(onselect).toHaveBeenCalledWith('b', expect.anything());
    expect(choice('Dark')).toHaveFocus();
  });
});

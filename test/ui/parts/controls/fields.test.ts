import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Fold from '#ui/parts/controls/Fold.svelte';
import Problems from '#ui/parts/text/Problems.svelte';
import Switch from '#ui/parts/controls/Switch.svelte';
import Fields from './harness/Fields.svelte';
import { words } from '../harness/text.ts';

describe.each([
  ['text', 'combobox'],
  ['switch', 'switch'],
  ['select', 'combobox'],
] as const)('Field around a %s', (control, role) => {
  it('names it', () => {
    render(Fields, { control, aside: 'seconds' });
    expect(screen.getByRole(role, { name: 'Max Age seconds' })).toBeVisible();
    expect(screen.getByRole(role)).not.toHaveAttribute('aria-invalid');
  });

  it('describes it with what is wrong, then with the hint', () => {
    const error = [{ code: '-1' }, ' is negative.'];
    render(Fields, { control, hint: 'The browser keeps the answer so long.', error });
    expect(screen.getByRole(role)).toHaveAccessibleDescription(
      '-1 is negative. The browser keeps the answer so long.',
    );
    expect(screen.getByRole(role)).toHaveAttribute('aria-invalid', 'true');
  });
});

describe('Field', () => {
  it('can be left out', async () => {
    const onremove = vi.fn();
    render(Fields, { control: 'text', onremove });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Max Age' }));
    expect(onremove).toHaveBeenCalledOnce();
  });

  it.each([
    ['text', 'every keystroke', () => userEvent.type(screen.getByRole('combobox'), '0'), '1000'],
    ['switch', 'a press', () => userEvent.click(screen.getByRole('switch')), true],
    ['switch', 'a press of the label', () => userEvent.click(screen.getByText('Max Age')), true],
    [
      'select',
      'a choice',
      () => userEvent.selectOptions(screen.getByRole('combobox'), '10 minutes'),
      '600',
    ],
  ] as const)('%s: reports %s', async (control, _, act, value) => {
    const onvalue = vi.fn();
    render(Fields, { control, onvalue });
    await act();
    expect(onvalue).toHaveBeenCalledExactlyOnceWith(value);
  });
});

describe('a steady Field', () => {
  const field = () => screen.getByRole('combobox');
  const hint = 'Seconds, not hours.';

  it('says what is new once it is left', async () => {
    const { rerender } = render(Fields, { control: 'text', steady: true });
    await userEvent.type(field(), 'h');
    await rerender({ hint });
    expect(screen.queryByText(hint)).toBeNull();
    await userEvent.tab();
    expect(screen.getByText(hint)).toBeVisible();
  });

  it('keeps the place of what it said while it is typed in, and says what is so now', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(16);
    const { rerender, container } = render(Fields, { control: 'text', steady: true, hint });
    const said = () => container.querySelector('.said');
    await userEvent.type(field(), '1');
    await rerender({ hint: undefined });
    expect(screen.queryByText(hint)).toBeNull();
    expect(said()).toHaveStyle({ minHeight: '16px' });
    await userEvent.tab();
    expect(said()).toBeNull();
    vi.restoreAllMocks();
  });

  it('moves nothing from under a press that leaves it', async () => {
    const { rerender } = render(Fields, { control: 'text', steady: true });
    await userEvent.type(field(), 'h');
    await rerender({ hint });
    const pressed = vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
    field().blur();
    pressed.mockRestore();
    await rerender({});
    expect(screen.queryByText(hint)).toBeNull();
    document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    expect(await screen.findByText(hint)).toBeVisible();
  });
});

describe('the way out of an error', () => {
  const wayOut = { label: 'Use https', run: vi.fn() };

  it.each([
    ['by key, leads back to the control', 'focused', () => userEvent.keyboard('{Enter}')],
    ['by a press, opens no keyboard', 'left alone', () => userEvent.click(document.activeElement!)],
  ])('%s', async (_, focus, press) => {
    render(Fields, { control: 'text', error: 'http: from a page on https:', wayOut });
    screen.getByRole('button', { name: 'Use https' }).focus();
    await press();
    expect(wayOut.run).toHaveBeenCalled();
    expect(document.activeElement === screen.getByRole('combobox')).toBe(focus === 'focused');
  });
});

describe('Switch', () => {
  it.each([
    [true, 'on'],
    [false, 'off'],
  ])('%s says "%s" where a label names it', async (checked, word) => {
    const onchange = vi.fn();
    render(Switch, { checked, onchange });
    const control = screen.getByRole('switch', { checked });
    expect(control).toHaveTextContent(word);
    control.focus();
    await userEvent.keyboard(' ');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(!checked);
  });

  it.each([true, false])('shows the name that is heard, whether it is on or not: %s', (checked) => {
    render(Switch, { checked, onchange: () => undefined, label: 'Suspended' });
    expect(screen.getByRole('switch', { name: 'Suspended' })).toHaveTextContent(/^Suspended$/);
  });
});

describe('Fold', () => {
  it('shows its value while closed and its content while open', async () => {
    const ontoggle = vi.fn();
    render(Fold, { title: 'Native service', value: '200 OK', children: words('inside'), ontoggle });
    const button = screen.getByRole('button', { expanded: false });
    expect(button).toHaveTextContent('Native service 200 OK');
    expect(screen.queryByText('inside')).toBeNull();
    await userEvent.click(button);
    expect(screen.getByText('inside')).toBeVisible();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveTextContent(/^Native service$/);
    await userEvent.click(button);
    expect(ontoggle.mock.calls).toEqual([[true], [false]]);
  });
});

describe('Problems', () => {
  it('lists each with its severity and place, and goes there', async () => {
    const onpick = vi.fn();
    render(Problems, {
      problems: [
        { severity: 'error', message: 'A comma is missing.', place: 'Line 15, column 5', onpick },
        { severity: 'info', message: 'Only so.' },
      ],
    });
    const items = screen.getAllByRole('listitem').map((item) => item.textContent.trim());
    expect(items).toEqual([
      expect.stringMatching(/^A comma is missing\.\s+Line 15, column 5 · error$/),
      expect.stringMatching(/^Only so\.\s+note$/),
    ]);
    await userEvent.click(screen.getByRole('button'));
    expect(onpick).toHaveBeenCalledOnce();
  });
});

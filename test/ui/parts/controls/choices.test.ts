import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import Choices from './harness/Choices.svelte';

beforeEach(() => {
  render(Choices);
});

describe('Segmented', () => {
  it('shows one of its views as chosen', async () => {
    expect(screen.getByRole('radiogroup', { name: 'View' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Form' })).toBeChecked();
    await userEvent.click(screen.getByText('JSON'));
    expect(screen.getByRole('radio', { name: /JSON/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Form' })).not.toBeChecked();
  });

  it('says what is wrong in a view', () => {
    expect(screen.getByRole('radio', { name: /^JSON ?, 1 error$/ })).toBeVisible();
  });

  it('is one tab stop, with arrow keys inside', async () => {
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'Form' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: /JSON/ })).toBeChecked();
    await user.tab();
    expect(screen.getByRole('tab', { name: 'gateway' })).toHaveFocus();
  });
});

describe('Tabs', () => {
  it('names the panel it shows', async () => {
    await userEvent.click(screen.getByRole('tab', { name: 'answer' }));
    expect(screen.getByRole('tab', { name: 'answer', selected: true })).toBeVisible();
    expect(screen.getByRole('tabpanel', { name: 'answer' })).toHaveTextContent('panel of answer');
  });

  it.each([
    ['{ArrowRight}', 'browser'],
    ['{ArrowLeft}', 'answer'],
    ['{End}', 'answer'],
    ['{End}{ArrowRight}', 'gateway'],
    ['{End}{Home}', 'gateway'],
    ['{Alt>}{ArrowRight}{/Alt}', 'gateway'],
    ['x', 'gateway'],
  ])('%s from the first leads to %s', async (keys, name) => {
    const user = userEvent.setup();
    screen.getByRole('tab', { name: 'gateway' }).focus();
    await user.keyboard(keys);
    expect(screen.getByRole('tab', { name, selected: true })).toHaveFocus();
  });

  it('has only the chosen one in the tab order', () => {
    const order = screen.getAllByRole('tab').map((tab) => tab.tabIndex);
    expect(order).toEqual([0, -1, -1]);
  });
});

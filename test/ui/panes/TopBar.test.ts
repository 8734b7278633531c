import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import TopBar from '#ui/panes/TopBar.svelte';
import { stage } from './harness/stage.ts';

function open(dark = false) {
  const told = {
    onload: vi.fn(),
    onnew: vi.fn(),
    onticket: vi.fn(),
    onlearn: vi.fn(),
    onkeys: vi.fn(),
    ontheme: vi.fn(),
    onshare: vi.fn(),
  };
  return { ...stage(TopBar, 'preflight-2', { dark, ...told }), told };
}

const button = (name: string) => screen.getByRole('button', { name });
const disabled = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

describe('the bar', () => {
  it('has the page’s title', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('CORS Playground');
  });

  it.each([
    ['Share', 'onshare'],
    ['New', 'onnew'],
    ['Learn', 'onlearn'],
    ['Keyboard shortcuts', 'onkeys'],
    ['Dark theme', 'ontheme'],
  ] as const)('%s', async (name, callback) => {
    const { user, told } = open();
    await user.click(button(name));
    expect(told[callback]).toHaveBeenCalledOnce();
  });

  it('offers the other theme', () => {
    open(true);
    expect(button('Light theme')).toBeVisible();
  });

  it('takes back and does again, as far as there is something', async () => {
    const { user, playground } = open();
    expect([disabled('Undo'), disabled('Redo')]).toEqual([true, true]);
    await user.click(button('Undo'));
    expect(playground.answer.outcome).toBe('preflight-2');

    playground.load(documentedScenario('request-1').scenario);
    await waitFor(() => expect(disabled('Undo')).toBe(false));
    await user.click(button('Undo'));
    expect(playground.answer.outcome).toBe('preflight-2');
    expect([disabled('Undo'), disabled('Redo')]).toEqual([true, false]);
    await user.click(button('Redo'));
    expect(playground.answer.outcome).toBe('request-1');
    expect([disabled('Undo'), disabled('Redo')]).toEqual([false, true]);
  });
});

describe('the menu of scenarios', () => {
  const item = (name: RegExp) => screen.findByRole('menuitem', { name });

  it('has all eleven, the one that applies marked', async () => {
    const { user } = open();
    await user.click(button('Scenarios'));
    await item(/Header refused/);
    expect(screen.getAllByRole('menuitem')).toHaveLength(11);
    expect(await item(/2 · Method refused/)).toHaveAttribute('aria-current', 'true');
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });

  it('loads one', async () => {
    const { user, told } = open();
    await user.click(button('Scenarios'));
    await user.click(await item(/Header refused/));
    expect(told.onload).toHaveBeenCalledExactlyOnceWith('preflight-3');
  });

  it.each(['Control', 'Meta', 'Shift'])('leaves %s and a click to the browser', async (key) => {
    const { user, told } = open();
    await user.click(button('Scenarios'));
    const chosen = await item(/Header refused/);
    expect(chosen).toHaveAttribute('href', '#preflight-3');
    await user.keyboard(`{${key}>}`);
    await user.click(chosen);
    await user.keyboard(`{/${key}}`);
    expect(told.onload).not.toHaveBeenCalled();
  });
});

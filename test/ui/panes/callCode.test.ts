import { screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import BrowserPane from '#ui/panes/BrowserPane.svelte';
import { stage } from './harness/stage.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const view = (name: string) => screen.getByRole('radio', { name });
const code = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'fetch() snippet' });

/** Opens the call's side and types code in it. */
async function write(text: string) {
  const shown = stage(BrowserPane, 'preflight-4');
  await shown.user.click(view('fetch() call'));
  const field = await code();
  await shown.user.clear(field);
  await shown.user.paste(text);
  return { ...shown, field };
}

it('code that cannot be read dims the answer, wherever one looks, until it can be read', async () => {
  const { user, playground } = await write("fetch('/a'");
  await waitFor(() => expect(playground.stale).toBe(true));
  await user.click(view('Headers'));
  expect(playground.stale).toBe(true);
  await user.click(view('fetch() call'));
  const field = await code();
  expect(field).toHaveValue("fetch('/a'");
  await user.type(field, ", {{ method: 'PUT' })");
  await waitFor(() => expect(playground.stale).toBe(false));
  expect(playground.page?.call).toMatchObject({ url: '/a', method: 'PUT' });
});

it('code that can be read stays as it was typed, and goes when the form says another call', async () => {
  const { user, playground } = await write("fetch('/a', {method: 'PUT'}) // mine");
  await waitFor(() => expect(playground.page?.call.method).toBe('PUT'));
  await user.click(view('Headers'));
  await user.click(view('fetch() call'));
  expect(await code()).toHaveValue("fetch('/a', {method: 'PUT'}) // mine");
  await user.selectOptions(screen.getByLabelText('credentials'), 'include');
  await waitFor(async () => expect((await code()).value).toContain('credentials: "include"'));
});

it('undo takes back what was typed', async () => {
  const { playground } = await write("fetch('/a'");
  await waitFor(() => expect(playground.stale).toBe(true));
  playground.undo();
  await waitFor(async () => expect((await code()).value).toMatch(/^fetch\("http/));
  expect(playground.stale).toBe(false);
});

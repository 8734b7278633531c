import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import CallSnippet from '#ui/editors/call/CallSnippet.svelte';
import type { CodeDraft } from '#ui/state/draft.ts';
import { lateParts } from '#ui/late/lateParts.ts';

const reader = lateParts().snippetReader;
beforeAll(() => reader.load());

const base: PageCall = { pageOrigin: 'https://shop.example', url: 'https://api.example/a' };

/** Opens the snippet with an owner that keeps each call it gets. */
function open(given: Partial<PageCall> = {}) {
  const onleave = vi.fn();
  const told = { call: { ...base, ...given }, topics: [] as (string | null)[] };
  const shown = render(CallSnippet, {
    call: told.call,
    reader,
    onleave,
    onedit: (call: PageCall, topic: string | null, code: CodeDraft) => {
      told.call = call;
      told.topics.push(topic);
      void shown.rerender({ call, code });
    },
    oncode: (code: CodeDraft) => void shown.rerender({ code }),
  });
  const user = userEvent.setup();
  const write = async (text: string) => {
    await user.clear(field());
    await user.click(field());
    await user.paste(text);
  };
  return { ...shown, user, told, onleave, write };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'fetch() snippet' });

describe('the snippet', () => {
  it.each<[what: string, given: Partial<PageCall>, text: string]>([
    ['without options', {}, 'fetch("https://api.example/a");'],
    [
      'with options',
      { method: 'PUT', credentials: 'include' },
      'fetch("https://api.example/a", {\n  method: "PUT",\n  credentials: "include",\n});',
    ],
  ])('is the call, %s', (_, given, text) => {
    open(given);
    expect(field()).toHaveValue(text);
    expect(field()).toBeValid();
  });

  it('is copied', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Copy as fetch' }));
    expect(await navigator.clipboard.readText()).toBe('fetch("https://api.example/a");');
  });

  it('is read as it is typed, and keeps the page’s origin', async () => {
    const { told, write } = open();
    await write("fetch('/b', {method: 'DELETE'})");
    await waitFor(() =>
      expect(told.call).toEqual({ pageOrigin: base.pageOrigin, url: '/b', method: 'DELETE' }),
    );
    expect(new Set(told.topics)).toEqual(new Set(['page snippet']));
    expect(field()).toHaveValue("fetch('/b', {method: 'DELETE'})");
  });

  it('stays as it was typed once it is left', async () => {
    const { user, told, onleave, write } = open();
    await write("fetch('/b')");
    await waitFor(() => expect(told.call.url).toBe('/b'));
    await user.tab();
    expect(onleave).toHaveBeenCalledOnce();
    expect(field()).toHaveValue("fetch('/b')");
  });

  it('follows another call', async () => {
    const { rerender, told, write } = open();
    await write("fetch('/b')");
    await waitFor(() => expect(told.call.url).toBe('/b'));
    await rerender({ call: { ...base, url: '/c' }, code: undefined });
    expect(field()).toHaveValue('fetch("/c");');
  });
});

describe('a snippet that cannot be read', () => {
  it.each([
    ['no call', 'alert(1)', /There is no fetch\(…\) call in it/],
    ['a call without a URL', 'fetch()', /The call has no URL/],
  ])('%s', async (_, text, said) => {
    const { told, write } = open();
    await write(text);
    expect(await screen.findByRole('button', { name: said })).toBeVisible();
    expect(field()).toBeInvalid();
    expect(screen.getByText(/Showing the last call that could be read/)).toBeVisible();
    expect(told.call).toEqual(base);
  });

  it.each([
    ['a value known only when it runs', 'fetch(url)', /url is known only when the code runs/],
    ['one of several calls', "fetch('/b');\nfetch('/c')", /This is another of 2 fetch\(…\) calls/],
  ])('is read as far as it is certain, with %s', async (_, text, said) => {
    const { user, write } = open();
    await write(text);
    expect(await screen.findByRole('button', { name: said })).toBeVisible();
    expect(field()).toBeValid();
    await user.tab();
    expect(field()).toHaveValue(text);
  });

  it('is one of several calls, which can be chosen', async () => {
    const { user, told, write } = open();
    await write("fetch('/b');\nfetch('/c')");
    const choice = await screen.findByRole('combobox', { name: 'Call to simulate' });
    await user.selectOptions(choice, 'Call 2, line 2');
    await waitFor(() => expect(told.call.url).toBe('/c'));
    expect(choice).toHaveValue('1');
  });

  it('stays as it was typed when it is left, and is mended there', async () => {
    const { user, told, write } = open();
    await write("fetch('/b'");
    await waitFor(() => expect(field()).toBeInvalid());
    await user.tab();
    expect(field()).toHaveValue("fetch('/b'");
    await user.type(field(), ')');
    await waitFor(() => expect(told.call.url).toBe('/b'));
    expect(field()).toBeValid();
  });
});

import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import BrowserPane from '#ui/panes/BrowserPane.svelte';
import { stage } from './harness/stage.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Opens the pane and waits for the raw request, which comes after the form. */
async function show(id: DocumentedId = 'preflight-4') {
  const shown = stage(BrowserPane, id);
  const raw = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Raw request' });
  return { ...shown, raw };
}

const header = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const method = () => screen.getByRole('combobox', { name: 'Method' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const row4 = `OPTIONS /gateway/orders/1.0 HTTP/1.1
Origin: http://test2.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: test1`;

describe('form and raw request', () => {
  it('are one request', async () => {
    const { raw } = await show();
    expect(raw).toHaveValue(row4);
    expect(method()).toHaveValue('OPTIONS');
    expect(header('Access-Control-Request-Headers')).toHaveValue('test1');
  });

  it('the form changes the text', async () => {
    const { user, raw, playground } = await show();
    await user.selectOptions(method(), 'GET');
    await user.click(button('Remove Access-Control-Request-Method'));
    await user.click(button('Remove Access-Control-Request-Headers'));
    await user.type(header('Origin'), 'x');
    expect(raw).toHaveValue('GET /gateway/orders/1.0 HTTP/1.1\nOrigin: http://test2.comx');
    expect(playground.answer.outcome).toBe('request-1');
  });

  it('the text changes the form', async () => {
    const { user, raw, playground } = await show();
    await user.clear(raw);
    await user.paste('PATCH /a HTTP/1.1\nOrigin: null\nCookie: a=b');
    expect(method()).toHaveValue('PATCH');
    expect(screen.getByRole('textbox', { name: 'Path' })).toHaveValue('/a');
    expect(header('Cookie')).toHaveValue('a=b');
    expect(playground.answer.outcome).toBe('request-1');
  });

  it.each([
    ['a list with spaces', 'Access-Control-Request-Headers', 'x-one, x-two , x-three'],
    ['a value with a space at its end', 'Origin', 'a b '],
    ['a value of colons', 'Origin', ':a: b:'],
  ])('what is typed letter by letter stays: %s', async (_, name, typed) => {
    const { user, playground } = await show();
    await user.clear(header(name));
    await user.type(header(name), typed);
    expect(header(name)).toHaveValue(typed);
    const sent = playground.request.value.headers.find(([sent]) => sent === name);
    expect(sent?.[1]).toBe(typed.trim());
  });

  it('a path is typed letter by letter, from nothing', async () => {
    const { user, playground } = await show();
    const path = screen.getByRole('textbox', { name: 'Path' });
    await user.clear(path);
    await user.type(path, '/a/b');
    expect(playground.request.value.url).toMatch(/\/a\/b$/);
  });

  it('a header of one’s own is added and filled in', async () => {
    const { user, raw } = await show('request-2');
    await user.click(button('Add header'));
    await user.keyboard('Cookie{Enter}');
    await waitFor(() => expect(header('Cookie')).toHaveFocus());
    await user.keyboard('a=b');
    expect(raw.value.split('\n').at(-1)).toBe('Cookie: a=b');
  });

  it('after a header is removed, typing continues in the next one, or where one is added', async () => {
    const { user, playground } = await show('request-2');
    playground.editRequest('GET / HTTP/1.1\nA: 1\nB: 2\nC: 3', null);
    await screen.findByLabelText('B');
    await user.click(button('Remove B'));
    await waitFor(() => expect(header('C')).toHaveFocus());
    await user.click(button('Remove C'));
    await waitFor(() => expect(header('A')).toHaveFocus());
    await user.click(button('Remove A'));
    await waitFor(() => expect(button('Add header')).toHaveFocus());
  });

  it('a header that was left out is one press away', async () => {
    const { user, raw } = await show();
    await user.click(button('Remove Origin'));
    expect(raw.value).not.toContain('Origin');
    await user.click(button('Origin'));
    expect(header('Origin')).toHaveValue('');
    expect(raw.value).toContain('\nOrigin:');
  });
});

describe('undo', () => {
  it('takes the letters typed into one field back together', async () => {
    const { user, raw, playground } = await show();
    await user.type(header('Origin'), '.example');
    await user.type(header('Access-Control-Request-Method'), 'ED');
    playground.undo();
    await waitFor(() => expect(header('Access-Control-Request-Method')).toHaveValue('POST'));
    expect(header('Origin')).toHaveValue('http://test2.com.example');
    playground.undo();
    await waitFor(() => expect(raw).toHaveValue(row4));
  });

  it('takes one visit to the raw request back together', async () => {
    const { user, raw, playground } = await show();
    await user.type(raw, 'ab');
    await user.tab();
    await user.type(raw, 'cd');
    expect(playground.request.text).toBe(`${row4}abcd`);
    playground.undo();
    expect(playground.request.text).toBe(`${row4}ab`);
    playground.undo();
    expect(playground.request.text).toBe(row4);
  });
});

describe('a request that cannot be sent', () => {
  it.each([
    ['a header without a colon', '\nCookie', /the colon is missing/, 'Cookie'],
    ['a value that HTTP cannot carry', '\nX: ☃', /U\+2603/, 'X'],
    ['an invalid name', '\nX Y: 1', /A header name may contain only/, 'X Y'],
  ])('%s is shown below the text and at the field', async (_, line, words, name) => {
    const { user, raw, playground } = await show();
    const before = playground.request.value;
    await user.click(raw);
    await user.paste(line);
    await waitFor(() => expect(header(name)).toHaveAccessibleDescription(words));
    expect(raw).toBeInvalid();
    expect(raw).toHaveAccessibleDescription(words);
    expect(playground.stale).toBe(true);
    expect(playground.request.value).toBe(before);
  });

  it('is led to by its problem', async () => {
    const { user, raw } = await show();
    await user.type(raw, '{Enter}X: ☃');
    await user.click(screen.getByRole('button', { name: /U\+2603/ }));
    expect(raw).toHaveFocus();
    expect(raw.selectionStart).toBe(raw.value.indexOf('☃'));
  });

  it('leaves the text as it was typed, and is mended there', async () => {
    const { user, raw, playground } = await show();
    await user.type(raw, '{Enter}Cookie');
    expect(raw).toHaveValue(`${row4}\nCookie`);
    await user.type(raw, ': a');
    expect(playground.stale).toBe(false);
    expect(header('Cookie')).toHaveValue('a');
  });
});

describe('notes on a request that can', () => {
  it('that OPTIONS makes it a preflight', async () => {
    const { user } = await show();
    expect(screen.getByText(/makes this a preflight/)).toBeVisible();
    await user.selectOptions(method(), 'PUT');
    expect(screen.queryByText(/makes this a preflight/)).toBeNull();
    expect(screen.getByText(/only the Origin is checked|not a CORS request/)).toBeVisible();
  });

  it('what a browser would have sent', async () => {
    const { user, playground } = await show();
    await user.type(header('Origin'), '/');
    // While it is typed, nothing moves below the field.
    await user.tab();
    expect(header('Origin')).toHaveAccessibleDescription(/ends with a slash.*http:\/\/test2\.com/);
    expect(playground.answer.outcome).toBe('preflight-1');
  });

  it('that a body plays no part', async () => {
    const { user, raw, playground } = await show();
    await user.type(raw, '{Enter}{Enter}x');
    expect(screen.getByText(/It plays no part here/)).toBeVisible();
    expect(raw).toBeValid();
    expect(playground.answer.outcome).toBe('preflight-4');
  });
});

it('a request is copied as curl', async () => {
  const { user } = await show('request-2');
  await user.click(button('Copy as curl'));
  expect(await navigator.clipboard.readText()).toMatch(
    /^curl -i 'http:\/\/gateway\.example:5555\/gateway\/orders\/1\.0' -H 'Origin: http:\/\/test2\.com'$/,
  );
});

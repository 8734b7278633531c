import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { CallField, CallNote } from '#core/explain/browser/callNoteWords.ts';
import CallForm from '#ui/editors/call/CallForm.svelte';

const base: PageCall = { pageOrigin: 'https://shop.example', url: 'https://api.example/a' };

/** Opens the form with an owner that keeps each call it gets. */
function open(
  given: Partial<PageCall> = {},
  fields: readonly (readonly [CallField, CallNote])[] = [],
  headers: readonly CallNote[] = [],
) {
  const told = { call: { ...base, ...given }, topics: [] as (string | null)[] };
  const shown = render(CallForm, {
    call: told.call,
    notes: { fields: new Map(fields), headers: new Map(headers.entries()) },
    onedit: (call: PageCall, topic: string | null) => {
      told.call = call;
      told.topics.push(topic);
      void shown.rerender({ call });
    },
  });
  return { user: userEvent.setup(), told };
}

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const text = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const headerName = (place: number) =>
  screen.getByRole('combobox', { name: `Name of header ${place}` });
const button = (name: string) => screen.getByRole('button', { name });
const offered = (name: string) => [...select(name).options].map(({ value }) => value);

const json = [['Content-Type', 'application/json']] as const;

describe('what the form shows', () => {
  it('what counts where an option is left out', () => {
    open();
    expect(text('Page origin or URL')).toHaveValue('https://shop.example');
    expect(screen.getByRole('radio', { name: 'fetch()' })).toBeChecked();
    expect(text('URL')).toHaveValue('https://api.example/a');
    expect(text('method')).toHaveValue('GET');
    expect(select('credentials')).toHaveValue('same-origin');
    expect(select('mode')).toHaveValue('cors');
    expect(select('body')).toHaveValue('none');
  });

  it.each([
    ['mode', 'navigate', 4],
    ['mode', 'no-cors', 3],
  ])('%s %s among those to choose', (field, value, count) => {
    open({ [field]: value });
    expect(select(field)).toHaveValue(value);
    expect(offered(field)).toHaveLength(count);
  });

  it.each<[shown: string, given: Partial<PageCall>]>([
    ['string', { body: { kind: 'string' } }],
    ['json', { body: { kind: 'string' }, headers: json }],
    ['formData', { body: { kind: 'formData' }, headers: json }],
  ])('a body as %s', (shown, given) => {
    open(given);
    expect(select('body')).toHaveValue(shown);
  });

  it('a header without a name by its place', () => {
    open({ headers: [['', 'b']] });
    expect(text('Value of header 1')).toHaveValue('b');
    expect(button('Remove header 1')).toBeVisible();
  });
});

describe('what a visitor changes', () => {
  it.each([
    ['Page origin or URL', { pageUrl: 'https://shop.example/b' }, 'page origin'],
    ['URL', { url: 'https://api.example/a/b' }, 'page url'],
    ['method', { method: 'GET/b' }, 'page method'],
  ] as const)('%s, under one topic', async (label, changed, topic) => {
    const { user, told } = open();
    await user.type(text(label), '/b');
    expect(told.call).toEqual({ ...base, ...changed });
    expect(told.topics).toEqual([topic, topic]);
  });

  it('the method, chosen from a menu', async () => {
    const { user, told } = open();
    await user.click(button('Choose a method'));
    await user.click(screen.getByRole('menuitem', { name: 'QUERY' }));
    expect(told.call).toEqual({ ...base, method: 'QUERY' });
    expect(text('method')).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}{Enter}');
    expect(told.call).toEqual(base);
    expect(told.topics).toEqual([null, null]);
  });

  it('the caller, which has options of its own', async () => {
    const { user, told } = open({ mode: 'no-cors' });
    await user.click(screen.getByRole('radio', { name: 'XMLHttpRequest' }));
    expect(screen.queryByRole('combobox', { name: 'mode' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('switch', { name: 'withCredentials' }));
    await user.click(screen.getByRole('switch', { name: 'upload listener' }));
    const xhr = { api: 'xhr', credentials: 'include', uploadListener: true };
    expect(told.call).toEqual({ ...base, mode: 'no-cors', ...xhr });
    await user.click(screen.getByRole('radio', { name: 'fetch()' }));
    expect(select('mode')).toHaveValue('no-cors');
  });

  it('the sandbox, where a page can have one', async () => {
    const { user, told } = open();
    const sandbox = () => screen.getByRole('switch', { name: 'Sandboxed' });
    await user.click(sandbox());
    expect(told.call).toEqual({ ...base, pageOrigin: 'null', pageUrl: 'https://shop.example' });
    await user.type(text('Page origin or URL'), '/b');
    expect(told.call.pageUrl).toBe('https://shop.example/b');
    await user.click(sandbox());
    expect(told.call).toEqual({ ...base, pageUrl: 'https://shop.example/b' });
    await user.clear(text('Page origin or URL'));
    expect(screen.queryByRole('switch', { name: 'Sandboxed' })).toBeNull();
  });

  it.each([
    ['credentials', 'include', 'same-origin'],
    ['mode', 'no-cors', 'cors'],
  ])('%s, which is left out again where it is the usual one', async (field, other, usual) => {
    const { user, told } = open();
    await user.selectOptions(select(field), other);
    expect(told.call).toEqual({ ...base, [field]: other });
    await user.selectOptions(select(field), usual);
    expect(told.call).toEqual(base);
    expect(told.topics).toEqual([null, null]);
  });

  it.each<[chosen: string, set: Partial<PageCall>]>([
    ['JSON text', { body: { kind: 'string', value: '{}' }, headers: json }],
    ['stream', { body: { kind: 'stream', duplex: 'half' } }],
    ['Blob', { body: { kind: 'blob' } }],
  ])('the body: %s', async (chosen, set) => {
    const { user, told } = open();
    await user.selectOptions(select('body'), chosen);
    expect(told.call).toEqual({ ...base, ...set });
  });

  it('a JSON text keeps a Content-Type that is there', async () => {
    const headers = [['content-type', 'text/plain']] as const;
    const { user, told } = open({ headers });
    await user.selectOptions(select('body'), 'JSON text');
    expect(told.call.headers).toEqual(headers);
  });

  it('the name and the value of a header', async () => {
    const { user, told } = open({ headers: [['X-A', '1'], ...json] });
    await user.type(headerName(1), 'b');
    await user.type(text('X-Ab'), '2');
    expect(told.call.headers).toEqual([['X-Ab', '12'], ...json]);
    expect(told.topics).toEqual(['page name 0', 'page value 0']);
  });

  it('the name of a header, from names that are usual', () => {
    open({ headers: json });
    const list = document.getElementById(headerName(1).getAttribute('list') ?? '');
    const names = [...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value);
    expect(names).toEqual(expect.arrayContaining(['Authorization', 'x-Gateway-APIKey']));
  });

  it('a header that is added', async () => {
    const { user, told } = open({ headers: json });
    await user.click(button('Add header'));
    await user.keyboard('X-New{Enter}');
    expect(told.call.headers).toEqual([...json, ['X-New', '']]);
  });

  it('a header that is left out, and the last one with the list', async () => {
    const { user, told } = open({ headers: [['X-A', '1'], ...json] });
    await user.click(button('Remove X-A'));
    expect(told.call.headers).toEqual(json);
    await user.click(button('Remove Content-Type'));
    expect(told.call).toEqual(base);
  });
});

describe('the note at a field', () => {
  it.each<[field: CallField, label: string]>([
    ['pageOrigin', 'Page origin or URL'],
    ['url', 'URL'],
    ['method', 'method'],
    ['mode', 'mode'],
    ['body', 'body'],
  ])('%s: wrong if the call throws for it, and a note if not', (field, label) => {
    open({}, [[field, { kind: 'throws', text: ['No good.'] }]]);
    const [first] = screen.getAllByLabelText(label);
    expect(first).toBeInvalid();
    expect(first).toHaveAccessibleDescription('No good.');
    open({}, [[field, { kind: 'note', text: ['Dropped.'] }]]);
    const second = screen.getAllByLabelText(label)[1];
    expect(second).toBeValid();
    expect(second).toHaveAccessibleDescription('Dropped.');
  });

  it('at the header that it is about', () => {
    const headers = [['a b', '1'], ...json] as const;
    open({ headers }, [], [{ kind: 'throws', text: ['No name.'] }]);
    expect(headerName(1)).toBeInvalid();
    expect(headerName(1)).toHaveAccessibleDescription('No name.');
    expect(headerName(2)).toBeValid();
    expect(headerName(2)).not.toHaveAccessibleDescription();
  });
});

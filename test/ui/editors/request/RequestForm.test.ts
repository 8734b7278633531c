import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { messageIssueWords } from '#core/explain/issue/messageIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { headerNotes } from '#core/explain/gateway/requestNoteWords.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { readRequest } from '#core/message/rawHttp.ts';
import RequestForm from '#ui/editors/request/RequestForm.svelte';

type Props = ComponentProps<typeof RequestForm>;

const text = `OPTIONS /orders HTTP/1.1
Origin: https://a.example
Access-Control-Request-Method: PUT
X-Twice: 1
X-Twice: 2`;

/** Opens the form on a request as it is typed, with all that is wrong with it. */
function open(typed = text) {
  const { request, issues } = readRequest(typed);
  const onedit = vi.fn<Props['onedit']>();
  const words = messageIssueWords;
  render(RequestForm, { request, issues, words, notes: headerNotes(request), onedit });
  return { user: userEvent.setup(), onedit, request, issues };
}

const method = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Method' });
const path = () => screen.getByRole('textbox', { name: 'Path' });
const headers = () =>
  [...document.querySelectorAll('label')].map((label) => {
    const control = document.getElementById(label.htmlFor) as HTMLInputElement | null;
    return [label.textContent.trim(), control?.value];
  });

describe('what the form shows', () => {
  it('method, path and each header line in its order', () => {
    open();
    expect(method()).toHaveValue('OPTIONS');
    expect(path()).toHaveValue('/orders');
    expect(headers()).toEqual([
      ['Origin', 'https://a.example'],
      ['Access-Control-Request-Method', 'PUT'],
      ['X-Twice', '1'],
      ['X-Twice', '2'],
    ]);
  });

  it.each([
    ['a usual one', 'GET /', 'GET', 7],
    ['one of one’s own', 'PROPFIND /', 'PROPFIND', 8],
    ['one in lower case', 'get /', 'get', 8],
  ])('a method to choose: %s', (_, typed, value, count) => {
    open(typed);
    expect(method()).toHaveValue(value);
    expect(method().options).toHaveLength(count);
  });

  it('suggests methods where a preflight names one', () => {
    open();
    const field = screen.getByRole('combobox', { name: 'Access-Control-Request-Method' });
    const list = document.getElementById(field.getAttribute('list') ?? '');
    expect([...(list?.children ?? [])].map((option) => option.getAttribute('value'))).toEqual([
      'GET',
      'POST',
      'PUT',
      'DELETE',
      'PATCH',
    ]);
  });

  it.each([
    [
      'a preflight',
      'OPTIONS /',
      ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
    ],
    ['a request', 'GET /', ['Origin']],
    ['a request with an Origin', 'GET /\nOrigin: x', []],
  ])('which headers %s still lacks', (_, typed, names) => {
    open(typed);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent.trim());
    expect(buttons.filter(Boolean)).toEqual([...names, 'Add header']);
  });

  it('markup as text', () => {
    open('GET /<b>\nX: <img src=x>');
    expect(document.querySelector('b, img')).toBeNull();
    expect(headers()).toEqual([['X', '<img src=x>']]);
  });
});

describe('a problem', () => {
  it.each([
    ['an invalid method', 'G(T /', /Method and path/],
    ['a path with a space', 'GET /a b HTTP/1.1', /Method and path/],
  ])('of %s, at the start line', (_, typed, label) => {
    const { issues } = open(typed);
    const [issue] = issues;
    const sentence = issue ? plain(messageIssueWords(issue)) : '';
    const block = screen.getByText(label).parentElement;
    expect(block).toHaveTextContent(sentence);
    expect(path()).toBeInvalid();
  });

  it.each([
    ['a value that HTTP cannot carry', 'GET /\nX: ☃', 'X'],
    ['an invalid name', 'GET /\nX Y: 1', 'X Y'],
    ['a line without a colon', 'GET /\nCookie', 'Cookie'],
    ['a line without a name', 'GET /\n: 1', '(no name)'],
    ['a space before the colon', 'GET /\nX : 1', 'X'],
    ['a folded line', 'GET /\nX: 1\n 2', 'X'],
  ])('of %s, at its header', (_, typed, name) => {
    const { issues } = open(typed);
    const [issue] = issues;
    const field = screen.getByLabelText(name);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(issue ? plain(messageIssueWords(issue)) : '-');
  });

  it('of a header that is fine: nothing', () => {
    open('GET /\nX: ☃\nY: 1');
    expect(screen.getByLabelText('Y')).toBeValid();
    expect(screen.getByLabelText('Y')).not.toHaveAccessibleDescription();
  });

  it.each([
    ['an Origin with a path', 'https://a.example/x', /has a path/],
    ['null', 'null', /sandboxed frame/],
    ['an empty one', '', /is empty/],
  ])('of %s: what a browser would have sent, and it is valid', (_, origin, note) => {
    open(`GET /\nOrigin: ${origin}`);
    const field = screen.getByLabelText('Origin');
    expect(field).toBeValid();
    expect(field).toHaveAccessibleDescription(note);
  });

  it('of a second Origin line, at that line', () => {
    open('GET /\nOrigin: https://a\nOrigin: https://b');
    const [first, second] = screen.getAllByLabelText('Origin');
    expect(first).not.toHaveAccessibleDescription();
    expect(second).toHaveAccessibleDescription(/one Origin line/);
  });
});

describe('one change', () => {
  type User = ReturnType<typeof userEvent.setup>;
  const line = (index: number, change: [string, string][]) => (request: HttpRequest) => ({
    ...request,
    headers: [...request.headers.slice(0, index), ...change, ...request.headers.slice(index + 1)],
  });

  it.each([
    [
      'the method',
      (user: User) => user.selectOptions(method(), 'DELETE'),
      (request: HttpRequest) => ({ ...request, method: 'DELETE' }),
      null,
    ],
    [
      'a letter of the path',
      (user: User) => user.type(path(), 's'),
      (request: HttpRequest) => ({ ...request, url: '/orderss' }),
      'url',
    ],
    [
      'a letter of a value',
      (user: User) => user.type(screen.getByLabelText('Origin'), '/'),
      line(0, [['Origin', 'https://a.example/']]),
      'header 0',
    ],
    [
      'the second of two lines',
      (user: User) => user.type(screen.getAllByLabelText('X-Twice')[1] as HTMLElement, '3'),
      line(3, [['X-Twice', '23']]),
      'header 3',
    ],
    [
      'a header left out',
      (user: User) => user.click(screen.getByRole('button', { name: 'Remove Origin' })),
      line(0, []),
      null,
    ],
    [
      'a header that is offered',
      (user: User) =>
        user.click(screen.getByRole('button', { name: 'Access-Control-Request-Headers' })),
      line(4, [['Access-Control-Request-Headers', '']]),
      null,
    ],
    [
      'a header of one’s own',
      async (user: User) => {
        await user.click(screen.getByRole('button', { name: 'Add header' }));
        await user.keyboard('X-Own{Enter}');
      },
      line(4, [['X-Own', '']]),
      null,
    ],
  ] as [
    string,
    (user: User) => Promise<void>,
    (request: HttpRequest) => HttpRequest,
    string | null,
  ][])('%s', async (_, act, expected, topic) => {
    const { user, onedit, request } = open();
    await act(user);
    expect(onedit.mock.calls).toEqual([[expected(request), topic]]);
  });

  it('names the group that method and path make', () => {
    open();
    const group = within(screen.getByRole('group', { name: 'Method and path' }));
    expect(group.getByRole('textbox')).toBe(path());
    expect(group.getByRole('combobox')).toBe(method());
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { messageIssueWords } from '#core/explain/issue/messageIssueWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { readResponse } from '#core/message/readResponse.ts';
import NativeOwner from './harness/NativeOwner.svelte';

const ok: HttpResponse = { status: 200, statusText: 'OK', headers: [] };
const gone: HttpResponse = { status: 410, statusText: 'Gone', headers: [['X', '1']] };

function open(start = ok) {
  const onchange = vi.fn<(response: HttpResponse) => void>();
  render(NativeOwner, { start, other: gone, onchange });
  const field = screen.getByRole('textbox', { name: 'Response of the native service' });
  return { user: userEvent.setup(), onchange, field };
}

async function type(text: string) {
  const opened = open();
  await opened.user.clear(opened.field);
  opened.onchange.mockClear();
  await opened.user.click(opened.field);
  await opened.user.paste(text);
  return opened;
}

describe('the response of the native service', () => {
  it('is shown as it is sent over the wire', () => {
    expect(open(gone).field).toHaveValue('HTTP/1.1 410 Gone\nX: 1');
  });

  it.each([
    [
      'status and header',
      'HTTP/1.1 503 Busy\nRetry-After: 5',
      [503, 'Busy', [['Retry-After', '5']]],
    ],
    ['a status alone, with its usual reason', '404', [404, 'Not Found', []]],
    [
      'CORS headers of its own',
      '200 OK\naccess-control-allow-origin: *',
      [200, 'OK', [['access-control-allow-origin', '*']]],
    ],
  ] as const)('follows what is typed: %s', async (_, text, [status, statusText, headers]) => {
    const { onchange, field } = await type(text);
    expect(onchange.mock.lastCall).toEqual([{ status, statusText, headers }]);
    // As it was typed, though it would be printed otherwise.
    expect(field).toHaveValue(text);
    expect(field).toBeValid();
  });

  it.each(['', '999 Odd', 'HTTP/1.1 OK', '200 OK\nno colon', '200 OK\nX: ☃'])(
    'stays as it was while %j cannot be read, and says why',
    async (text) => {
      const { onchange, field } = text ? await type(text) : open();
      if (!text) await userEvent.clear(field);
      expect(onchange).not.toHaveBeenCalled();
      const [issue] = readResponse(text).issues;
      expect(field).toBeInvalid();
      expect(field).toHaveValue(text);
      expect(field.getAttribute('aria-describedby')).not.toBeNull();
      expect(screen.getByRole('list')).toHaveTextContent(
        issue ? plain(messageIssueWords(issue)) : '-',
      );
    },
  );

  it('may have a body, which plays no part', async () => {
    const { onchange, field } = await type('200 OK\n\n{"a": 1}');
    expect(onchange.mock.lastCall).toEqual([ok]);
    expect(field).toBeValid();
    expect(screen.getByRole('list')).toHaveTextContent('note');
  });

  it('leads to the place of a problem', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    const { user, field } = await type('200 OK\nX: 1\nno colon');
    await user.click(screen.getByRole('button', { name: /colon/ }));
    expect(field).toHaveFocus();
    expect((field as HTMLTextAreaElement).selectionStart).toBe('200 OK\nX: 1\n'.length);
  });

  it('shows another one from outside', async () => {
    const { user, field } = await type('404');
    await user.click(screen.getByRole('button', { name: 'Load' }));
    expect(field).toHaveValue('HTTP/1.1 410 Gone\nX: 1');
  });

  it('shows another one from outside in place of a text that cannot be read', async () => {
    const { user, field } = await type('OK');
    expect(screen.getByText(/the last valid response counts/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Load' }));
    expect(field).toHaveValue('HTTP/1.1 410 Gone\nX: 1');
    expect(screen.queryByText(/the last valid response counts/)).toBeNull();
  });
});

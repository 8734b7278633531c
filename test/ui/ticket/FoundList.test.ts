import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ConsoleCheck } from '#core/explain/ticket/consoleWords.ts';
import { findsOf } from '#core/explain/ticket/findWords.ts';
import FoundList from '#ui/ticket/FoundList.svelte';
import { answered, preflightOf, printed, ticket } from '../../helpers/tickets.ts';

const console = [printed({ lines: { first: 3, last: 4 } })];
const exchanges = [
  preflightOf('PUT', answered(405, { statusText: 'Method Not Allowed' }), {
    lines: { first: 8, last: 12 },
  }),
];
const finds = findsOf(ticket({ console, exchanges }));

function show(check: ConsoleCheck | null, file: string | null = null) {
  const onshow = vi.fn();
  const given = { title: 'Found', finds: finds.map((find) => ({ ...find, file })) };
  render(FoundList, { ...given, console, check: () => check, onshow });
  const list = within(screen.getByRole('region', { name: 'Found' }));
  return { list, onshow, user: userEvent.setup(), items: list.getAllByRole('listitem') };
}

describe('the list of what was found', () => {
  it('says what each is, an answer with its status first', () => {
    const { list, items } = show(null);
    expect(list.getByText('3 parts')).toBeVisible();
    expect(items.map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Page’s call PUT, as its preflight tells .*line 8$/),
      expect.stringMatching(/^Answer ?405 Method Not Allowed to the preflight ?line 8$/),
      expect.stringMatching(/^Console line ?Chromium, failed preflight ?line 3$/),
    ]);
  });

  it('leads to the line where it stands', async () => {
    const { user, onshow } = show(null);
    await user.click(screen.getByRole('button', { name: 'line 3' }));
    expect(onshow.mock.calls).toEqual([[3]]);
  });

  it('names the file instead, which has no lines', () => {
    const { items } = show(null, 'shop.har');
    expect(items[0]).toHaveTextContent('shop.har');
    expect(screen.queryByRole('button', { name: /^line/ })).toBeNull();
  });

  it.each<[ConsoleCheck | null, RegExp | null, wrong: boolean]>([
    [{ fits: true }, /Fits the answer\./, false],
    [{ fits: false, printed: '' }, /Does not fit the answer/, true],
    [null, null, false],
  ])('says of the console line alone whether it fits: %j', (check, words, wrong) => {
    const { items, list } = show(check);
    const said = list.queryByText(/its? the answer/);
    if (words === null) expect(said).toBeNull();
    else expect(said).toHaveTextContent(words);
    expect(said?.classList.contains('wrong') ?? false).toBe(wrong);
    for (const item of items.slice(0, 2)) expect(item).not.toHaveTextContent(/its? the answer/);
  });
});

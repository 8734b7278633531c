import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import { gatewayBanner } from '#ui/results/banner/bannerContent.ts';
import StatusBanner from '#ui/results/banner/StatusBanner.svelte';
import { passedThrough, rowShown, shopShown, shown, undecidedShown, type Shown } from '../cases.ts';

/** Row 2 with another method that is not allowed: the same outcome, another sentence. */
function askingFor(method: string): Shown {
  const { setup, request } = documentedScenario('preflight-2').scenario;
  const headers = request.headers.map(([name, value]): [string, string] => [
    name,
    name === 'Access-Control-Request-Method' ? method : value,
  ]);
  return shown(setup, { ...request, headers });
}

/** The banner of an answer. */
const of = (answer: Answer) => ({ content: gatewayBanner(answer), answer });

describe('what the banner says', () => {
  it.each([
    [
      'a refusal',
      rowShown('preflight-2'),
      '405 Method Not Allowed',
      'DELETE is not one of POST, GET, PUT.',
    ],
    [
      'a request without policy',
      passedThrough(),
      'Passed on the native service answers 200 OK',
      'The API has no CORS policy. The request is passed on to the native service.',
    ],
    [
      'no Origin',
      rowShown('request-no-origin'),
      'Passed on the native service answers 200 OK',
      'Origin is not sent, so this is not a CORS request. It is passed on.',
    ],
    [
      'a doubt',
      undecidedShown(),
      'Undecided',
      'No answer is guessed: the entry https://(?<x>.).* uses syntax that this playground does not support.',
    ],
  ])('%s', (_, { answer }, title, why) => {
    render(StatusBanner, of(answer));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(title);
    expect(screen.getByTitle(why)).toHaveTextContent(why);
  });

  it.each([
    ['none', rowShown('preflight-2'), 'Depends on no reading'],
    ['one', rowShown('preflight-4'), 'Depends on 1 reading'],
    ['four', shopShown(), 'Depends on 4 readings'],
  ])('how many readings it depends on: %s', (_, { answer }, text) => {
    render(StatusBanner, of(answer));
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([
    ['found out', { vary: 'found-out' }, ['Depends on 1 reading, found out']],
    ['chosen', { vary: 'chosen' }, ['Depends on 1 reading', 'with 1 reading pinned']],
    [
      'both',
      { vary: 'found-out', 'header-case': 'chosen' },
      ['Depends on 1 reading, found out', 'with 1 reading pinned'],
    ],
  ] as const)('how its reading is known: %s', (_, known, texts) => {
    const { answer } = rowShown('preflight-4', { vary: 'added' });
    render(StatusBanner, { ...of(answer), known, ondepends: vi.fn() });
    const facts = screen.getAllByRole('button').map((fact) => fact.textContent.trim());
    expect(facts).toEqual(expect.arrayContaining([...texts]));
    expect(screen.queryAllByText(/pinned/)).toHaveLength(texts.length - 1);
  });

  it('leads to the readings', async () => {
    const ondepends = vi.fn();
    render(StatusBanner, { ...of(shopShown().answer), ondepends });
    await userEvent.click(screen.getByRole('button', { name: 'Depends on 4 readings' }));
    expect(ondepends).toHaveBeenCalledOnce();
  });
});

describe('what is read out', () => {
  it('the outcome with its row', () => {
    render(StatusBanner, of(rowShown('preflight-2').answer));
    expect(screen.getByRole('status')).toHaveTextContent(
      /^405 Method Not Allowed, preflight, row 2$/,
    );
  });

  it('does not change while one types and the outcome stays', async () => {
    const { rerender } = render(StatusBanner, of(askingFor('DELET').answer));
    const changes = vi.fn();
    new MutationObserver(changes).observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await rerender(of(askingFor('DELETE').answer));
    expect(screen.getByTitle(/^DELETE is not one of/)).toBeVisible();
    expect(changes).not.toHaveBeenCalled();
    await rerender(of(askingFor('POST').answer));
    expect(screen.getByRole('status')).toHaveTextContent('200 OK, preflight, row 4');
    expect(changes).toHaveBeenCalled();
  });
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import Decided from '#ui/results/decision/Decided.svelte';
import { passedThrough, rowShown, undecidedShown } from '../cases.ts';

const items = () => within(screen.getByRole('list')).getAllByRole('listitem');
const listed = () => items().map((item) => item.textContent?.replace(/\s+/g, ' ').trim());

describe('the list of steps', () => {
  it('shows each question with its values, its answer, and the end', () => {
    render(Decided, { answer: rowShown('preflight-2').answer });
    expect(listed()).toEqual([
      '1 Origin is present. yes',
      '2 http://test2.com is one of Allowed Origins. yes',
      '4 Access-Control-Request-Method is present. yes',
      '5 DELETE is not one of POST, GET, PUT. no',
      '405 Method Not Allowed. No CORS header is added.',
    ]);
  });

  it.each<[DocumentedId, string]>([
    ['preflight-4', '200 OK. The CORS headers are added.'],
    ['request-2', '200 OK. The CORS headers are added.'],
    ['request-no-origin', 'Passed on. No CORS header is added.'],
  ])('%s ends: %s', (id, end) => {
    render(Decided, { answer: rowShown(id).answer });
    expect(listed().at(-1)).toBe(end);
  });

  it('says what cannot be judged', () => {
    render(Decided, { answer: undecidedShown().answer });
    expect(listed()).toEqual([
      '1 Origin is present. yes',
      '2 Whether https://(?<x>.).* matches https://m.shop.example cannot be told. undecided',
      expect.stringMatching(/^3 .* undecided$/),
      'Undecided. No answer is guessed.',
    ]);
  });

  it.each(documentedIds)('%s: one item a step and one for the end', (id) => {
    const { answer } = rowShown(id);
    render(Decided, { answer });
    expect(items()).toHaveLength(answer.steps.length + 1);
  });
});

describe('the head', () => {
  it.each<[DocumentedId, string]>([
    ['preflight-2', 'preflight, 4 of 7 questions asked'],
    ['preflight-5', 'preflight, all 7 questions asked'],
    ['request-2', 'CORS request, 2 of 3 questions asked'],
    ['request-3', 'CORS request, all 3 questions asked'],
  ])('%s: %s', (id, meta) => {
    render(Decided, { answer: rowShown(id).answer });
    expect(screen.getByText(meta)).toBeVisible();
  });
});

describe('the flowchart', () => {
  it('is for the eye only, and the list takes its place for who wants it', async () => {
    const { container } = render(Decided, { answer: rowShown('preflight-2').answer });
    const chart = container.querySelector('svg[class]')!.closest('[aria-hidden]');
    expect(chart).toBeVisible();
    const toggle = screen.getByRole('button', { name: 'As a list' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(items()).toHaveLength(5);
  });

  it('shows question, value and end in one line each', () => {
    const { container } = render(Decided, { answer: rowShown('preflight-2').answer });
    const chart = container.querySelector<HTMLElement>('[aria-hidden="true"]:has(b)')!;
    for (const text of [
      'One of Allowed Methods?',
      'DELETE',
      'CORS headers are added',
      'Origin not allowed',
    ])
      expect(within(chart).getByText(text)).toBeInTheDocument();
    expect(within(chart).getAllByText('not asked')).toHaveLength(2);
  });
});

it('without a policy nothing was asked', () => {
  render(Decided, { answer: passedThrough().answer });
  expect(screen.getByText(/^The API has no CORS policy/)).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});

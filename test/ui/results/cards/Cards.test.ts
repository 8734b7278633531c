import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import Cards from '#ui/results/cards/Cards.svelte';
import {
  nativeFails,
  passedThrough,
  rowShown,
  shopShown,
  undecidedShown,
  type Shown,
} from '../cases.ts';

function show(row: Shown) {
  const onload = vi.fn();
  const onreading = vi.fn();
  render(Cards, { comparison: row, onload, onreading });
  return { onload, onreading };
}

const documentation = () => within(screen.getByRole('article', { name: /documentation/ }));
const gateway = () => within(screen.getByRole('article', { name: 'What the gateway sends' }));
/** The two messages as they read, without what is only for a screen reader. */
const text = (card: ReturnType<typeof within>) => card.getByRole('heading').closest('article')!;

describe('the documentation', () => {
  it.each<[DocumentedId, string, string]>([
    ['preflight-2', '405 Method Not Allowed', 'preflight, row 2'],
    ['preflight-4', '200 OK', 'preflight, row 4'],
    ['request-2', '200 OK', 'request, row 2'],
  ])('%s: prints %s', (id, status, where) => {
    show(rowShown(id));
    expect(text(documentation())).toHaveTextContent('Documentation prints');
    expect(documentation().getByText(status)).toBeVisible();
    const link = documentation().getByRole('link', { name: new RegExp(`^${where}`) });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(link.getAttribute('href')).toMatch(/^https:\/\/documentation\.softwareag\.com\//);
  });

  it('a refusal: no header, and the reason that is given', () => {
    show(rowShown('preflight-2'));
    expect(documentation().getByText('No header is printed.')).toBeVisible();
    expect(text(documentation())).toHaveTextContent(
      'The browser asks for DELETE; the policy lists POST,GET,PUT.',
    );
  });

  it.each<DocumentedId>(['preflight-no-origin', 'preflight-no-method', 'request-no-origin'])(
    '%s: only the flowchart shows it, the inputs are ours',
    (id) => {
      show(rowShown(id));
      expect(text(documentation())).toHaveTextContent('Documentation shows');
      expect(documentation().getByText('Only the flowchart shows this.')).toBeVisible();
      expect(documentation().getByText('The inputs are our own example.')).toBeVisible();
    },
  );

  it.each([
    ['no policy', passedThrough(), 'Both tables are about an API with a CORS policy.'],
    [
      'undecided',
      undecidedShown(),
      'Which one it is depends on an Allowed Origins entry that cannot be judged here.',
    ],
  ])('%s: no row applies, and why', (_, row, why) => {
    show(row);
    expect(documentation().getByText('No row applies.')).toBeVisible();
    expect(text(documentation())).toHaveTextContent(why);
  });
});

describe('the foot of the documentation', () => {
  it.each<[DocumentedId, string]>([
    ['preflight-1', 'The same status, the same reason phrase.'],
    ['preflight-4', '1 line differs.'],
    ['request-2', 'Every line is the same.'],
    ['request-3', '4 lines differ.'],
  ])('%s with its own inputs: %s', (id, told) => {
    show(rowShown(id));
    expect(documentation().getByText('Your inputs are exactly this row’s.')).toBeVisible();
    expect(documentation().getByText(told)).toBeVisible();
  });

  it('with others: which differ, and a way to load the row', async () => {
    const { onload } = show(shopShown());
    expect(documentation().getByText('This shows the row’s example.')).toBeVisible();
    expect(text(documentation())).toHaveTextContent(
      'Your inputs differ in Allowed Origins, Allowed Methods, Allow Headers, Expose Headers, Allow Credentials, Max Age, Native service and Origin.',
    );
    await userEvent.click(documentation().getByRole('button', { name: 'Load row 2' }));
    expect(onload).toHaveBeenCalledExactlyOnceWith('request-2');
  });
});

describe('the gateway', () => {
  it('sends a raw message that can be copied whole', async () => {
    const user = userEvent.setup();
    show(rowShown('request-2'));
    await user.click(gateway().getByRole('button', { name: 'Copy the raw response' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'HTTP/1.1 200 OK',
        'Access-Control-Allow-Origin: http://test2.com',
        'Access-Control-Allow-Credentials: true',
        'Access-Control-Expose-Headers: header1,header2',
      ].join('\n'),
    );
  });

  it('a refusal: no CORS header, and an illustrative body', () => {
    show(rowShown('preflight-2'));
    expect(gateway().getByText('HTTP/1.1 405 Method Not Allowed')).toBeVisible();
    expect(gateway().getByText('No CORS header is added.')).toBeVisible();
    expect(gateway().getByText('illustrative')).toHaveAttribute(
      'title',
      expect.stringMatching(/^Not documented/),
    );
    expect(gateway().getByText(/"Exception":"API Gateway encountered an error/)).toBeVisible();
  });

  it.each([
    ['an allowed preflight', rowShown('preflight-4')],
    ['an allowed request', shopShown()],
    ['an error of the native service', nativeFails()],
  ])('%s has no body and says nothing of missing headers', (_, row) => {
    show(row);
    expect(gateway().queryByText('Body')).toBeNull();
    expect(gateway().queryByText('No CORS header is added.')).toBeNull();
  });

  it('passes on what the native service says', () => {
    show(passedThrough());
    expect(gateway().getByText('Content-Type:')).toBeVisible();
    expect(gateway().getByText('The native service’s own.')).toBeVisible();
  });

  it('guesses no answer where it is undecided', () => {
    show(undecidedShown());
    expect(gateway().getByText('No answer is guessed.')).toBeVisible();
    expect(gateway().queryByRole('button', { name: /^Copy/ })).toBeNull();
  });
});

describe('provenance', () => {
  it.each([
    [
      'the row with its own inputs',
      rowShown('preflight-4'),
      ['row 4', 'row 4', 'row 4', 'row 4', 'row 4'],
    ],
    ['a refusal', rowShown('preflight-2'), ['row 2', 'step 5']],
    [
      'the flowchart with others',
      rowShown('preflight-4', { vary: 'added' }),
      ['step 8', 'step 8', 'step 8', 'step 8', 'step 8'],
    ],
    ['the native service', shopShown(), ['native', 'native', 'step 4', 'step 4']],
  ])('%s', (_, row, tags) => {
    show(row);
    expect(
      gateway()
        .getAllByText(/^(row|step) \d$|^native$/)
        .map((tag) => tag.textContent?.trim()),
    ).toEqual(tags);
  });

  it('a reading is a button that leads to it', async () => {
    const { onreading } = show(shopShown());
    expect(gateway().getByText('No Access-Control-Allow-Credentials')).toBeVisible();
    await userEvent.click(
      gateway().getByRole('button', {
        name: 'reading: What is sent when Allow Credentials is off?',
      }),
    );
    expect(onreading).toHaveBeenCalledExactlyOnceWith('credentials-false');
  });
});

describe('lines that differ', () => {
  const printedReason = 'Printed, although this row’s policy allows only POST.';
  const ourReason =
    'Sent as configured: the flowchart and the other rows list what the policy allows.';

  it('only the surplus of the printed value is marked', () => {
    show(rowShown('preflight-4'));
    const marked = screen.getAllByText((_, element) => element?.tagName === 'MARK');
    expect(marked.map((mark) => mark.textContent)).toEqual([',GET,PUT']);
  });

  it('an erratum is explained on both sides at once, and either tag folds both', async () => {
    const user = userEvent.setup();
    show(rowShown('preflight-4'));
    expect(documentation().getByText(printedReason)).toBeVisible();
    expect(gateway().getByText(ourReason)).toBeVisible();
    const tag = gateway().getByRole('button', { name: 'erratum, Access-Control-Allow-Methods' });
    expect(tag).toHaveAttribute('aria-expanded', 'true');
    await user.click(tag);
    expect(tag).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(printedReason)).toBeNull();
    expect(screen.queryByText(ourReason)).toBeNull();
    await user.click(
      documentation().getByRole('button', { name: 'erratum, Access-Control-Allow-Methods' }),
    );
    expect(gateway().getByText(ourReason)).toBeVisible();
  });

  it('an erratum that makes no difference is folded', async () => {
    show(rowShown('preflight-3'));
    expect(screen.queryByText('The flowchart writes “Header not supported”.')).toBeNull();
    await userEvent.click(documentation().getByRole('button', { name: 'erratum, reason phrase' }));
    expect(documentation().getByText('The flowchart writes “Header not supported”.')).toBeVisible();
    expect(gateway().getByText('The table’s words are sent.')).toBeVisible();
  });

  it('what differs for other inputs says why on hover and on focus', async () => {
    const user = userEvent.setup();
    show(shopShown());
    const mark = documentation().getAllByRole('button', { name: 'differs' })[0]!;
    const why = 'Differs because your Origin is not the example’s.';
    expect(mark).toHaveAccessibleDescription(why);
    const tip = documentation().getByText(why);
    expect(tip).not.toBeVisible();
    await user.hover(mark);
    expect(tip).toBeVisible();
    await user.hover(tip);
    expect(tip).toBeVisible();
    await user.unhover(tip);
    expect(tip).not.toBeVisible();
    mark.focus();
    await expect.poll(() => tip).toBeVisible();
    await user.keyboard('{Escape}');
    expect(tip).not.toBeVisible();
    expect(mark).toHaveFocus();
  });

  it('is marked on both sides', () => {
    show(shopShown());
    expect(documentation().getAllByRole('button', { name: 'differs' })).toHaveLength(3);
    expect(gateway().getAllByRole('button', { name: 'differs' })).toHaveLength(3);
    expect(documentation().getByText('Native headers are not printed.')).toBeVisible();
  });
});

describe('the cards are level', () => {
  it.each<[string, Shown]>([
    ...documentedIds.map((id): [string, Shown] => [id, rowShown(id)]),
    ['other inputs', shopShown()],
    ['other inputs, both sent', shopShown({ 'native-cors': 'both-sent', vary: 'added' })],
  ])('%s: both have as many rows as the grid', (_, row) => {
    show(row);
    const cards = screen.getAllByRole('article');
    const rows = Number(cards[0]!.parentElement!.style.getPropertyValue('--rows'));
    expect(cards.map((card) => card.childElementCount)).toEqual([rows, rows]);
  });

  it.each([
    ['no policy', passedThrough()],
    ['undecided', undecidedShown()],
  ])('%s: ours has as many rows as the grid', (_, row) => {
    show(row);
    const card = screen.getByRole('article', { name: 'What the gateway sends' });
    expect(card.childElementCount).toBe(
      Number(card.parentElement!.style.getPropertyValue('--rows')),
    );
  });
});

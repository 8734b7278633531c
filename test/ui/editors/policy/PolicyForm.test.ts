import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { findingTag } from '#core/explain/issue/findingWords.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { describeEntry } from '#core/originPattern/describeEntry.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { lint } from '#core/lint/lint.ts';
import { readSetupText, type TextIssue } from '#core/setup/setupText.ts';
import { decidingMark } from '#core/explain/gateway/decidingFieldWords.ts';
import { problemFinder } from '#ui/editors/policy/fieldProblems.ts';
import PolicyForm from '#ui/editors/policy/PolicyForm.svelte';
import { policy, preflight, request, setup } from '../../../helpers/setups.ts';

type Props = ComponentProps<typeof PolicyForm>;

function open(
  change: Partial<CorsPolicy> = {},
  props: Partial<Props> = {},
  issues: readonly TextIssue[] = [],
) {
  const onchange = vi.fn<Props['onchange']>();
  render(PolicyForm, {
    policy: policy(change),
    problemAt: problemFinder(issues, lint(setup(change), defaultReadings, compileJavaRegex), {
      issue: textIssueWords,
      finding: findingTag,
    }),
    describe: (entry: string) => describeEntry(entry, defaultReadings, compileJavaRegex),
    deciding: null,
    matched: null,
    onchange,
    ...props,
  });
  return { user: userEvent.setup(), onchange };
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const input = (name: string) => screen.getByRole('textbox', { name });
const entries = (name: string) =>
  group(name)
    .queryAllByRole('listitem')
    .map((item) => item.textContent.replace(/\s+/g, ' ').trim());
const offered = (name: string) =>
  group(name)
    .queryAllByRole('button', { name: /^Add / })
    .map((button) => button.textContent.trim());

const lists = ['Allowed Origins', 'Allowed Methods', 'Allow Headers', 'Expose Headers'];

describe('what the form shows', () => {
  it('each field of the policy', () => {
    open({ allowedOrigins: ['https://shop.example', '*', 'https://[a-z]+\\.example'] });
    expect(lists.map(entries)).toEqual([
      [
        expect.stringMatching(/^https:\/\/shop\.example ?, literal$/),
        expect.stringMatching(/^\* ?, lets in any page/),
        expect.stringMatching(/^https:\/\/\[a-z\]\+\\\.example ?, anybody can have a name there/),
      ],
      ['GET', 'PUT'],
      ['X-One', 'X-Two'],
      ['X-Seen'],
    ]);
    expect(screen.getByRole('switch', { name: 'Allow Credentials' })).toBeChecked();
    expect(input('Max Age seconds')).toHaveValue('600');
  });

  it('that a field is empty', () => {
    open({
      allowedOrigins: [],
      allowMethods: [],
      allowHeaders: [],
      exposeHeaders: [],
      allowCredentials: false,
      maxAge: null,
    });
    expect(lists.map((name) => [entries(name), input(name).getAttribute('placeholder')])).toEqual([
      [[], 'scheme://host:port or regex'],
      [[], ''],
      [[], 'none'],
      [[], 'none'],
    ]);
    expect(screen.getByRole('switch', { name: 'Allow Credentials' })).not.toBeChecked();
    expect(input('Max Age seconds')).toHaveValue('');
  });

  it('the documented methods that are not allowed yet', () => {
    open();
    expect(offered('Allowed Methods')).toEqual(['POST', 'DELETE', 'PATCH']);
    expect(offered('Allow Headers')).toEqual([]);
  });

  it('which entry allowed the Origin', () => {
    open({ allowedOrigins: ['https://a.example', 'https://b.example'] }, { matched: 1 });
    const [first, second] = entries('Allowed Origins');
    expect(first).not.toContain('allows the Origin');
    expect(second).toContain('This entry allows the Origin');
  });

  it('which entry can never match, and why', () => {
    open({ allowedOrigins: ['https://a.example/'] });
    expect(entries('Allowed Origins')[0]).toMatch(/ends with a slash\W*Why$/);
  });

  it('10,000 entries, of which few are drawn', () => {
    open({ allowedOrigins: Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`) });
    expect(screen.getByText('10,000 origins')).toBeVisible();
    expect(entries('Allowed Origins').length).toBeLessThan(100);
  });

  it('markup as text', () => {
    open({ allowedOrigins: ['<img src=x>'], allowHeaders: ['<b>x</b>'] });
    expect(document.querySelector('img, b')).toBeNull();
    expect(entries('Allow Headers')).toEqual([expect.stringContaining('<b>x</b>')]);
  });
});

describe('the field that refused the request', () => {
  it.each([
    [
      'Allowed Origins',
      request('GET', { Origin: 'https://new.example' }),
      'The request comes from https://new.example, which is not listed.',
      ['https://new.example'],
    ],
    [
      'Allowed Methods',
      preflight('https://shop.example', 'PROPFIND'),
      'The request asks for PROPFIND, which is not listed.',
      ['PROPFIND', 'POST', 'DELETE', 'PATCH'],
    ],
    [
      'Allowed Methods',
      preflight('https://shop.example', 'PATCH'),
      'The request asks for PATCH, which is not listed.',
      ['PATCH', 'POST', 'DELETE'],
    ],
    [
      'Allow Headers',
      preflight('https://shop.example', 'GET', 'x-a,x-b'),
      'The request asks for x-a, x-b, which are not listed.',
      ['x-a', 'x-b', 'all 2'],
    ],
  ])('%s: says so and offers what it lacks', (name, asked, hint, ghosts) => {
    open({}, { deciding: decidingMark(evaluate(setup(), asked)) });
    expect(input(name)).toHaveAccessibleDescription(hint);
    expect(offered(name)).toEqual(ghosts);
    for (const other of lists.filter((field) => field !== name)) {
      expect(input(other)).not.toHaveAccessibleDescription();
    }
  });

  it('takes what it lacks by one press', async () => {
    const asked = preflight('https://shop.example', 'PATCH');
    const { user, onchange } = open({}, { deciding: decidingMark(evaluate(setup(), asked)) });
    await user.click(screen.getByRole('button', { name: 'Add PATCH' }));
    expect(onchange).toHaveBeenCalledExactlyOnceWith('allowMethods', ['GET', 'PUT', 'PATCH']);
  });
});

describe('one change', () => {
  type User = ReturnType<typeof userEvent.setup>;
  it.each([
    [
      'an origin typed',
      (user: User) => user.type(input('Allowed Origins'), 'null{Enter}'),
      ['allowedOrigins', ['https://shop.example', 'null']],
    ],
    [
      'origins pasted',
      async (user: User) => {
        await user.click(input('Allowed Origins'));
        await user.paste('https://a{1,2}\\.example\nb\n');
      },
      ['allowedOrigins', ['https://shop.example', 'https://a{1,2}\\.example', 'b']],
    ],
    [
      'a method taken away',
      (user: User) => user.click(screen.getByRole('button', { name: 'Remove GET' })),
      ['allowMethods', ['PUT']],
    ],
    [
      'a method of one’s own',
      (user: User) => user.type(input('Allowed Methods'), 'PROPFIND,'),
      ['allowMethods', ['GET', 'PUT', 'PROPFIND']],
    ],
    [
      'a header',
      (user: User) => user.type(input('Allow Headers'), 'X-Three{Enter}'),
      ['allowHeaders', ['X-One', 'X-Two', 'X-Three']],
    ],
    [
      'the last exposed header taken back',
      (user: User) => user.type(input('Expose Headers'), '{Backspace}'),
      ['exposeHeaders', []],
    ],
    [
      'credentials',
      (user: User) => user.click(screen.getByRole('switch', { name: 'Allow Credentials' })),
      ['allowCredentials', false],
    ],
    [
      'a digit of Max Age, undone with the others',
      (user: User) => user.type(input('Max Age seconds'), '0'),
      ['maxAge', 6000, 'maxAge'],
    ],
  ] as [string, (user: User) => Promise<void>, unknown[]][])('%s', async (_, act, told) => {
    const { user, onchange } = open();
    await act(user);
    expect(onchange.mock.calls).toEqual([told]);
  });
});

describe('a problem without an error', () => {
  const warned = (path: string) => ({
    problemAt: (pointer: string) =>
      pointer === `/policy/${path}`
        ? { text: 'This is odd.', isError: false, severity: 'compat' as const }
        : undefined,
  });

  it.each([
    ['Allowed Origins', 'allowedOrigins'],
    ['Allowed Methods', 'allowMethods'],
    ['Allow Headers', 'allowHeaders'],
    ['Expose Headers', 'exposeHeaders'],
    ['Max Age seconds', 'maxAge'],
  ])('of the whole field is shown below it: %s', (name, path) => {
    open({}, warned(path));
    expect(input(name)).toHaveAccessibleDescription('This is odd.');
    expect(input(name)).not.toBeInvalid();
  });

  it('of an entry has its right form one press away', async () => {
    const onwhy = vi.fn();
    const { user } = open(
      { allowHeaders: ['X-A', 'X-B X-C'] },
      {
        onwhy,
        problemAt: (pointer: string) =>
          pointer === '/policy/allowHeaders/1'
            ? {
                text: 'two names',
                isError: false,
                severity: 'compat' as const,
                fix: { entries: ['X-B', 'X-C'] },
              }
            : undefined,
      },
    );
    await user.click(screen.getByRole('button', { name: 'Why: X-B X-C' }));
    expect(onwhy).toHaveBeenCalledExactlyOnceWith('/policy/allowHeaders/1');
  });

  it('of a whole list too', async () => {
    const { user, onchange } = open(
      {},
      {
        problemAt: (pointer: string) =>
          pointer === '/policy/exposeHeaders'
            ? {
                text: 'twice',
                isError: false,
                severity: 'info' as const,
                fix: { entries: ['X-A'] },
              }
            : undefined,
      },
    );
    await user.click(screen.getByRole('button', { name: 'Change the list' }));
    expect(onchange).toHaveBeenCalledExactlyOnceWith('exposeHeaders', ['X-A']);
  });

  it('of Allow Credentials is shown below it', () => {
    open({}, warned('allowCredentials'));
    expect(screen.getByRole('switch', { name: 'Allow Credentials' })).toHaveAccessibleDescription(
      'This is odd.',
    );
  });

  it.each([
    ['Allowed Methods', 'allowMethods/1'],
    ['Allow Headers', 'allowHeaders/1'],
    ['Allowed Origins', 'allowedOrigins/0'],
  ])('of an entry is shown at the entry: %s', (name, path) => {
    open({}, warned(path));
    expect(entries(name).at(-1)).toContain('This is odd.');
  });
});

describe('what is wrong with the text', () => {
  const text =
    '{"policy": {"allowMethods": ["GET", "GE\\u0001T"], "allowHeaders": ["a\\u0001"], "maxAge": -1}}';
  const { setup: shown, issues } = readSetupText(text);
  const said = (path: string) => {
    const issue = issues.find((found) => found.path === `/policy/${path}`);
    return issue ? plain(textIssueWords(issue)) : '';
  };

  it('is shown at the entry or the field', () => {
    open({ ...shown?.policy, maxAge: -1 }, {}, issues);
    expect(entries('Allowed Methods')[0]).toBe('GET');
    expect(entries('Allowed Methods')[1]).toContain(said('allowMethods/1'));
    expect(entries('Allow Headers')[0]).toContain(said('allowHeaders/0'));
    expect(input('Max Age seconds')).toBeInvalid();
    expect(input('Max Age seconds')).toHaveAccessibleDescription(said('maxAge'));
    expect(said('maxAge')).not.toBe('');
  });
});

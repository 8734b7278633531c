import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { lessons } from '#lessons/lessons.ts';
import { stepKey } from '#lessons/progress.ts';
import { wordsOf } from '#lessons/words.ts';
import { plain } from '#core/explain/phrase.ts';
import { keepProgress, recallProgress } from '#ui/state/learn/keptProgress.ts';
import { rightOption } from '#ui/state/learn/stepAnswers.ts';
import { partsWithout } from '../../late/parts.ts';
import { button, status, visit } from '../harness/page.ts';

const [lesson] = lessons;
if (!lesson?.steps[0]?.question) throw new Error('the first lesson begins with a question');
const first = lesson.steps[0];
const question = first.question!;
const right = rightOption(first);
const wrong = (right + 1) % question.options.length;
const label = (option: number) => plain(wordsOf(question.options[option]!.label));

/** All steps of some lessons, answered and solved. */
const done = (count: number) =>
  keepProgress(
    Object.fromEntries(
      lessons
        .slice(0, count)
        .flatMap((each) =>
          each.steps.map((step) => [
            stepKey(each, step),
            { right: true, sure: true, solved: true },
          ]),
        ),
    ),
  );

async function learn(late = undefined as Parameters<typeof visit>[1]) {
  const shown = await visit('#preflight-2', late);
  await shown.user.click(button('Learn'));
  return shown;
}

async function begin() {
  const shown = await learn();
  await shown.user.click(await screen.findByRole('button', { name: `Start: ${lesson!.title}` }));
  await screen.findByRole('heading', { name: plain(wordsOf(question.text)) });
  return shown;
}

const options = () =>
  within(screen.getByRole('group', { name: plain(wordsOf(question.text)) })).getAllByRole('radio');
const row = () => screen.getByRole('region', { name: 'Lesson' });
const undo = () => screen.getAllByRole('button', { name: 'Undo' })[0]!;
const origin = () => screen.getByLabelText<HTMLInputElement>('Origin').value;

beforeEach(() => localStorage.clear());

describe('the list of lessons', () => {
  it('takes the place of the answer, and gives it back', async () => {
    const { user } = await learn();
    expect(await screen.findByRole('heading', { name: 'Learn' })).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(screen.getByRole('img', { name: `0 of ${lessons.length} done` })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(status()).toBe('405 Method Not Allowed');
    expect(screen.queryByRole('heading', { name: 'Learn' })).toBeNull();
  });

  it('says what is done, and lights the one to go on with', async () => {
    done(1);
    await learn();
    expect(await screen.findByRole('img', { name: `1 of ${lessons.length} done` })).toBeVisible();
    expect(button(`Again: ${lesson!.title}`)).toBeVisible();
    expect(button(`Start: ${lessons[1]!.title}`)).toHaveClass('primary');
  });

  it('sums up what is known by what was asked about, once there is something', async () => {
    await learn();
    await screen.findByRole('heading', { name: 'Learn' });
    expect(screen.queryByRole('region', { name: 'What you know' })).toBeNull();
  });

  it('forgets, and takes that back', async () => {
    done(1);
    const { user } = await learn();
    await screen.findByRole('region', { name: 'What you know' });
    await user.click(button('Forget progress'));
    expect(recallProgress()).toEqual({});
    expect(screen.getByRole('img', { name: `0 of ${lessons.length} done` })).toBeVisible();
    const said = await screen.findByText('Forgot what was learned.');
    await user.click(within(said.parentElement!).getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('img', { name: `1 of ${lessons.length} done` })).toBeVisible();
  });

  it('lets a finished one be read again, with its answers', async () => {
    done(1);
    const { user } = await learn();
    await user.click(await screen.findByRole('button', { name: `Read: ${lesson!.title}` }));
    expect(await screen.findByRole('heading', { name: lesson!.title })).toHaveFocus();
    expect(screen.getAllByRole('img', { name: 'Right' })[0]!.closest('p')).toHaveTextContent(
      label(right),
    );
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Learn' })).toHaveFocus();
  });

  it('says so where it cannot be loaded', async () => {
    await learn(partsWithout(['learn']));
    expect(await screen.findByText(/^The lessons could not be loaded/)).toBeVisible();
  });
});

describe('a lesson', () => {
  it('opens with its question, by one step that Undo takes back', async () => {
    const { user } = await begin();
    expect(screen.getByRole('heading', { name: plain(wordsOf(question.text)) })).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
    expect(row()).toHaveTextContent(`Lesson 1 of ${lessons.length}`);
    await user.click(undo());
    expect(await screen.findByRole('heading', { name: 'Learn' })).toBeVisible();
    expect(screen.queryByText(/^Policy and request are those of a lesson/)).toBeNull();
    await user.click(button('Close Learn'));
    expect(status()).toBe('405 Method Not Allowed');
    expect(origin()).toBe('http://test2.com');
  });

  it('shows no answer before one is chosen', async () => {
    const { user } = await begin();
    await user.click(button('Show the answer'));
    expect(screen.getByText('Choose an answer first.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Status' })).toBeNull();
  });

  it.each([
    ['right', right, 'Right'],
    ['wrong', wrong, 'Wrong'],
  ])('says that an answer is %s, and keeps that', async (_, option, says) => {
    const { user } = await begin();
    await user.click(options()[option]!);
    if (question.sure !== false) await user.click(screen.getByLabelText('Sure'));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'Status' })).toBeVisible();
    expect(within(row()).getByRole('img', { name: says })).toBeVisible();
    expect(row()).toHaveTextContent(`You said ${label(option)}`);
    expect(recallProgress()).toEqual({
      [stepKey(lesson!, first)]: {
        right: option === right,
        ...(question.sure !== false && { sure: true }),
      },
    });
  });

  it('asks again, and goes on', async () => {
    const { user } = await begin();
    await user.click(options()[right]!);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Predict again' }));
    expect(options().some((option) => (option as HTMLInputElement).checked)).toBe(false);
    await user.click(options()[right]!);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(row()).toHaveTextContent(`2 of ${lesson!.steps.length}`);
  });

  it('is left by a key, and offers what was open before', async () => {
    const { user } = await begin();
    await user.keyboard('{Escape}');
    await screen.findByText('Policy and request are those of a lesson.');
    await user.click(button('Back to what was open'));
    await user.click(button('Close Learn'));
    expect(status()).toBe('405 Method Not Allowed');
  });

  it('offers that also when the list is closed', async () => {
    const { user } = await begin();
    await user.keyboard('{Escape}{Escape}');
    const said = await screen.findByText('A lesson’s policy is open.');
    await user.click(
      within(said.parentElement!).getByRole('button', { name: 'Back to what was open' }),
    );
    expect(status()).toBe('405 Method Not Allowed');
  });

  it('says that an edit is not what is asked about, and takes it back', async () => {
    const { user } = await begin();
    await user.click(button(/^Remove GET/));
    const changed = await screen.findByText(/^Policy or request changed/);
    await user.click(button('Reset'));
    await waitFor(() => expect(changed).not.toBeInTheDocument());
    expect(button(/^Remove GET/)).toBeVisible();
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { edited, type Edit } from '#lessons/edit.ts';
import { lessons } from '#lessons/lessons.ts';
import { stepKey } from '#lessons/progress.ts';
import { wordsOf } from '#lessons/words.ts';
import { keepProgress, recallProgress } from '#ui/state/learn/keptProgress.ts';
import { rightOption } from '#ui/state/learn/stepAnswers.ts';
import { stubCompareWorker } from '../harness/compareWorker.ts';
import { stage } from '../harness/stage.ts';
import OpenLesson from './harness/OpenLesson.svelte';

const lesson = lessons.find(({ id }) => id === 'preflight-refused')!;
const step = lesson.steps.find(({ question, task }) => question && task)!;
const task = step.task!;
const said = (text: string) => plain(wordsOf(text));

/** Opens the lesson where all before the task is done, and answers its question. */
async function begin() {
  const before = lesson.steps.slice(0, lesson.steps.indexOf(step));
  const past = { right: true, solved: true };
  keepProgress(Object.fromEntries(before.map((each) => [stepKey(lesson, each), past])));
  const shown = stage(OpenLesson, 'request-2', { lesson });
  await fireEvent.click(screen.getAllByRole('radio')[rightOption(step)]!);
  await fireEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Now the task' }));
  const make = (edits: readonly Edit[]) => {
    shown.playground.load(edited(step.scenario, edits));
    return tick();
  };
  return { ...shown, make };
}

const row = () => within(screen.getByRole('region', { name: 'Lesson' }));
/** Its text, whatever of it is a value. */
const whole = () => screen.getByRole('region', { name: 'Lesson' }).textContent;
const met = () => row().queryAllByRole('img', { name: 'met' }).length;

beforeEach(() => {
  localStorage.clear();
  stubCompareWorker();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a task', () => {
  it('checks its conditions with each edit, and goes on once it is solved', async () => {
    const { make } = await begin();
    await waitFor(() => expect(met()).toBeGreaterThan(0));
    expect(met()).toBeLessThan(task.goals.length);
    expect(row().getByRole('button', { name: 'Skip' })).toBeVisible();
    await make(task.solution);
    await waitFor(() => expect(met()).toBe(task.goals.length));
    expect(row().getByRole('button', { name: 'Next' })).toHaveClass('primary');
    expect(recallProgress()[stepKey(lesson, step)]).toMatchObject({ right: true, solved: true });
  });

  it.each(task.wrong)('says why what many try first does not do: $why', async (wrong) => {
    const { make } = await begin();
    await make(wrong.edits);
    await waitFor(() => expect(whole()).toContain(said(wrong.why)));
    await waitFor(() => expect(met()).toBeGreaterThan(0));
    expect(recallProgress()[stepKey(lesson, step)]?.solved).toBeUndefined();
  });

  it('begins again', async () => {
    const { make, playground } = await begin();
    await make(task.solution);
    await make(task.wrong[0]!.edits);
    await fireEvent.click(await row().findByRole('button', { name: 'Start over' }));
    expect(playground.setup.value).toEqual(step.scenario.setup);
  });

  it('gives one hint after another, and keeps how many', async () => {
    await begin();
    for (const [at, hint] of task.hints.entries()) {
      const name = at === 0 ? 'A hint' : 'Another hint';
      await fireEvent.click(row().getByRole('button', { name }));
      expect(whole()).toContain(said(hint));
    }
    expect(row().queryByRole('button', { name: /hint/ })).toBeNull();
    expect(recallProgress()[stepKey(lesson, step)]?.hints).toBe(task.hints.length);
  });

  it('offers a hint after a minute, quietly', async () => {
    vi.useFakeTimers();
    await begin();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(row().queryByText('Stuck?')).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(row().getByText('Stuck?')).toBeVisible();
  });

  it('says so where it cannot be judged', async () => {
    vi.stubGlobal('Worker', undefined);
    await begin();
    expect(await row().findByText(/could not be judged/)).toBeVisible();
  });
});

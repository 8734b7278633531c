import type { Scenario } from '#core/scenario/scenario.ts';
import type { Lesson, Step } from '#lessons/lesson.ts';
import { stepKey, type Progress, type StepProgress } from '#lessons/progress.ts';
import type { Cover } from '#ui/state/Cover.svelte.ts';
import type { Documents } from '#ui/state/documents.ts';
import type { Opening } from '#ui/state/Opening.svelte.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';
import { nextStep } from './course.ts';
import { forgetProgress, keepProgress, keepStep, recallProgress } from './keptProgress.ts';
import { rightOption } from './stepAnswers.ts';

/** What a lesson asks of the page. */
export interface LearnPage {
  readonly playground: Playground;
  readonly cover: Cover;
  /** Opens a scenario as a step that Undo and the browser's Back take back, and says so. */
  readonly opening: Pick<Opening, 'open'>;
}

/** What a step is at: its question, what came of that, its task; or a text alone. */
export type Phase = 'asked' | 'answered' | 'task' | 'told';

export interface Place {
  readonly lesson: Lesson;
  /** From 0. */
  readonly index: number;
  readonly step: Step;
  readonly phase: Phase;
}

/** All that a lesson asks about, as far as a visitor can change it. */
const askedIn = ({ setup, request, readings, drafts, page }: Scenario): string =>
  JSON.stringify([setup, page ?? request, readings, drafts]);

/** The lessons while they are open: the list, or a step of one. */
export class Learning {
  readonly #page: LearnPage;
  /** What was open before the first lesson; null where none was opened, or that is open again. */
  #own: Documents | null = $state.raw(null);

  progress: Progress = $state.raw(recallProgress());
  /** Null in the list. */
  at: Place | null = $state.raw(null);
  /** A lesson that is read again, with its answers. */
  reference: Lesson | null = $state.raw(null);
  /** What is chosen as the answer, by its place; null before. */
  chosen: number | null = $state(null);
  sure: boolean | null = $state(null);
  /** Of the task that is open. */
  isSolved: boolean = $state(false);

  constructor(page: LearnPage) {
    this.#page = page;
  }

  /** Whether it takes the place of banner and cards. */
  get takesAnswer(): boolean {
    return this.at === null || this.at.phase === 'asked';
  }
  /** Whether the visitor changed what the step is about. */
  get isChanged(): boolean {
    return (
      this.at !== null && askedIn(this.#page.playground.scenario) !== askedIn(this.at.step.scenario)
    );
  }
  /** Whether a lesson's policy stands where the visitor's was. */
  get isElsewhere(): boolean {
    return this.#own !== null && this.#page.playground.documents !== this.#own;
  }
  /** What is kept of the step that is open. */
  get kept(): StepProgress {
    const { at } = this;
    return (at && this.progress[stepKey(at.lesson, at.step)]) ?? {};
  }

  open(lesson: Lesson): void {
    this.#goTo(lesson, nextStep(lesson, this.progress));
  }

  read(lesson: Lesson | null): void {
    this.reference = lesson;
  }

  /** @returns false where nothing is chosen yet */
  show(): boolean {
    const { at, chosen, sure } = this;
    if (!at || chosen === null) return false;
    if (this.isChanged) this.reset();
    const right = rightOption(at.step) === chosen;
    this.#keep({ right, ...(sure !== null && { sure }) });
    this.#enter({ ...at, phase: 'answered' });
    return true;
  }

  askAgain(): void {
    if (!this.at) return;
    this.chosen = this.sure = null;
    this.#enter({ ...this.at, phase: 'asked' });
    this.reset();
  }

  beginTask(): void {
    if (this.at) this.#enter({ ...this.at, phase: 'task' });
  }

  solve(): void {
    this.isSolved = true;
    if (this.kept.solved !== true) this.#keep({ solved: true });
  }

  /** @param hints how many are shown */
  hint(hints: number): void {
    this.#keep({ hints: Math.max(hints, this.kept.hints ?? 0) });
  }

  /** @param lesson the one after it, at the end of one; the list without */
  next(lesson?: Lesson): void {
    const { at } = this;
    if (at?.lesson.steps[at.index + 1]) this.#goTo(at.lesson, at.index + 1);
    else if (lesson) this.open(lesson);
    else this.leave();
  }

  /** The step's own policy and request again. */
  reset(): void {
    if (this.at && this.isChanged) this.#page.playground.load(this.at.step.scenario);
  }

  /** To the list. */
  leave(): void {
    this.at = null;
    this.#page.cover.end();
  }

  /** What was open before the first lesson. */
  goBack(): void {
    if (this.#own) this.#page.playground.restore(this.#own);
    this.#own = null;
  }

  /** Follows Undo and Back past the step that opened the lesson, and who stops hiding the answer. */
  follow(): void {
    const { playground, cover } = this.#page;
    const isBack = this.#own !== null && playground.documents === this.#own;
    if (isBack) this.#own = null;
    if (isBack || (this.at?.phase === 'asked' && !cover.isCovered)) this.leave();
  }

  /** Forgets what was learned. Returns what takes that back. */
  forget(): () => void {
    const { progress } = this;
    forgetProgress();
    this.progress = {};
    return () => (this.progress = keepProgress(progress));
  }

  /** A step's policy and request, without its question. */
  openCase({ scenario }: Step): void {
    this.#page.opening.open(scenario, 'Opened the case of the lesson.');
  }

  #goTo(lesson: Lesson, index: number): void {
    const step = lesson.steps[index];
    if (!step) return;
    const { playground, opening } = this.#page;
    this.reference = this.chosen = this.sure = null;
    const isFirst = this.#own === null;
    if (isFirst) this.#own = playground.documents;
    const phase = step.question ? 'asked' : step.task ? 'task' : 'told';
    this.#enter({ lesson, index, step, phase });
    if (isFirst) opening.open(step.scenario, `Opened the lesson “${lesson.title}”.`);
    else this.reset();
  }

  /** The answer is hidden first, so that it does not show for a moment. */
  #enter(place: Place): void {
    if (place.phase === 'asked') this.#page.cover.hide('lesson');
    else this.#page.cover.end();
    this.at = place;
    this.isSolved = false;
  }

  #keep(step: StepProgress): void {
    const { at } = this;
    if (at) this.progress = keepStep(stepKey(at.lesson, at.step), { ...this.kept, ...step });
  }
}

import { judgeCase } from '#core/cases/judgeCases.ts';
import { runCase, type Against, type CaseRun } from '#core/cases/runCase.ts';
import { originDifference } from '#core/difference/originDifference.ts';
import { setupDifference } from '#core/difference/setupDifference.ts';
import type { Gain } from '#core/difference/access.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { verdictOf } from '#core/gateway/origins/originVerdict.ts';
import { withPinned, type ReadingId } from '#core/gateway/readings.ts';
import { sameName, valueOf } from '#core/http/headers.ts';
import type { Asked, Case } from '#core/scenario/case.ts';
import { defaultBrowser } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Evidence, JudgedGoal, Met } from './judgedGoal.ts';
import { judgedWords } from './judgedWords.ts';
import type { Goal, Task } from './task.ts';

interface Judged {
  readonly met: Met;
  readonly evidence: Evidence;
}

/** Both setups under the readings of the scenario from before: pinning another solves nothing. */
interface Sides {
  readonly before: Against;
  readonly after: Against;
  /** The request or call of the scenario. */
  readonly own: Asked;
}

/**
 * Whether a changed scenario does what a task asks for, goal by goal.
 *
 * @param evaluate with an engine for regular expressions
 */
export function judgeTask(
  task: Task,
  before: Scenario,
  after: Scenario,
  evaluate: Evaluate,
): readonly JudgedGoal[] {
  const against = ({ setup }: Scenario): Against => ({
    setup,
    readings: before.readings ?? {},
    evaluate,
  });
  const own = askedBy(task.at === 'call' ? after : before);
  const sides = { before: against(before), after: against(after), own };
  return task.goals.map((goal) => {
    const { met, evidence } = judge(goal, sides);
    return { goal, met, why: judgedWords(met, evidence) };
  });
}

export const isSolved = (judged: readonly JudgedGoal[]): boolean =>
  judged.every(({ met }) => met === true);

const askedBy = ({ page, request }: Scenario): Asked => (page ? { page } : { request });

function judge(goal: Goal, sides: Sides): Judged {
  switch (goal.kind) {
    case 'passes':
      return passes(goal, sides);
    case 'sees':
      return sees(goal.name, sides);
    case 'refused':
      return refused(goal.asked, sides);
    case 'stays':
      return stays(goal.asked, sides);
    case 'nobody-else':
      return nobodyBeside(withEntries(sides.before.setup, goal.but ?? []), sides);
    case 'only':
      return nobodyBeside(letting(sides.before.setup, goal.entries), sides);
    case 'nothing-else':
      return nothingElse(goal, sides);
    case 'same-setup': {
      const met = JSON.stringify(sides.before.setup) === JSON.stringify(sides.after.setup);
      return { met, evidence: { kind: 'setup' } };
    }
  }
}

const caseOf = (asked: Asked, expect: Case['expect'] = {}): Case => ({
  ...asked,
  name: '',
  expect,
});

function passes(
  { asked, expect, everyReading }: Goal & { readonly kind: 'passes' },
  { own, after }: Sides,
): Judged {
  const tested = caseOf(asked ?? own, expect);
  if (everyReading) {
    const { holds, ...run } = judgeCase({ ...tested, everyReading }, after);
    if (!holds || holds.kind === 'proved')
      return { met: holds !== null, evidence: { kind: 'run', run } };
    const broken = holds.kind === 'broken';
    const readings = broken ? (Object.keys(holds.by) as ReadingId[]) : [];
    return { met: broken ? false : 'not-proved', evidence: { kind: 'by-reading', readings } };
  }
  const run = runCase(tested, after);
  const met = expect ? run.differences.length === 0 : getsThrough(run);
  return { met, evidence: { kind: 'run', run } };
}

/** The page gets the answer; of a request alone: the gateway does not refuse it. */
function getsThrough({ pageReads, answers }: CaseRun): boolean {
  const last = answers.at(-1);
  return pageReads ?? (last !== undefined && verdictOf(last) === 'allowed');
}

function sees(name: string, { own, after }: Sides): Judged {
  if (!('page' in own)) throw new Error('a script sees headers of a call only');
  const { setup, readings, evaluate } = after;
  const browser = own.page.browser ?? defaultBrowser;
  const { outcome } = simulatePage(own.page, { setup, readings, evaluate }, browser);
  const value = valueOf(outcome?.visibleHeaders ?? [], name) ?? null;
  return { met: value !== null, evidence: { kind: 'sees', value } };
}

function refused(asked: Asked, { after }: Sides): Judged {
  const run = runCase(caseOf(asked), after);
  const last = run.answers.at(-1);
  return {
    met: last !== undefined && verdictOf(last) === 'refused',
    evidence: { kind: 'run', run },
  };
}

function stays(asked: Asked, sides: Sides): Judged {
  const [before, after] = [sides.before, sides.after].map((side) => runCase(caseOf(asked), side));
  if (!before || !after) throw new Error('two sides have two runs');
  const met = JSON.stringify(told(before)) === JSON.stringify(told(after));
  return { met, evidence: { kind: 'runs', before, after } };
}

const told = ({ answers, pageReads }: CaseRun) => [
  answers.map(({ outcome, response }) => [outcome, response]),
  pageReads,
];

const withEntries = (setup: Setup, entries: readonly string[]): Setup =>
  setup.policy
    ? {
        ...setup,
        policy: { ...setup.policy, allowedOrigins: [...setup.policy.allowedOrigins, ...entries] },
      }
    : setup;

/** Nobody but those that these entries match. */
const letting = (setup: Setup, entries: readonly string[]): Setup =>
  withEntries(
    {
      ...setup,
      applications: [],
      policy: setup.policy && { ...setup.policy, allowedOrigins: [] },
    },
    entries,
  );

/** No origin is let in that another setup refuses. */
function nobodyBeside(setup: Setup, { after }: Sides): Judged {
  const { evaluate } = after;
  const found = originDifference(after.setup, setup, {
    evaluate,
    readings: withPinned(after.readings),
  });
  if (found === 'not-proved') return { met: found, evidence: { kind: 'surplus', values: [] } };
  const values = found === 'none' ? [] : [found.witness];
  return { met: found === 'none', evidence: { kind: 'surplus', values } };
}

function nothingElse(
  { methods = [], headers = [] }: Goal & { readonly kind: 'nothing-else' },
  { before, after }: Sides,
): Judged {
  const { newlyLetIn } = setupDifference(before.setup, after.setup, {
    evaluate: after.evaluate,
    readings: withPinned(after.readings),
  });
  const values = [
    ...namesIn(newlyLetIn.methods).filter((name) => !methods.includes(name)),
    ...namesIn(newlyLetIn.headers).filter((name) => !headers.some((one) => sameName(one, name))),
  ];
  const proved = newlyLetIn.methods.nothingElse && newlyLetIn.headers.nothingElse;
  const met = values.length > 0 ? false : proved || 'not-proved';
  return { met, evidence: { kind: 'surplus', values } };
}

const namesIn = ({ shown }: Gain): readonly string[] => shown.map(({ value }) => value);

import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import { documentedIds } from '#core/gateway/outcome.ts';
import { readingAlternatives, readingIds } from '#core/gateway/readings.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { parseSetup } from '#core/setup/parse.ts';
import { answerOf } from '#lessons/answerOf.ts';
import { conceptIds, conceptWords } from '#lessons/concept.ts';
import { edited, policyEdit, type Edit } from '#lessons/edit.ts';
import type { Lesson, Step } from '#lessons/lesson.ts';
import { isSolved, judgeTask } from '#lessons/judgeTask.ts';
import { lessons } from '#lessons/lessons.ts';
import { see } from '#lessons/seen.ts';
import { textsOf, textsOfLesson } from '../helpers/lessonTexts.ts';

const engine = { evaluate };

const shop = 'https://shop.acme.example';

const steps: readonly (readonly [name: string, step: Step, lesson: Lesson])[] = lessons.flatMap(
  (lesson) => lesson.steps.map((step) => [`${lesson.id}/${step.id}`, step, lesson] as const),
);

const questions = steps.flatMap(([name, { question, scenario, reading }]) =>
  question ? [[name, question, scenario, reading] as const] : [],
);

const tasks = steps.flatMap(([name, { task, scenario }]) =>
  task ? [[name, task, scenario] as const] : [],
);

/** Whether the marked answer is right and the solution solves the task. */
const isAsMarked = ({ question, task }: Step, scenario: Scenario): boolean =>
  (!question || answerOf(question, scenario, engine) === question.marked) &&
  (!task || isSolved(judgeTask(task, scenario, edited(scenario, task.solution), evaluate)));

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

describe('the lessons', () => {
  it('have ids of their own, each in the form of an address', () => {
    const ids = lessons.map(({ id }) => id);
    expect(isUnique(ids)).toBe(true);
    expect(isUnique(steps.map(([name]) => name))).toBe(true);
    for (const [name] of steps) expect(name).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
  });

  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s has two to five steps, and the concepts of its steps',
    (_, { steps, concepts, keySentences }) => {
      expect(steps.length).toBeGreaterThanOrEqual(2);
      expect(steps.length).toBeLessThanOrEqual(5);
      expect(new Set(concepts)).toEqual(new Set(steps.map(({ concept }) => concept)));
      expect(isUnique(concepts)).toBe(true);
      expect(keySentences.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('have words for every concept, and a step for it', () => {
    const used = new Set(steps.map(([, { concept }]) => concept));
    expect([...used].toSorted()).toEqual([...conceptIds].toSorted());
    for (const id of conceptIds) expect(conceptWords[id]).toMatch(/\?$/);
  });

  it('ask about every documented row', () => {
    const asked = questions.map(([, { exchange }, scenario]) => {
      return see(scenario, engine, exchange).answer?.outcome;
    });
    for (const id of documentedIds) expect(asked).toContain(id);
  });
});

describe('a lesson', () => {
  it.each(lessons)('$id has a title and a summary without values in them', (lesson) => {
    expect(lesson.title + lesson.summary).not.toContain('`');
  });

  it.each(lessons.flatMap(textsOfLesson))('has short texts: %s', (text, longest) => {
    expect(text.length).toBeLessThanOrEqual(longest);
    expect(text.split('`').length % 2).toBe(1);
  });
});

describe('a step', () => {
  it.each(steps)('%s asks something or sets a task', (_, { question, task }) => {
    expect(question ?? task).toBeDefined();
  });

  it.each(steps)('%s has a setup that the gateway’s form can hold', (_, { scenario }) => {
    const { policy, applications } = scenario.setup;
    const parsed = parseSetup({ policy, applications });
    expect(parsed).toMatchObject({ ok: true, value: { policy, applications } });
  });

  it.each(steps.filter(([, { scenario }]) => scenario.page))(
    '%s has a request that its call sends',
    (_, { scenario }) => {
      const { page } = see(scenario, engine);
      const sent = [page, page?.first?.simulated].flatMap((each) => each?.exchanges ?? []);
      expect(sent.map(({ toGateway }) => toGateway)).toContainEqual(scenario.request);
    },
  );

  it.each(steps)('%s rests on no more than a step before it tells', (name, { assumes = [] }) => {
    const before = steps.slice(
      0,
      steps.findIndex(([other]) => other === name),
    );
    const told = before.flatMap(([, { reading }]) => reading ?? []);
    expect(told).toEqual(expect.arrayContaining([...assumes]));
  });

  it.each(steps)('%s depends on no reading but those that it names', (_, step) => {
    const { scenario, reading, assumes = [] } = step;
    const bearing = readingIds.filter((id) =>
      readingAlternatives[id].some((alternative) => {
        const readings = { ...scenario.readings, [id]: alternative };
        return !isAsMarked(step, { ...scenario, readings });
      }),
    );
    const named = reading ? [reading, ...assumes] : assumes;
    expect(bearing.toSorted()).toEqual(named.toSorted());
  });

  it.each(steps)('%s has texts of a readable length, with their marks in pairs', (_, step) => {
    for (const [text, longest] of textsOf(step)) {
      expect(text.length, text).toBeLessThanOrEqual(longest);
      expect(text.split('`').length % 2, text).toBe(1);
      expect(text, text).toBe(text.trim());
      expect(text, text).not.toMatch(/ {2}|[.,] [.,]|``|'/);
    }
  });
});

describe('a question', () => {
  it.each(questions)('%s has the engine’s answer marked, and no other is right', (...told) => {
    const [, question, scenario] = told;
    expect(answerOf(question, scenario, engine)).toBe(question.marked);
  });

  it.each(questions)(
    '%s has options that differ, and tells why the others are wrong',
    (_, asked) => {
      const { options, marked } = asked;
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(isUnique(options.map(({ label }) => label))).toBe(true);
      expect(isUnique(options.map(({ value }) => JSON.stringify(value)))).toBe(true);
      options.forEach(({ note }, i) => expect(note === undefined, `${i}`).toBe(i === marked));
    },
  );

  it.each(questions.filter(([, , , reading]) => reading))(
    '%s has another answer under another alternative of its reading',
    (_, question, scenario, reading) => {
      if (!reading) throw new Error('there is a reading');
      const under = readingAlternatives[reading].map((alternative) => {
        const readings = { ...scenario.readings, [reading]: alternative };
        return answerOf(question, scenario, { evaluate, readings });
      });
      expect(under).toContain(question.marked);
      const others = under.filter((place) => place !== question.marked);
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(-1);
    },
  );
});

describe('a task', () => {
  it.each(tasks)('%s is not solved before anything is done', (_, task, scenario) => {
    expect(isSolved(judgeTask(task, scenario, scenario, evaluate))).toBe(false);
  });

  it.each(tasks)('%s is solved by its solution', (_, task, scenario) => {
    const judged = judgeTask(task, scenario, edited(scenario, task.solution), evaluate);
    expect(judged.map(({ goal, met }) => [goal.text, met])).toEqual(
      task.goals.map(({ text }) => [text, true]),
    );
  });

  it.each(
    tasks.flatMap(([name, task, scenario]) =>
      task.wrong.map((wrong, i) => [`${name}, ${i}`, task, wrong, scenario] as const),
    ),
  )('%s is not solved by what one tries first', (_, task, wrong, scenario) => {
    const judged = judgeTask(task, scenario, edited(scenario, wrong.edits), evaluate);
    expect(judged[wrong.fails]?.met).toBe(false);
  });

  it.each<[string, ...Edit[]]>([
    [
      'what-is-an-origin/trailing-slash',
      policyEdit('allowedOrigins', ['https://shop.acme.example/', shop]),
    ],
    [
      'what-is-an-origin/trailing-slash',
      policyEdit('allowedOrigins', [`^${shop}$`.replaceAll('.', '\\.')]),
    ],
    ['preflight-refused/row-2', policyEdit('allowMethods', ['DELETE'])],
    ['what-triggers-a-preflight/json-post', policyEdit('allowHeaders', ['Content-Type'])],
    [
      'regular-expressions/whole-or-part',
      policyEdit('allowedOrigins', ['^https://[^/]+[.]acme[.]example$']),
    ],
    ['regular-expressions/dot', policyEdit('allowedOrigins', [shop, 'http://shop.acme.example'])],
    ['regular-expressions/dot', policyEdit('allowedOrigins', ['^https?://shop[.]acme[.]example$'])],
    [
      'no-wildcard/repair',
      policyEdit('allowedOrigins', ['https://([a-z0-9-]+\\.)+acme\\.example']),
    ],
    ['no-wildcard/repair', policyEdit('allowedOrigins', ['^https://.+[.]acme[.]example$'])],
    [
      'whole-ticket/fix',
      policyEdit('allowedOrigins', ['https://(office|shop)\\.acme\\.example']),
      policyEdit('allowMethods', ['PUT', 'GET', 'POST']),
      policyEdit('allowHeaders', ['Authorization', 'content-type']),
    ],
  ])('%s is solved in other ways, too', (wanted, ...edits) => {
    const [, task, scenario] = tasks.find(([name]) => name === wanted) ?? [];
    if (!task || !scenario) throw new Error(`there is no task ${wanted}`);
    const judged = judgeTask(task, scenario, edited(scenario, edits), evaluate);
    expect(judged.filter(({ met }) => met !== true)).toEqual([]);
  });

  it.each(tasks)('%s has hints, and wrong ways that people take', (_, { hints, wrong, goals }) => {
    expect(hints.length).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeGreaterThanOrEqual(1);
    expect(isUnique(goals.map(({ text }) => text))).toBe(true);
  });
});

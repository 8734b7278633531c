import { describe, expect, it } from 'vitest';
import { corsRequest } from '#core/gateway/corsRequest.ts';
import { walk, type DecisionTable, type Edge, type Question } from '#core/gateway/decisionTable.ts';
import type { Facts } from '#core/gateway/facts.ts';
import type { CompiledPolicy } from '#core/gateway/compiledPolicy.ts';
import { preflight } from '#core/gateway/preflight.ts';
import { decisionTables, tableFor } from '#core/gateway/tables.ts';
import { questionIds, type Reply } from '#core/gateway/step.ts';

const byName = { entry: 'x', index: 0, kind: 'literal' } as const;

/** What a question may answer here: by an application, too. */
const replies = {
  yes: { answer: 'yes' },
  policy: { answer: 'yes', matched: byName },
  application: { answer: 'yes', matched: { ...byName, application: 'App' } },
  no: { answer: 'no' },
  undecided: { answer: 'undecided', undecided: { entry: 'x', index: 0, reason: 'budget' } },
} as const;

type Answered = keyof typeof replies;

const reply = (answered: Answered): Reply => ({
  subject: 's',
  against: null,
  matched: null,
  refused: [],
  undecided: null,
  ...replies[answered],
});

/** The shape of a request's flowchart, its questions answered by hand. */
function chart(...answers: Answered[]): DecisionTable {
  const edges: [yes: Edge, no: Edge][] = [
    [2, 'request-no-origin'],
    ['allowed', 3],
    ['allowed', 'request-1'],
  ];
  const questions = edges.map(([yes, no], i): Question => ({
    id: questionIds[i] ?? 'request/origin-present',
    number: i + 1,
    ask: () => reply(answers[i] ?? 'no'),
    yes,
    no,
  }));
  return {
    id: 'request',
    questions,
    allowed: { byPolicy: 'request-2', byApplication: 'request-3' },
  };
}

const compiled = {} as CompiledPolicy;
const facts: Facts = { origin: null, requestMethod: null, requestHeaders: null };

describe('walk', () => {
  it.each([
    [['no'], ['request-no-origin']],
    [
      ['yes', 'policy'],
      [2, 'request-2'],
    ],
    [
      ['yes', 'no', 'no'],
      [2, 3, 'request-1'],
    ],
    [
      ['yes', 'no', 'application'],
      [2, 3, 'request-3'],
    ],
    // What cannot be judged is passed like a no …
    [
      ['yes', 'undecided', 'application'],
      [2, 3, 'request-3'],
    ],
    // … but never refused.
    [
      ['yes', 'undecided', 'undecided'],
      [2, 3, 'undecided'],
    ],
    [
      ['yes', 'undecided', 'no'],
      [2, 3, 'request-1'],
    ],
    [['undecided'], ['undecided']],
  ] as [Answered[], Edge[]][])('%s leads to %s', (answers, expected) => {
    const { outcome, steps } = walk(chart(...answers), compiled, facts);
    expect(steps.map(({ leadsTo }) => leadsTo)).toEqual(expected);
    expect(outcome).toBe(expected.at(-1));
  });

  it('records each question with its whole answer', () => {
    const { steps } = walk(chart('yes', 'undecided', 'application'), compiled, facts);
    const common = { subject: 's', against: null, refused: [], matched: null, undecided: null };
    expect(steps).toEqual([
      { ...common, ...replies.yes, id: questionIds[0], table: 'request', number: 1, leadsTo: 2 },
      {
        ...common,
        ...replies.undecided,
        id: questionIds[1],
        table: 'request',
        number: 2,
        leadsTo: 3,
      },
      {
        ...common,
        ...replies.application,
        id: questionIds[2],
        table: 'request',
        number: 3,
        leadsTo: 'request-3',
      },
    ]);
  });

  it('hands each question the compiled policy, the facts and the step before', () => {
    const seen: unknown[][] = [];
    const table = chart('yes', 'policy');
    const questions = table.questions.map((question) => ({
      ...question,
      ask: (...given: Parameters<Question['ask']>) => {
        seen.push([given[0] === compiled, given[1] === facts, given[2]?.number]);
        return question.ask(...given);
      },
    }));
    walk({ ...table, questions }, compiled, facts);
    expect(seen).toEqual([
      [true, true, undefined],
      [true, true, 1],
    ]);
  });

  it('throws at a table that leads nowhere', () => {
    const table = chart('yes', 'no', 'no');
    const torn = { ...table, questions: table.questions.slice(0, 2) };
    expect(() => walk(torn, compiled, facts)).toThrow('does not have');
    expect(() => walk({ ...table, questions: [] }, compiled, facts)).toThrow('does not have');
  });
});

/** The flowcharts as they are drawn: question, no, yes. */
const drawn = {
  preflight: [
    [1, 'preflight/origin-present', 'preflight-no-origin', 2],
    [2, 'preflight/origin-in-policy', 3, 4],
    [3, 'preflight/origin-in-application', 'preflight-1', 4],
    [4, 'preflight/method-present', 'preflight-no-method', 5],
    [5, 'preflight/method-allowed', 'preflight-2', 6],
    [6, 'preflight/headers-present', 'allowed', 7],
    [7, 'preflight/headers-allowed', 'preflight-3', 'allowed'],
  ],
  request: [
    [1, 'request/origin-present', 'request-no-origin', 2],
    [2, 'request/origin-in-policy', 3, 'allowed'],
    [3, 'request/origin-in-application', 'request-1', 'allowed'],
  ],
};

describe('the flowcharts', () => {
  it.each([
    ['preflight', preflight, drawn.preflight],
    ['request', corsRequest, drawn.request],
  ] as const)('%s: every box and both of its arrows', (id, table, expected) => {
    expect(decisionTables[id]).toBe(table);
    const { questions } = table;
    expect(table.id).toBe(id);
    expect(questions.every((question) => question.id.startsWith(`${id}/`))).toBe(true);
    expect(questions.map(({ number, id, no, yes }) => [number, id, no, yes])).toEqual(expected);
  });

  it('hold every question once', () => {
    const ids = [...preflight.questions, ...corsRequest.questions].map(({ id }) => id);
    expect(ids).toEqual(questionIds);
  });

  it('end in rows of their own table', () => {
    expect(preflight.allowed).toEqual({ byPolicy: 'preflight-4', byApplication: 'preflight-5' });
    expect(corsRequest.allowed).toEqual({ byPolicy: 'request-2', byApplication: 'request-3' });
  });

  it.each([
    ['OPTIONS', 'preflight'],
    ['options', 'request'],
    ['GET', 'request'],
    ['', 'request'],
  ])('%j is a matter of the table of a %s', (method, id) => {
    expect(tableFor({ method }).id).toBe(id);
  });
});

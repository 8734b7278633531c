import { describe, expect, it } from 'vitest';
import { corsRequest } from '#core/gateway/corsRequest.ts';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import { preflight } from '#core/gateway/preflight.ts';
import type { QuestionId, Step } from '#core/gateway/step.ts';
import { layOutFlowchart } from '#ui/results/decision/flowchartLayout.ts';
import { flowchartRows } from '#ui/results/decision/flowchartShape.ts';
import { subjectText } from '#ui/results/decision/flowchartText.ts';
import { doubtfulSteps, rowShown, undecidedShown, type Shown } from '../cases.ts';

const tableOf = ({ answer }: Shown) =>
  answer.steps[0]?.id.startsWith('preflight/') ? preflight : corsRequest;

const layout = (row: Shown, width = 660) =>
  layOutFlowchart(tableOf(row), row.answer.steps, row.answer.outcome, width);

describe('the shape of a decision table', () => {
  const rows = (table: typeof preflight) =>
    flowchartRows(table).map(({ main, side, down, exit }) =>
      [
        main.number,
        side?.number ?? '-',
        `${down} down`,
        `${exit.question.number} ${exit.branch} out`,
      ].join(', '),
    );

  it('a preflight: the application and the header names are detours', () => {
    expect(rows(preflight)).toEqual([
      '1, -, yes down, 1 no out',
      '2, 3, yes down, 3 no out',
      '4, -, yes down, 4 no out',
      '5, -, yes down, 5 no out',
      '6, 7, no down, 7 no out',
    ]);
  });

  it('a CORS request', () => {
    expect(rows(corsRequest)).toEqual(['1, -, yes down, 1 no out', '2, 3, yes down, 3 no out']);
  });
});

describe('what is lit', () => {
  it.each(documentedIds)('%s: as many questions as steps, one end, one edge a step', (id) => {
    const row = rowShown(id);
    const { questions, ends, edges } = layout(row);
    const { steps } = row.answer;
    expect(
      questions
        .filter(({ state }) => state === 'asked')
        .map(({ number }) => number)
        .toSorted(),
    ).toEqual(steps.map(({ number }) => number).toSorted());
    expect(ends.filter(({ reached }) => reached)).toHaveLength(1);
    expect(edges.filter(({ state }) => state === 'taken')).toHaveLength(steps.length);
    expect(edges.filter(({ arrow }) => arrow !== null).length).toBeGreaterThan(steps.length);
  });

  it.each<[DocumentedId, string]>([
    ['preflight-1', '403 Origin not allowed'],
    ['preflight-2', '405 Method Not Allowed'],
    ['preflight-3', '403 Header Not Supported'],
    ['preflight-4', '200 OK CORS headers are added'],
    ['preflight-5', '200 OK CORS headers are added'],
    ['preflight-no-origin', '405 Method Not Allowed'],
    ['request-1', '403 Origin not allowed'],
    ['request-3', 'Native service answers CORS headers are added'],
    ['request-no-origin', 'Passed on no CORS header'],
  ])('%s ends at %s', (id, end) => {
    const reached = layout(rowShown(id)).ends.find((box) => box.reached);
    expect(`${reached?.title} ${reached?.detail}`).toBe(end);
  });

  it('taken edges lie over the others', () => {
    const states = layout(rowShown('preflight-5')).edges.map(({ state }) => state);
    expect(states.lastIndexOf('untaken')).toBeLessThan(states.indexOf('taken'));
  });

  it('the way back from a detour carries the arrow only if it was taken', () => {
    const into = (id: DocumentedId) =>
      layout(rowShown(id)).edges.filter(({ line }) => line.includes('V') && line.includes('H'));
    expect(into('preflight-4').map(({ state, arrow }) => [state, arrow === null])).toEqual([
      ['untaken', true],
      ['taken', false],
    ]);
  });

  it('a question that cannot be judged, and the doubt it ends in', () => {
    const { questions, ends, edges } = layout(undecidedShown());
    expect(questions.map(({ state }) => state)).toEqual(['asked', 'undecided', 'undecided']);
    expect(ends.find(({ reached }) => reached)).toMatchObject({
      title: 'Undecided',
      tone: 'undecided',
    });
    expect(edges.filter(({ state }) => state === 'undecided').map(({ label }) => label)).toEqual([
      '?',
      '?',
    ]);
  });

  it('a doubt that an application resolves', () => {
    const { questions, ends } = layOutFlowchart(
      corsRequest,
      doubtfulSteps('yes'),
      'request-3',
      660,
    );
    expect(questions.map(({ state }) => state)).toEqual(['asked', 'undecided', 'asked']);
    expect(ends.find(({ reached }) => reached)?.tone).toBe('ok');
  });
});

describe('boxes', () => {
  const widths = [500, 528, 599, 600, 642, 680];

  it.each(widths)('%i px wide: inside the chart, and none over another', (width) => {
    const { questions, ends, height } = layout(rowShown('preflight-4'), width);
    const boxes = [...questions, ...ends];
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(width);
      expect(box.top + box.height).toBeLessThanOrEqual(height);
    }
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.top !== b.top || a.left + a.width < b.left || b.left + b.width < a.left).toBe(
          true,
        );
  });

  it.each([528, 660])('%i px wide: the subject fits its box', (width) => {
    const { questions } = layout(rowShown('preflight-4'), width);
    for (const { subject, width: box } of questions)
      expect(subject.length * 6.62 + 38).toBeLessThanOrEqual(box);
  });
});

describe('the subject in one line', () => {
  const step = (id: QuestionId, subject: string | null): Step => ({
    id,
    table: id.startsWith('preflight/') ? 'preflight' : 'request',
    number: 1,
    answer: 'yes',
    subject,
    against: null,
    matched: null,
    refused: [],
    undecided: null,
    leadsTo: 2,
  });
  const names = (n: number) => Array.from({ length: n }, (_, i) => `x-${i + 1}`).join(',');

  it.each<[string, QuestionId, string | null | undefined, number, string]>([
    [
      'presence shows the header',
      'preflight/method-present',
      'POST',
      40,
      'Access-Control-Request-Method',
    ],
    [
      'presence not asked, too',
      'preflight/method-present',
      undefined,
      40,
      'Access-Control-Request-Method',
    ],
    ['not asked', 'preflight/method-allowed', undefined, 40, 'not asked'],
    ['a value', 'preflight/method-allowed', 'POST', 40, 'POST'],
    ['an empty value', 'preflight/origin-in-policy', '', 40, 'an empty value'],
    ['a long value is cut', 'preflight/origin-in-policy', 'https://shop.example', 10, 'https://s…'],
    ['three names', 'preflight/headers-allowed', names(3), 40, 'x-1, x-2, x-3'],
    ['five names', 'preflight/headers-allowed', names(5), 40, 'x-1, x-2, x-3 + 2'],
    ['five names, little room', 'preflight/headers-allowed', names(5), 12, 'x-1, x-2 + 3'],
    ['one long name', 'preflight/headers-allowed', 'x-very-long-name', 8, 'x-very-…'],
    ['long names', 'preflight/headers-allowed', 'x-very-long-name,x-other', 10, 'x-ver… + 1'],
    [
      'an Origin with commas is one value',
      'preflight/origin-in-policy',
      'http://a, http://b',
      40,
      'http://a, http://b',
    ],
  ])('%s', (_, id, subject, room, expected) => {
    const text = subjectText(id, subject === undefined ? undefined : step(id, subject), room);
    expect(text).toBe(expected);
    expect(text.length).toBeLessThanOrEqual(Math.max(room, 'an empty value'.length));
  });
});

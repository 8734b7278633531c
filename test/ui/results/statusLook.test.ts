import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { statusLook, statusText } from '#ui/results/statusLook.ts';
import { nativeFails, passedThrough, rowShown, undecidedShown, type Shown } from './cases.ts';

const cases: readonly [string, Shown, object][] = [
  [
    'a refused Origin',
    rowShown('preflight-1'),
    { tone: 'refused', icon: 's403', title: '403 Specified Origin is not allowed', short: '403' },
  ],
  [
    'a refused method',
    rowShown('preflight-2'),
    { tone: 'refused', icon: 's405', title: '405 Method Not Allowed', short: '405' },
  ],
  [
    'an allowed preflight',
    rowShown('preflight-4'),
    { tone: 'ok', icon: 'ok', title: '200 OK', short: '200' },
  ],
  [
    'an allowed request',
    rowShown('request-3'),
    { tone: 'ok', icon: 'ok', title: '200 OK', short: '200' },
  ],
  [
    'no Origin',
    rowShown('request-no-origin'),
    {
      tone: 'passed',
      icon: 'pass',
      title: 'Passed on',
      aside: 'the native service answers 200 OK',
      short: 'passed on',
    },
  ],
  ['no policy', passedThrough(), { tone: 'passed', icon: 'pass', title: 'Passed on' }],
  [
    'an error of the native service',
    nativeFails(),
    {
      tone: 'passed',
      title: '503 Service Unavailable',
      aside: 'from the native service',
      short: '503',
    },
  ],
  [
    'an entry that cannot be judged',
    undecidedShown(),
    { tone: 'undecided', icon: 'warn', title: 'Undecided', short: 'undecided' },
  ],
];

describe('how an outcome looks', () => {
  it.each(cases)('%s', (_, { answer }, look) => {
    expect(statusLook(answer)).toMatchObject(look);
  });

  it('each tone has a shape of its own, so that colour is never alone', () => {
    const icons = new Map(
      cases.map(([, { answer }]) => [statusLook(answer).icon, statusLook(answer).tone]),
    );
    expect([...icons]).toEqual([
      ['s403', 'refused'],
      ['s405', 'refused'],
      ['ok', 'ok'],
      ['pass', 'passed'],
      ['warn', 'undecided'],
    ]);
  });

  it.each(documentedScenarios.map((row) => [row.id, row] as const))(
    '%s: what is printed looks like what is answered to the row’s own inputs',
    (id, { printed }) => {
      expect(statusLook({ outcome: id, response: printed })).toEqual(
        statusLook(rowShown(id).answer),
      );
    },
  );
});

it.each([
  [200, 'OK', '200 OK'],
  [204, '', '204'],
])('status %i with the phrase "%s" is written %s', (status, reason, text) => {
  expect(statusText({ status, statusText: reason, headers: [] })).toBe(text);
});

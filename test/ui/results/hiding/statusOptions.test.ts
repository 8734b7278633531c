import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { rightOption, statusOptions } from '#ui/results/hiding/statusOptions.ts';
import { noPolicy, request } from '../../../helpers/setups.ts';

const native = { status: 404, statusText: 'Not Found', headers: [] };
const titles = (asked: Partial<Parameters<typeof statusOptions>[0]>) =>
  statusOptions({ request: null, native, mayBeUndecided: false, ...asked }).map(
    ({ title }) => title,
  );

const preflight = [
  '403 Specified Origin is not allowed',
  '405 Method Not Allowed',
  '403 Header Not Supported',
  '200 OK',
];

describe('what may be answered', () => {
  it.each([
    ['a preflight', { request: request('OPTIONS', {}) }, [...preflight, 'Passed on']],
    [
      'a request',
      { request: request('GET', {}) },
      ['403 Specified Origin is not allowed', '404 Not Found', 'Passed on'],
    ],
    ['a call', {}, [...preflight, '404 Not Found', 'Passed on', 'Nothing is sent']],
    [
      'what an expression may leave open',
      { request: request('OPTIONS', {}), mayBeUndecided: true },
      [...preflight, 'Passed on', 'Undecided'],
    ],
  ])('to %s', (_, asked, options) => {
    expect(titles(asked)).toEqual(options);
  });

  it.each(documentedScenarios)('has the right one of $id, once', ({ scenario }) => {
    const { title } = rightOption(evaluate(scenario.setup, scenario.request));
    const options = titles({ request: scenario.request, native: scenario.setup.nativeResponse });
    expect(options.filter((option) => option === title)).toHaveLength(1);
  });

  it.each([
    ['without a policy', request('OPTIONS', { Origin: 'https://a.example' })],
    ['without a policy, of a request', request('GET', {})],
  ])('has the right one %s', (_, asked) => {
    const given = noPolicy();
    const { title } = rightOption(evaluate(given, asked));
    expect(titles({ request: asked, native: given.nativeResponse })).toContain(title);
  });

  it('has the right one where nothing is sent', () => {
    expect(titles({})).toContain(rightOption(null).title);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { evaluator, plainAnswer, type Answer } from '#core/gateway/evaluator.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import { request, setup } from '../../helpers/setups.ts';

const fromShop = request('GET', { Origin: 'https://shop.example' });
const regex = setup({ allowedOrigins: ['https://s.*'] });

describe('evaluator', () => {
  it.each(documentedScenarios)('needs no engine for $id', ({ id, scenario }) => {
    const { outcome, response } = evaluator(stillLoading)(scenario.setup, scenario.request);
    expect(outcome).toBe(id);
    expect(response).toEqual(evaluate(scenario.setup, scenario.request).response);
  });

  it.each([
    ['while there is none', stillLoading, 'undecided'],
    ['once it is there', compileJavaRegex, 'request-2'],
  ] as const)(
    'judges a regular expression with the engine that it has: %s',
    (_, engine, outcome) => {
      expect(evaluator(engine)(regex, fromShop).outcome).toBe(outcome);
    },
  );

  it('works out what an answer hangs on when it is read, and once', () => {
    const compile = vi.fn(compileJavaRegex);
    const answer = evaluator(compile)(
      setup({ allowedOrigins: ['https://shop.example'] }),
      fromShop,
    );
    expect(compile).not.toHaveBeenCalled();
    expect(answer.hangsOn.map(({ reading }) => reading)).toEqual(['vary']);
    expect(answer.hangsOn).toBe(answer.hangsOn);
    expect(answer.provenance).toBe(answer.provenance);
  });

  it('takes the readings that are not named as they are by default', () => {
    const { response } = evaluate(setup({ exposeHeaders: [] }), fromShop, { vary: 'added' });
    expect(response?.headers.map(([name]) => name)).toEqual([
      'Access-Control-Allow-Origin',
      'Access-Control-Allow-Credentials',
      'Vary',
    ]);
  });

  it('leaves setup and request as they are', () => {
    const given = structuredClone({ regex, fromShop });
    const { hangsOn, provenance } = evaluate(regex, fromShop);
    expect([hangsOn.length, provenance.headers.length]).toEqual([2, 3]);
    expect({ regex, fromShop }).toEqual(given);
  });

  describe.each(documentedScenarios)('a copy of the answer of $id', ({ scenario }) => {
    const answer = () => evaluate(scenario.setup, scenario.request);
    const { outcome, response, steps, hangsOn, hangsOnTogether, provenance } = answer();
    const whole = { outcome, response, steps, hangsOn, hangsOnTogether, provenance };

    it.each([
      ['plainAnswer', plainAnswer],
      ['structuredClone', (given) => structuredClone(plainAnswer(given))],
      ['a spread', (given) => ({ ...plainAnswer(given) })],
      ['JSON', (given) => JSON.parse(JSON.stringify(given))],
    ] as [string, (answer: Answer) => unknown][])('has every field: %s', (_, copy) => {
      expect(copy(answer())).toStrictEqual(whole);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { compare } from '#core/documented/compare.ts';
import { compareWithDocumented, type Comparison } from '#core/documented/comparison.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { documentedIds } from '#core/gateway/outcome.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { Setup } from '#core/setup/setup.ts';
import { request, setup } from '../../helpers/setups.ts';

function compared(setup: Setup, request: HttpRequest, pinned: Partial<Readings> = {}): Comparison {
  return compareWithDocumented(evaluate(setup, request, pinned), setup, request, pinned);
}

const row = (id: Parameters<typeof documentedScenario>[0], pinned?: Partial<Readings>) => {
  const { setup, request } = documentedScenario(id).scenario;
  return compared(setup, request, pinned);
};

describe('with a documented scenario', () => {
  it.each(documentedIds)('%s: its own inputs are its own', (id) => {
    const { documented, lines, differing, rowsOwn, answer } = row(id);
    expect(documented).toBe(documentedScenario(id));
    expect(lines).toEqual(compare(documentedScenario(id), answer, 'inputs'));
    expect(differing).toEqual([]);
    expect(rowsOwn).toBe(true);
  });

  it('other inputs are named, and lines differ because of them', () => {
    const { setup, request } = documentedScenario('preflight-4').scenario;
    const policy = { ...setup.policy!, maxAge: 5 };
    const { documented, lines, differing, rowsOwn } = compared({ ...setup, policy }, request);
    expect(documented?.id).toBe('preflight-4');
    expect(differing).toEqual(['Max Age']);
    expect(rowsOwn).toBe(false);
    expect(lines.find(({ part }) => part === 'Access-Control-Max-Age')?.mark).toBe('inputs');
  });

  it('a pinned reading makes its own inputs another case, and lines differ because of it', () => {
    const { lines, differing, rowsOwn } = row('preflight-4', { vary: 'added' });
    expect(differing).toEqual([]);
    expect(rowsOwn).toBe(false);
    expect(lines.find(({ part }) => part === 'Vary')?.mark).toBe('readings');
  });
});

describe('without a documented scenario', () => {
  it('pass-through: the lines of the answer alone', () => {
    const nativeResponse = {
      status: 204,
      statusText: 'No Content',
      headers: [['X-A', '1'] as const],
    };
    const through = compared(
      { policy: null, applications: [], nativeResponse },
      request('GET', { Origin: 'https://a.example' }),
    );
    expect(through.documented).toBeNull();
    expect(through.differing).toEqual([]);
    const native = { printed: null, mark: 'unprinted', erratum: null, basis: { kind: 'native' } };
    expect(through.lines).toEqual([
      { part: ':start', ours: '204 No Content', ...native },
      { part: 'X-A', ours: '1', ...native },
    ]);
  });

  it('undecided: no lines', () => {
    const given = setup({ allowedOrigins: ['x+'] });
    const from = request('GET', { Origin: 'https://a.example' });
    const answer = evaluator(stillLoading)(given, from);
    const { documented, lines } = compareWithDocumented(answer, given, from, {});
    expect(answer.outcome).toBe('undecided');
    expect(documented).toBeNull();
    expect(lines).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { documentedIds, type OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { corsRequest } from '#core/gateway/corsRequest.ts';
import { preflight } from '#core/gateway/preflight.ts';

const table = [
  ['preflight-1', 'refused', 'gateway', false, null],
  ['preflight-2', 'refused', 'gateway', false, null],
  ['preflight-3', 'refused', 'gateway', false, null],
  ['preflight-4', 'allowed', 'gateway', true, 8],
  ['preflight-5', 'allowed', 'gateway', true, 8],
  ['preflight-no-origin', 'refused', 'gateway', false, null],
  ['preflight-no-method', 'refused', 'gateway', false, null],
  ['request-1', 'refused', 'gateway', false, null],
  ['request-2', 'allowed', 'native-service', true, 4],
  ['request-3', 'allowed', 'native-service', true, 4],
  ['request-no-origin', 'passed-on', 'native-service', false, null],
  ['pass-through', 'passed-on', 'native-service', false, null],
  ['options-not-allowed', 'refused', 'gateway', false, null],
  ['undecided', 'undecided', 'nobody', false, null],
] as const;

describe('what is known of every outcome', () => {
  it.each(table)(
    '%s: %s, answered by %s',
    (outcome, kind, answeredBy, addsCorsHeaders, lastStep) => {
      const traits = { kind, answeredBy, addsCorsHeaders, lastStep };
      expect(outcomeTraits[outcome]).toMatchObject(traits);
    },
  );

  it('is all there is', () => {
    expect(Object.keys(outcomeTraits)).toEqual(table.map(([outcome]) => outcome));
  });

  it('names the documented ones', () => {
    const documented = Object.keys(outcomeTraits).filter(
      (outcome) => outcomeTraits[outcome as OutcomeId].documented,
    );
    expect(documented).toEqual(documentedIds);
  });

  it('counts the box of the headers as the one after the last question', () => {
    expect(outcomeTraits['preflight-4'].lastStep).toBe(preflight.questions.length + 1);
    expect(outcomeTraits['request-2'].lastStep).toBe(corsRequest.questions.length + 1);
  });

  it.each(documentedScenarios)('agrees with the answer of $id', ({ id, scenario }) => {
    const { response } = evaluate(scenario.setup, scenario.request);
    const { addsCorsHeaders, kind } = outcomeTraits[id];
    const names = response?.headers.map(([name]) => name) ?? [];
    expect(names.includes('Access-Control-Allow-Origin')).toBe(addsCorsHeaders);
    expect((response?.status ?? 0) >= 400).toBe(kind === 'refused');
  });
});

import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { erratumIds, erratumOf } from '#core/gateway/erratum.ts';

describe('erratumOf', () => {
  it.each([
    ['preflight-3', ':reason', 'reason-in-two-spellings'],
    ['preflight-3', ':status', null],
    ['preflight-4', 'Access-Control-Allow-Methods', 'methods-not-as-configured'],
    ['preflight-4', 'access-control-allow-methods', 'methods-not-as-configured'],
    ['preflight-4', 'Access-Control-Allow-Headers', null],
    ['preflight-5', 'Access-Control-Allow-Methods', 'methods-not-as-configured'],
    ['request-2', 'Access-Control-Expose-Headers', null],
    ['request-3', 'Access-Control-Expose-Headers', 'copy-of-preflight-5'],
    ['request-3', 'Access-Control-Allow-Origin', null],
    ['pass-through', ':status', null],
    ['undecided', ':status', null],
  ] as const)('%s, %s: %s', (outcome, part, expected) => {
    expect(erratumOf(outcome, part)).toBe(expected);
  });
});

it('every erratum is told by some scenario', () => {
  const told = documentedScenarios.flatMap(({ errata }) => errata.map(({ id }) => id));
  expect([...new Set(told)].sort()).toEqual([...erratumIds].sort());
});

import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { erratumIds, erratumOf } from '#core/gateway/erratum.ts';

describe('erratumOf', () => {
  it.each([
    ['preflight-3', ':reason', null],
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

it('names just the parts of which a row prints something else than we answer', () => {
  const differing = documentedScenarios.flatMap(({ id, errata }) =>
    errata
      .filter(({ printed, ours }) => printed !== ours && ours !== null)
      .map((erratum) => [id, erratum.part, erratum.id]),
  );
  expect(differing).not.toEqual([]);
  for (const { id, errata } of documentedScenarios) {
    for (const { part } of errata) {
      const expected = differing.find(([row, name]) => row === id && name === part)?.[2] ?? null;
      expect([id, part, erratumOf(id, part)]).toEqual([id, part, expected]);
    }
  }
});

it('every erratum is told by some scenario', () => {
  const told = documentedScenarios.flatMap(({ errata }) => errata.map(({ id }) => id));
  expect([...new Set(told)].sort()).toEqual([...erratumIds].sort());
});

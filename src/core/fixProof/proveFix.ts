import { judgeCase } from '#core/cases/judgeCases.ts';
import type { Against } from '#core/cases/runCase.ts';
import { withPinned } from '#core/gateway/readings.ts';
import { withValueAt } from '#core/json/withValue.ts';
import type { Finding } from '#core/lint/finding.ts';
import { fixEdit } from '#core/lint/fixEdit.ts';
import { isOfOrigins, subjectOf } from '#core/lint/subjectOf.ts';
import { meantBy } from '#core/originLanguage/meant.ts';
import { textsOf, withoutMarks } from '#core/originLanguage/meantOrigins.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { FixedAccess, FixProof } from './fixProof.ts';
import { movedOrigins, type Move } from './movedOrigins.ts';

export const passingCases = (cases: readonly Case[], against: Against): readonly Case[] =>
  cases.filter((one) => judgeCase(one, against).passed);

/** @param passing the cases that pass without the fix; null if the finding has no fix */
export function proveFix(
  finding: Finding,
  passing: readonly Case[],
  against: Against,
): FixProof | null {
  const { setup } = against;
  const edit = fixEdit(finding, setup);
  if (!edit) return null;
  const fixed = withValueAt(setup, edit.path, edit.value) as Setup;
  const still = new Set(passingCases(passing, { ...against, setup: fixed }));
  const broken = passing.filter((one) => !still.has(one)).map(({ name }) => name);
  const access = isOfOrigins(finding) ? accessOf(finding, fixed, against) : null;
  return { access, kept: still.size, broken };
}

function accessOf(finding: Finding, fixed: Setup, against: Against): FixedAccess {
  const { setup, evaluate } = against;
  const asking = { evaluate, readings: withPinned(against.readings) };
  const { domains } = meantBy(textsOf(withoutMarks(subjectOf(finding, setup) ?? '')));
  const shared = { domains, liked: finding.witness?.origin };
  const out: Move = { ...shared, pair: { letting: setup, refusing: fixed }, side: 'foreign' };
  const into: Move = { ...shared, pair: { letting: fixed, refusing: setup }, side: 'own' };
  return { domains, removed: movedOrigins(out, asking), gained: movedOrigins(into, asking) };
}

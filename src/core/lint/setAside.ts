import type { Setup } from '#core/setup/setup.ts';
import type { Finding } from './finding.ts';
import { subjectOf } from './subjectOf.ts';

/** What tells a finding from all others, wherever its value is moved. */
export interface FindingKey {
  readonly rule: string;
  readonly about?: string;
}

/** Findings without those that were put aside, and those. */
export interface Parted<Aside> {
  readonly open: readonly Finding[];
  readonly aside: readonly { readonly finding: Finding; readonly by: Aside }[];
}

export function findingKey(finding: Finding, setup: Setup): FindingKey {
  const about = subjectOf(finding, setup);
  return { rule: finding.rule, ...(about !== undefined && { about }) };
}

/** Whether both speak of the same finding. */
export const isSameKey = (a: FindingKey, b: FindingKey): boolean =>
  a.rule === b.rule && a.about === b.about;

export function setAside<Aside extends FindingKey>(
  findings: readonly Finding[],
  setup: Setup,
  asides: readonly Aside[],
): Parted<Aside> {
  if (asides.length === 0) return { open: findings, aside: [] };
  const open: Finding[] = [];
  const aside: { finding: Finding; by: Aside }[] = [];
  for (const finding of findings) {
    const key = findingKey(finding, setup);
    const by = asides.find((one) => isSameKey(one, key));
    if (by) aside.push({ finding, by });
    else open.push(finding);
  }
  return { open, aside };
}

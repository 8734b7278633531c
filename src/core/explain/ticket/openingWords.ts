import { pluralize } from '#core/explain/pluralize.ts';
import type { PartId } from '#core/ticket/opening/openedTicket.ts';

const words: Readonly<Record<PartId, string>> = {
  policy: 'policy',
  applications: 'applications',
  call: 'the call',
  request: 'the request',
  native: 'the native service',
  observed: 'what was observed',
};

/** "policy, applications, the call" */
export const partsOpened = (parts: readonly PartId[]): string =>
  parts.map((part) => words[part]).join(', ');

interface Keeping {
  readonly cases: readonly unknown[];
  /** There are more. */
  readonly isCut: boolean;
}

/** "Keep all 14 as cases" */
export function keepWords({ cases: { length }, isCut }: Keeping): string {
  if (isCut) return `Keep the first ${length} as cases`;
  return length === 1 ? 'Keep as a case' : `Keep all ${length} as cases`;
}

/** "Kept 3 cases; 2 were there already." */
export function keptWords({
  added,
  known,
}: {
  readonly added: number;
  readonly known: number;
}): string {
  if (added === 0)
    return known === 1 ? 'The case is kept already.' : 'All of them are kept already.';
  const rest = known === 0 ? '' : `; ${known} ${known === 1 ? 'was' : 'were'} there already`;
  return `Kept ${pluralize(added, 'case')}${rest}.`;
}

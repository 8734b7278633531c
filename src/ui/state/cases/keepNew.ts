import { proposedName } from '#core/explain/cases/caseNameWords.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';
import { casesOf } from './caseList.ts';

/** What became of cases that were to be kept. */
export interface Kept {
  readonly added: number;
  /** Kept already, with the same expectation. */
  readonly known: number;
  /** Takes them back, whatever was changed since. */
  readonly takeBack: () => void;
}

/** Keeps cases that have no name yet, in one step; those that are there already are left out. */
export function keepNew(playground: Playground, given: readonly Case[]): Kept {
  const before = casesOf(playground);
  const seen = new Set(before.map(meaningOf));
  const added: Case[] = [];
  for (const each of given) {
    const meaning = meaningOf(each);
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    added.push({ ...each, name: proposedName(each, [...before, ...added]) });
  }
  if (added.length > 0) playground.collect({ cases: [...before, ...added] });
  return {
    added: added.length,
    known: given.length - added.length,
    takeBack: () => remove(playground, new Set(added)),
  };
}

/** What a case asks and expects. */
function meaningOf({ name: _, note: __, everyReading: ___, ...meaning }: Case): string {
  return JSON.stringify(meaning);
}

function remove(playground: Playground, cases: ReadonlySet<Case>): void {
  const left = casesOf(playground).filter((each) => !cases.has(each));
  playground.collect({ cases: left.length > 0 ? left : undefined });
}

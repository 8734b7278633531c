import { askedBy, keptCase, presentExpectation } from '#core/cases/keptCase.ts';
import type { Against } from '#core/cases/runCase.ts';
import { proposedName } from '#core/explain/cases/caseNameWords.ts';
import { writeRequest } from '#core/message/rawHttp.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';

/** What cases are run against: what is on the screen. */
export const againstScreen = ({ setup, pinned, evaluate }: Playground): Against => ({
  setup: setup.value,
  readings: pinned,
  evaluate,
});

/** No cases, always the same list. */
const none: readonly Case[] = [];

export const casesOf = ({ collection }: Playground): readonly Case[] => collection.cases ?? none;

/** What the screen asks. */
export const askedOnScreen = ({ page, request }: Playground) =>
  askedBy({ request: request.value, ...(page && { page }) });

/** Keeps what is on the screen; false where there is no answer that could be expected. */
export function keepCase(playground: Playground): boolean {
  const cases = casesOf(playground);
  const asked = askedOnScreen(playground);
  const kept = playground.stale
    ? null
    : keptCase(proposedName(asked, cases), asked, againstScreen(playground));
  if (kept) playground.collect({ cases: [...cases, kept] });
  return kept !== null;
}

/** Another question or expectation in the place of a case, or changed words. */
export function changeCase(
  playground: Playground,
  at: number,
  changed: Case,
  topic: string | null = null,
): void {
  playground.collect({ cases: casesOf(playground).with(at, changed) }, topic);
}

/** A case asks what is on the screen from now on, and expects the present answer. */
export function updateCase(playground: Playground, at: number): void {
  const { name, note, everyReading } = casesOf(playground)[at] ?? {};
  const kept = keptCase(name ?? '', askedOnScreen(playground), againstScreen(playground));
  if (!kept) return;
  const about = { ...(note !== undefined && { note }), ...(everyReading && { everyReading }) };
  changeCase(playground, at, { ...kept, ...about });
}

/** A case expects what is answered now. */
export function expectPresent(playground: Playground, at: number): void {
  const changed = casesOf(playground)[at];
  const expect = changed && presentExpectation(changed, againstScreen(playground));
  if (expect) changeCase(playground, at, { ...changed, expect });
}

export function removeCase(playground: Playground, at: number): void {
  const cases = casesOf(playground).toSpliced(at, 1);
  playground.collect({ cases: cases.length > 0 ? cases : undefined });
}

/** Brings the question of a case to the screen; the policy stays. */
export function openCase(playground: Playground, asked: Case): void {
  if ('page' in asked) playground.editPage(asked.page);
  else playground.editRequest(writeRequest(asked.request));
}

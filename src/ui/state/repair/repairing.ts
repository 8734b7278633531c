import { editOf, changedCall, changedSetup, type Change } from '#core/repair/change.ts';
import {
  browsersToPass,
  changedBy,
  type Circumstances,
  type Subject,
} from '#core/repair/subject.ts';
import { whatMustChange, type Repair } from '#core/repair/whatMustChange.ts';
import { defaultBrowser, withCall } from '#core/scenario/pageView.ts';
import type { Setup } from '#core/setup/setup.ts';
import { withPage, type Documents } from '#ui/state/documents.ts';
import { withSetupValue } from '#ui/state/setupEdits.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';

/** What must change for what is on the screen. */
export interface Repairing {
  readonly subject: Subject;
  readonly circumstances: Circumstances;
  readonly repair: Repair;
}

/** With more, to try changes takes longer than a frame (10,000 expressions: 17 to 140 ms). */
const manyEntries = 1_000;

export const hasMany = ({ policy, applications }: Setup): boolean =>
  applications.reduce(
    (count, { jsOrigins }) => count + jsOrigins.length,
    policy?.allowedOrigins.length ?? 0,
  ) > manyEntries;

type Asked = Pick<
  Playground,
  'setup' | 'request' | 'page' | 'pinned' | 'evaluate' | 'stale' | 'sends' | 'beside'
>;

/**
 * Null where nothing can be said: the answer does not follow the texts, or what was observed is not
 * explained, so that the request may never have reached the policy.
 */
export function repairing(asked: Asked): Repairing | null {
  const { setup, page, pinned, evaluate } = asked;
  if (asked.stale || asked.sends === 'unknown') return null;
  const seen = asked.beside?.verdict.kind;
  if (seen === 'differs' || seen === 'unexplained') return null;
  const what = page ? { page } : { request: asked.request.value };
  const subject = { setup: setup.value, ...what };
  const browsers = browsersToPass(page?.browser ?? defaultBrowser);
  const circumstances = { readings: pinned, evaluate, browsers, mustSee: [] };
  return { subject, circumstances, repair: whatMustChange(subject, circumstances) };
}

/** The proposed changes with some in another way; as proposed if the ways do not go together. */
export function chosenChanges(
  { subject, circumstances, repair }: Repairing,
  choices: readonly number[],
): readonly Change[] {
  const ways = repair.obstacles.map(({ changes }, at) => changes[choices[at] ?? 0] ?? changes[0]);
  const chosen = ways.filter((change) => change !== undefined);
  const isProposed = repair.obstacles.every(({ changes }, at) => ways[at] === changes[0]);
  const left = isProposed ? null : whatMustChange(changedBy(subject, chosen), circumstances);
  const isAsGood = !left || !repair.passes || left.obstacles.length === 0;
  return isAsGood ? chosen : repair.obstacles.flatMap(({ changes }) => changes.slice(0, 1));
}

/** What is open with changes made, for one step of the history. */
export function documentsWith(documents: Documents, changes: readonly Change[]): Documents {
  let setup = documents.setup.value;
  let changed = documents;
  for (const change of changes) {
    if (change.kind === 'call') {
      const { page } = changed;
      if (page) changed = withPage(changed, withCall(page, changedCall(change, page.call)));
      continue;
    }
    const edit = editOf(change, setup);
    if (edit) changed = withSetupValue(changed, edit.path, edit.value);
    setup = changedSetup(change, setup);
  }
  return changed;
}

import { defaultBrowser } from '#core/scenario/pageView.ts';
import type { BrowserId } from '#core/browser/pageCall.ts';
import { parseSetup } from '#core/setup/parse.ts';
import { candidates } from './candidates.ts';
import type { Change } from './change.ts';
import { inTheWay, keyOf } from './inTheWay.ts';
import type { InTheWay, Obstacle, Owner } from './obstacle.ts';
import { changed, changedBy, type Circumstances, type Subject } from './subject.ts';

export interface Repair {
  /** In the order in which they are met, each after the proposed changes before it. */
  readonly obstacles: readonly Obstacle[];
  /** Whether all passes with the proposed change of each: it was tried. */
  readonly passes: boolean;
  /** With the proposed changes made. */
  readonly then: Subject;
}

/** Far more than there are kinds of obstacles: an end, should one change bring back another. */
const maxObstacles = 40;

/** The obstacles met so far, and what all is by then. */
interface Way {
  readonly obstacles: Obstacle[];
  readonly met: Set<string>;
  subject: Subject;
}

/**
 * Every obstacle of a request through the gateway, or of a page's call until the page reads the answer,
 * and the smallest changes that clear it. Each is made and tried before the next is looked for, in
 * the first browser, then for what the others want besides.
 */
export function whatMustChange(subject: Subject, circumstances: Circumstances): Repair {
  const way: Way = { obstacles: [], met: new Set(), subject };
  const browsers = 'page' in subject ? circumstances.browsers : [defaultBrowser];
  const cleared = browsers.map((browser) => clear(way, circumstances, browser));
  const { obstacles, subject: then } = way;
  // A change for one browser must not stop another.
  const passes =
    cleared.every(Boolean) && browsers.every((browser) => !inTheWay(then, circumstances, browser));
  const repair = { obstacles: merged(obstacles), passes, then };
  return { ...repair, obstacles: withTriedAlternatives(repair, subject, circumstances, browsers) };
}

/** Clears the way in one browser as far as that is known to be possible; whether it is clear then. */
function clear(way: Way, circumstances: Circumstances, browser: BrowserId): boolean {
  while (way.obstacles.length < maxObstacles) {
    const found = inTheWay(way.subject, circumstances, browser);
    if (!found) return true;
    way.met.add(keyOf(found));
    const changes = candidates(found, way.subject, circumstances).filter(
      (change) => isReadable(change, way.subject) && helps(change, way, circumstances, browser),
    );
    const obstacle = { ...found, owner: ownerOf(found, changes), changes };
    const [proposed] = changes;
    if (proposed || !isKnown(obstacle, way)) way.obstacles.push(obstacle);
    if (!proposed) return false;
    way.subject = changed(way.subject, proposed);
  }
  return false;
}

/** Whether another browser stops at the same, whatever it calls it. */
const isKnown = ({ kind, owner }: Obstacle, { obstacles }: Way): boolean =>
  obstacles.some((one) => one.changes.length === 0 && one.kind === kind && one.owner === owner);

/** Whether what is next in the way was not there before. */
function helps(
  change: Change,
  { subject, met }: Way,
  circumstances: Circumstances,
  browser: BrowserId,
): boolean {
  const next = inTheWay(changed(subject, change), circumstances, browser);
  return !next || !met.has(keyOf(next));
}

/** Whether the setup's JSON can say it: an entry there has no white space at its ends. */
function isReadable(change: Change, subject: Subject): boolean {
  if (change.kind === 'call' || !('values' in change)) return true;
  const { setup } = changed({ ...subject, setup: { ...subject.setup, applications: [] } }, change);
  if (change.kind === 'js-origin') return change.values.every((value) => value === value.trim());
  const parsed = parseSetup({ policy: setup.policy });
  return parsed.ok && JSON.stringify(parsed.value.policy) === JSON.stringify(setup.policy);
}

function ownerOf({ kind, call }: InTheWay, [proposed]: readonly Change[]): Owner {
  if (proposed) return proposed.kind === 'call' ? 'page' : 'policy';
  if (kind === 'undecided') return 'gateway';
  const native = kind === 'hidden-header' || (call?.step && kind === 'not-accepted');
  return native ? 'native-service' : 'page';
}

/** A browser names one header after the other: they are one obstacle with one change. */
function merged(obstacles: readonly Obstacle[]): Obstacle[] {
  const all: Obstacle[] = [];
  for (const next of obstacles) {
    const before = all.at(-1);
    const both = before && mergedWith(before, next);
    if (both) all.splice(-1, 1, both);
    else all.push(next);
  }
  return all;
}

function mergedWith(a: Obstacle, b: Obstacle): Obstacle | null {
  const [x, y] = [a.changes, b.changes].map((changes) =>
    changes.length === 1 && changes[0]?.kind === 'add' ? changes[0] : null,
  );
  if (!x || !y || x.field !== y.field || a.call?.step?.id !== b.call?.step?.id) return null;
  if (a.kind !== b.kind || a.call?.browser !== b.call?.browser) return null;
  const change = { ...x, values: [...x.values, ...y.values] };
  return { ...a, values: [...a.values, ...b.values], changes: [change] };
}

/** Each alternative beside the proposed changes of all other obstacles: it stays if that ends as well. */
function withTriedAlternatives(
  { obstacles, passes, then }: Repair,
  start: Subject,
  circumstances: Circumstances,
  browsers: readonly BrowserId[],
): readonly Obstacle[] {
  const proposed = obstacles.flatMap(({ changes }) => changes.slice(0, 1));
  const endOf = (subject: Subject): string =>
    browsers
      .map((browser) => inTheWay(subject, circumstances, browser))
      .map((found) => found && keyOf(found))
      .join('\n');
  const end = passes ? null : endOf(then);
  const endsAsWell = (changes: readonly Change[]): boolean => {
    const subject = changedBy(start, changes);
    return end === null
      ? browsers.every((browser) => !inTheWay(subject, circumstances, browser))
      : endOf(subject) === end;
  };
  return obstacles.map((obstacle) => {
    const [first, ...others] = obstacle.changes;
    if (!first || others.length === 0) return obstacle;
    const kept = others.filter((other) =>
      endsAsWell(proposed.map((change) => (change === first ? other : change))),
    );
    return { ...obstacle, changes: [first, ...kept] };
  });
}

import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import { pointerTo } from '#core/json/pointer.ts';
import { readObject } from '#core/json/readJson.ts';
import type { UnknownAlternative } from '#core/scenario/readPageView.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';

type Report = (issue: SetupIssue | UnknownAlternative) => void;

/** Readings with an alternative each; every problem goes to `report`. */
export function readReadings(json: unknown, path: string, report: Report): Partial<Readings> {
  const object = readObject(json, path, report, { known: readingIds }) ?? {};
  const given = readingIds.filter((id) => object[id] !== undefined);
  for (const id of given) {
    const alternatives: readonly unknown[] = readingAlternatives[id];
    if (alternatives.includes(object[id])) continue;
    report({ code: 'unknown-alternative', path: pointerTo(path, id), value: object[id] });
  }
  return Object.fromEntries(given.map((id) => [id, object[id]]));
}

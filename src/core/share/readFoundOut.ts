import { readingIds } from '#core/gateway/readings.ts';
import { pointerTo } from '#core/json/pointer.ts';
import { readList, readObject, readString } from '#core/json/readJson.ts';
import type { FoundOut, ShownBy } from '#core/scenario/foundOut.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { UnknownAlternative } from '#core/scenario/readPageView.ts';
import { readRequestJson } from '#core/scenario/readRequestJson.ts';
import { parseSetup } from '#core/setup/parse.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import { readObservedResponse } from './readObserved.ts';
import { readReadings } from './readReadings.ts';

type Report = (issue: SetupIssue | UnknownAlternative) => void;

const keys = ['on', 'readings', 'proof', 'shownBy'];

/** More than all readings together need. */
const maxProof = 100;

const read = new WeakMap<object, FoundOut>();

/**
 * Unknown JSON to what was found out on a gateway; every problem goes to `report`. Links share one object
 * where notes are the same: each is read once.
 */
export function readFoundOut(json: unknown, path: string, report: Report): FoundOut {
  const isObject = typeof json === 'object' && json !== null;
  const known = isObject ? read.get(json) : undefined;
  if (known) return known;
  let isSound = true;
  const foundOut = readAnew(json, path, (issue) => {
    isSound = false;
    report(issue);
  });
  if (isObject && isSound) read.set(json, foundOut);
  return foundOut;
}

function readAnew(json: unknown, path: string, report: Report): FoundOut {
  const object = readObject(json, path, report, { known: keys, required: keys }) ?? {};
  const { on = '', readings = {}, shownBy = {} } = object;
  const shown = readReadings(readings, `${path}/readings`, report);
  const proof = readProof(object.proof, `${path}/proof`, report);
  return {
    on: readDate(on, `${path}/on`, report),
    readings: shown,
    proof,
    shownBy: readShownBy(shownBy, `${path}/shownBy`, report, { shown, count: proof.length }),
  };
}

function readProof(json: unknown, path: string, report: Report): readonly Observation[] {
  if (Array.isArray(json) && json.length > maxProof) {
    report({ code: 'unknown-alternative', path, value: json.length });
    return [];
  }
  const readSetup = setupReader();
  return readList(json, path, report, (item, at) => readObservation(item, at, report, readSetup));
}

type ReadSetup = (json: unknown, path: string, report: Report) => Setup;

function readObservation(
  json: unknown,
  path: string,
  report: Report,
  readSetup: ReadSetup,
): Observation {
  const known = ['setup', 'request', 'response'];
  const object = readObject(json, path, report, { known, required: known }) ?? {};
  return {
    setup: readSetup(object.setup, `${path}/setup`, report),
    request: readRequestJson(object.request, `${path}/request`, report),
    response: readObservedResponse(object.response, `${path}/response`, report),
  };
}

/** Links share one object where setups are the same: each is read once. */
function setupReader(): ReadSetup {
  const known = new Map<unknown, ReturnType<typeof parseSetup>>();
  return (json, path, report) => {
    if (json === undefined) return emptyScenario.setup;
    const parsed = known.get(json) ?? parseSetup(json);
    known.set(json, parsed);
    if (parsed.ok) return parsed.value;
    for (const issue of parsed.issues) report({ ...issue, path: `${path}${issue.path}` });
    return emptyScenario.setup;
  };
}

interface Shown {
  readonly shown: FoundOut['readings'];
  /** Of observations. */
  readonly count: number;
}

/** Each reading is shown by something, and nothing else is. */
function readShownBy(json: unknown, path: string, report: Report, { shown, count }: Shown) {
  const ids = readingIds.filter((id) => shown[id] !== undefined);
  const object = readObject(json, path, report, { known: ids, required: ids }) ?? {};
  const entries = ids.map((id) => {
    const at = pointerTo(path, id);
    const { [id]: given = [0] } = object;
    const places = readList(given, at, report, (item, place) => {
      if (isPlace(item, count)) return item;
      report({ code: 'unknown-alternative', path: place, value: item });
      return 0;
    });
    const isFit = places.length > 0 && places.length <= count;
    if (Array.isArray(given) && !isFit)
      report({ code: 'unknown-alternative', path: at, value: places.length });
    return [id, places];
  });
  return Object.fromEntries(entries) as ShownBy;
}

const isPlace = (json: unknown, count: number): json is number =>
  typeof json === 'number' && Number.isInteger(json) && json >= 0 && json < count;

const daysIn = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

function readDate(json: unknown, path: string, report: Report): string {
  const text = readString(json, path, report);
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0] = parts ?? [];
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (typeof json === 'string' && !isDate)
    report({ code: 'unknown-alternative', path, value: json });
  return text;
}

import { pointerTo } from '#core/json/pointer.ts';
import { parseSetup } from '#core/setup/parse.ts';
import { readBoolean, readList, readObject, readString } from '#core/json/readJson.ts';
import type { Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { CasesIssue } from '#core/cases/casesIssue.ts';
import { collectionKeys, readCollection } from './readCollection.ts';
import { readFoundOut } from './readFoundOut.ts';
import { readObserved } from './readObserved.ts';
import { readReadings } from './readReadings.ts';
import { readTold } from './readTold.ts';
import { readRequestJson } from '#core/scenario/readRequestJson.ts';
import { readPageView } from '#core/scenario/readPageView.ts';

/** What can be wrong with JSON that is meant to be a scenario. */
export type ScenarioIssue = CasesIssue;

type Report = (issue: ScenarioIssue) => void;

const ownKeys = [
  'setup',
  'request',
  'readings',
  'foundOut',
  'drafts',
  'page',
  'tryOrigins',
  'observed',
  'title',
  'symptom',
  'missing',
  'ask',
];

const scenarioKeys = { known: [...ownKeys, ...collectionKeys] };

/**
 * Unknown JSON to a scenario, or every issue at once. `setup` and `request` must be given and valid;
 * only a draft may contain what HTTP cannot carry.
 */
export function readScenario(given: unknown): Result<Scenario, ScenarioIssue> {
  const issues: ScenarioIssue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const object = readObject(given, '', report, scenarioKeys) ?? {};
  const setup = parseSetup(object.setup);
  const setupIssues = setup.ok ? [] : setup.issues;
  for (const issue of setupIssues) report({ ...issue, path: `/setup${issue.path}` });
  const request = readRequestJson(object.request, '/request', report);
  const readings = readPinned(object, report);
  const drafts = readDrafts(object.drafts, '/drafts', report);
  const { page: json } = object;
  const page = json === undefined ? {} : { page: readPageView(json, '/page', report) };
  const origins = readOrigins(object.tryOrigins, '/tryOrigins', report);
  const told = {
    ...readTitle(object, report),
    ...readSeen(object, report),
    ...readTold(object, report),
    ...(readBoolean(object.ask, '/ask', report) && { ask: true as const }),
  };
  const collection = readCollection(object, report, readScenario);
  const [first, ...others] = issues;
  if (first) return { ok: false, issues: [first, ...others] };
  if (!setup.ok) throw new Error('A setup that failed has issues');
  const value = {
    setup: setup.value,
    request,
    ...readings,
    ...drafts,
    ...page,
    ...origins,
    ...told,
    ...collection,
  };
  return { ok: true, value };
}

function readOrigins(json: unknown, path: string, report: Report): Pick<Scenario, 'tryOrigins'> {
  if (json === undefined) return {};
  const tryOrigins = readList(json, path, report, (item, at) => readString(item, at, report));
  return tryOrigins.length > 0 ? { tryOrigins } : {};
}

type Given = Readonly<Record<string, unknown>>;

/** The readings that are pinned, and what was found out of them. */
function readPinned(
  { readings: json, foundOut }: Given,
  report: Report,
): Pick<Scenario, 'readings' | 'foundOut'> {
  const readings = json === undefined ? {} : readReadings(json, '/readings', report);
  return {
    ...(Object.keys(readings).length > 0 && { readings }),
    ...(foundOut !== undefined && { foundOut: readFoundOut(foundOut, '/foundOut', report) }),
  };
}

const readTitle = ({ title }: Given, report: Report): Pick<Scenario, 'title'> =>
  title === undefined ? {} : { title: readString(title, '/title', report) };

const readSeen = ({ observed }: Given, report: Report): Pick<Scenario, 'observed'> =>
  observed === undefined ? {} : { observed: readObserved(observed, '/observed', report) };

function readDrafts(json: unknown, path: string, report: Report): Pick<Scenario, 'drafts'> {
  if (json === undefined) return {};
  const known = ['setup', 'request', 'native'] as const;
  const object = readObject(json, path, report, { known }) ?? {};
  const texts = known
    .filter((key) => object[key] !== undefined)
    .map((key) => [key, readString(object[key], pointerTo(path, key), report)]);
  return texts.length > 0 ? { drafts: Object.fromEntries(texts) } : {};
}

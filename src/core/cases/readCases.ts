import { readBoolean, readList, readObject, readString } from '#core/json/readJson.ts';
import { readPageView } from '#core/scenario/readPageView.ts';
import { readRequestJson } from '#core/scenario/readRequestJson.ts';
import { parseSetup } from '#core/setup/parse.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Result } from '#core/result.ts';
import type { Asked, Case } from '#core/scenario/case.ts';
import type { CasesFile } from './casesFile.ts';
import type { CasesIssue } from './casesIssue.ts';
import { readExpectation, type Report } from './readExpectation.ts';

/** The version of the file that is written. A newer one may say what is not known here. */
export const casesVersion = 1;

const fileKeys = { known: ['version', 'cases', 'setup'], required: ['version', 'cases'] };

/** Unknown JSON to a file of cases, or every issue at once. */
export function readCasesFile(json: unknown): Result<CasesFile<Setup>, CasesIssue> {
  const issues: CasesIssue[] = [];
  const file = readFile(json, (issue) => issues.push(issue));
  const [first, ...others] = issues;
  return first ? { ok: false, issues: [first, ...others] } : { ok: true, value: file };
}

function readFile(json: unknown, report: Report): CasesFile<Setup> {
  const version = versionOf(json);
  if (typeof version === 'number' && version > casesVersion) {
    report({ code: 'newer-cases', path: '/version', version });
    return { cases: [] };
  }
  const object = readObject(json, '', report, fileKeys) ?? {};
  if (object.version !== undefined && version !== casesVersion)
    report({ code: 'unknown-alternative', path: '/version', value: version });
  const cases = readList(object.cases, '/cases', report, readCase);
  if (object.setup === undefined) return { cases };
  const setup = parseSetup(object.setup);
  if (setup.ok) return { cases, setup: setup.value };
  for (const issue of setup.issues) report({ ...issue, path: `/setup${issue.path}` });
  return { cases };
}

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;

const caseKeys = {
  known: ['name', 'note', 'request', 'page', 'expect', 'everyReading'],
  required: ['name', 'expect'],
};

/** Unknown JSON to one case. */
export function readCase(json: unknown, path: string, report: Report): Case {
  const object = readObject(json, path, report, caseKeys) ?? {};
  const { name = '', note, expect = {}, everyReading } = object;
  const asked = readAsked(object, path, report);
  // A missing one has been reported.
  const expected =
    object.expect === undefined ? {} : readExpectation(expect, `${path}/expect`, report);
  if ('request' in asked && expected.pageReads !== undefined)
    report({ code: 'no-page', path: `${path}/expect/pageReads` });
  return {
    name: readString(name, `${path}/name`, report),
    ...(note !== undefined && { note: readString(note, `${path}/note`, report) }),
    ...asked,
    expect: expected,
    ...(readBoolean(everyReading, `${path}/everyReading`, report) && { everyReading: true }),
  };
}

function readAsked(object: Record<string, unknown>, path: string, report: Report): Asked {
  const { request, page } = object;
  if ((request === undefined) === (page === undefined)) {
    report({ code: 'not-one-question', path });
    return { request: { method: 'GET', headers: [] } };
  }
  if (page === undefined) return { request: readRequestJson(request, `${path}/request`, report) };
  const { exchange: _, ...view } = readPageView(page, `${path}/page`, report);
  if (typeof view.again === 'object' && view.again.policy !== undefined)
    report({ code: 'own-policy', path: `${path}/page/again/policy` });
  return { page: view };
}

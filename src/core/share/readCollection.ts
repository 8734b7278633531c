import { readCase } from '#core/cases/readCases.ts';
import type { CasesIssue } from '#core/cases/casesIssue.ts';
import { readList, readObject, readString } from '#core/json/readJson.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Collection } from '#core/scenario/collection.ts';
import type { PutAside } from '#core/scenario/putAside.ts';
import { parseSetup } from '#core/setup/parse.ts';
import { readSequence, type ReadScenario } from './readSequence.ts';

type Report = (issue: CasesIssue) => void;

export const collectionKeys = ['cases', 'before', 'putAside', 'sequence'] as const;

/**
 * What a visitor keeps beside a scenario, from the members of its JSON; every problem goes to `report`.
 *
 * @param readScenario reads one of a sequence
 */
export function readCollection(
  { cases, before, putAside, sequence }: Readonly<Record<string, unknown>>,
  report: Report,
  readScenario: ReadScenario,
): Collection {
  return {
    ...(cases !== undefined && { cases: readCases(cases, report) }),
    ...(before !== undefined && readBefore(before, report)),
    ...(putAside !== undefined && {
      putAside: readList(putAside, '/putAside', report, readPutAside),
    }),
    ...(sequence !== undefined && { sequence: readSequence(sequence, report, readScenario) }),
  };
}

const readCases = (json: unknown, report: Report): readonly Case[] =>
  readList(json, '/cases', report, readCase);

function readBefore(json: unknown, report: Report): Pick<Collection, 'before'> {
  const setup = parseSetup(json);
  if (setup.ok) return { before: setup.value };
  for (const issue of setup.issues) report({ ...issue, path: `/before${issue.path}` });
  return {};
}

const keys = { known: ['rule', 'about', 'reason'], required: ['rule', 'reason'] };

function readPutAside(json: unknown, path: string, report: Report): PutAside {
  const { rule = '', about, reason = '' } = readObject(json, path, report, keys) ?? {};
  return {
    rule: readString(rule, `${path}/rule`, report),
    ...(about !== undefined && { about: readString(about, `${path}/about`, report) }),
    reason: readString(reason, `${path}/reason`, report),
  };
}

import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { isHeaderName } from '#core/http/headerName.ts';
import { jsonType, readBoolean, readList, readObject, readString } from '#core/json/readJson.ts';
import type { Expectation } from '#core/scenario/case.ts';
import type { CasesIssue } from './casesIssue.ts';

export type Report = (issue: CasesIssue) => void;

const keys = { known: ['outcome', 'status', 'headers', 'pageReads'] };

/** Unknown JSON to what is expected. Nothing at all is an issue: such a case could never fail. */
export function readExpectation(json: unknown, path: string, report: Report): Expectation {
  const object = readObject(json, path, report, keys);
  if (object && Object.keys(object).length === 0) report({ code: 'nothing-expected', path });
  const { outcome, status, headers, pageReads } = object ?? {};
  return {
    ...(outcome !== undefined && { outcome: readOutcome(outcome, `${path}/outcome`, report) }),
    ...(status !== undefined && { status: readStatus(status, `${path}/status`, report) }),
    ...(headers !== undefined && {
      headers: readList(headers, `${path}/headers`, report, readLine),
    }),
    ...(pageReads !== undefined && {
      pageReads: readBoolean(pageReads, `${path}/pageReads`, report),
    }),
  };
}

function readOutcome(json: unknown, path: string, report: Report): OutcomeId {
  const outcome = readString(json, path, report);
  if (typeof json === 'string' && !Object.hasOwn(outcomeTraits, outcome))
    report({ code: 'unknown-alternative', path, value: json });
  return outcome as OutcomeId;
}

const [lowest, highest] = [100, 999];

function readStatus(json: unknown, path: string, report: Report): number {
  if (typeof json !== 'number') {
    report({ code: 'wrong-type', path, expected: ['number'], found: jsonType(json) });
    return 0;
  }
  if (!Number.isInteger(json) || json < lowest || json > highest)
    report({ code: 'status-out-of-range', path, value: json, lowest, highest });
  return json;
}

type Line = readonly [string, string | null];

function readLine(json: unknown, path: string, report: Report): Line {
  if (!Array.isArray(json)) {
    report({ code: 'wrong-type', path, expected: ['list'], found: jsonType(json) });
    return ['', null];
  }
  if (json.length !== 2) report({ code: 'not-a-pair', path, length: json.length });
  const [first, value] = json as readonly unknown[];
  const name = readString(first, `${path}/0`, report);
  if (typeof first === 'string' && !isHeaderName(name))
    report({ code: 'not-a-token', path: `${path}/0`, value: name, what: 'header-name' });
  return [name, value === null ? null : readString(value, `${path}/1`, report)];
}

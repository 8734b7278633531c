import type { CasesIssue } from '#core/cases/casesIssue.ts';
import { readBoolean, readList, readObject, readString } from '#core/json/readJson.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Sequence, SequenceStep } from '#core/scenario/sequence.ts';
import type { Result } from '#core/result.ts';

type Report = (issue: CasesIssue) => void;
export type ReadScenario = (json: unknown) => Result<Scenario, CasesIssue>;

/** What a scenario of a sequence has none of: nothing is kept beside it, and none is in another. */
const notInStep = ['cases', 'before', 'putAside', 'sequence', 'ask'] as const;

/** Scenarios in an order; every problem goes to `report`. */
export function readSequence(json: unknown, report: Report, readScenario: ReadScenario): Sequence {
  const object = readObject(json, '/sequence', report, { known: ['steps', 'hidden'] }) ?? {};
  const readStep = (step: unknown, path: string) => stepOf(step, path, report, readScenario);
  const steps = readList(object.steps, '/sequence/steps', report, readStep);
  return {
    steps: steps.filter((step) => step !== null),
    ...(readBoolean(object.hidden, '/sequence/hidden', report) && { hidden: true }),
  };
}

const keys = { known: ['scenario', 'note'], required: ['scenario'] };

function stepOf(
  json: unknown,
  path: string,
  report: Report,
  readScenario: ReadScenario,
): SequenceStep | null {
  const object = readObject(json, path, report, keys);
  if (!object || object.scenario === undefined) return null;
  const { note } = object;
  const read = readScenario(object.scenario);
  const words = note === undefined ? {} : { note: readString(note, `${path}/note`, report) };
  if (!read.ok) {
    for (const issue of read.issues) report({ ...issue, path: `${path}/scenario${issue.path}` });
    return null;
  }
  for (const key of notInStep) {
    if (read.value[key] === undefined) continue;
    report({ code: 'unknown-key', path: `${path}/scenario/${key}`, key });
  }
  return { scenario: read.value, ...words };
}

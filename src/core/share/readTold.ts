import { readList, readString } from '#core/json/readJson.ts';
import { missingIds, type Missing } from '#core/scenario/missing.ts';
import type { UnknownAlternative } from '#core/scenario/readPageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';

type Report = (issue: SetupIssue | UnknownAlternative) => void;
type Told = Pick<Scenario, 'symptom' | 'missing'>;

/** What a ticket told in words, and what it did not; every problem goes to `report`. */
export function readTold(
  { symptom, missing }: Readonly<Record<string, unknown>>,
  report: Report,
): Told {
  return {
    ...(symptom !== undefined && { symptom: readString(symptom, '/symptom', report) }),
    ...(missing !== undefined && {
      missing: readList(missing, '/missing', report, readMissing).filter((id) => id !== null),
    }),
  };
}

function readMissing(json: unknown, path: string, report: Report): Missing | null {
  const id = missingIds.find((id) => id === json);
  if (id === undefined) report({ code: 'unknown-alternative', path, value: json });
  return id ?? null;
}

import type { CasesFile } from '#core/cases/casesFile.ts';
import { casesVersion } from '#core/cases/readCases.ts';
import { withoutSecretsInCases } from '#core/secrets/inCases.ts';
import { withoutSecretsInSetup } from '#core/secrets/inSetup.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import type { Setup } from '#core/setup/setup.ts';

/** The text of a file of cases, which `readCasesFile` reads, without secrets. */
export function printCasesFile({ cases, setup }: CasesFile<Setup>): string {
  const { leaveOut } = new LeftOut();
  const file = {
    version: casesVersion,
    cases: withoutSecretsInCases(cases, leaveOut),
    ...(setup && { setup: withoutSecretsInSetup(setup, leaveOut) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

import { readFileSync } from 'node:fs';
import { readCasesFile } from '#core/cases/readCases.ts';
import type { CasesFile } from '#core/cases/casesFile.ts';
import { casesIssueWords } from '#core/explain/cases/casesIssueWords.ts';
import { setupIssueWords } from '#core/explain/issue/setupIssueWords.ts';
import { plain, type Phrase } from '#core/explain/phrase.ts';
import { ticketProblemWords } from '#core/explain/ticket/partWords.ts';
import type { Issue } from '#core/result.ts';
import { parseSetup } from '#core/setup/parse.ts';
import type { Setup } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { readTicket } from '#core/ticket/readTicket.ts';

/** A file that cannot be read, with all that is wrong in it, a line each. */
export class Unreadable extends Error {}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Unreadable(`${file}: ${(error as Error).message}`);
  }
}

/** Undefined where it is no JSON. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function unreadable<I extends Issue>(
  file: string,
  issues: readonly I[],
  words: (issue: I) => Phrase,
): Unreadable {
  const lines = issues.map((issue) => `${file}${issue.path}: ${plain(words(issue))}`);
  return new Unreadable(lines.join('\n'));
}

export function readCasesAt(file: string): CasesFile<Setup> {
  const json = jsonOf(bytesOf(file));
  if (json === undefined) throw new Unreadable(`${file}: This is not valid JSON.`);
  const result = readCasesFile(json);
  if (result.ok) return result.value;
  throw unreadable(file, result.issues, casesIssueWords);
}

/** A setup of the playground's own JSON, or what a ticket may hold: the gateway's JSON, an export archive. */
export function readSetupAt(file: string): Setup {
  const bytes = bytesOf(file);
  const json = jsonOf(bytes);
  const own = parseSetup(json);
  if (own.ok) return own.value;
  const { policy, applications, problem } = readTicket(bytes);
  if (policy) return normalSetup({ policy, applications: applications ?? [] });
  if (typeof json === 'object' && json !== null && 'policy' in json)
    throw unreadable(file, own.issues, setupIssueWords);
  throw new Unreadable(
    `${file}: ${problem ? ticketProblemWords[problem] : 'No CORS policy in it.'}`,
  );
}

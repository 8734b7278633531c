#!/usr/bin/env node
/**
 * Runs a file of cases against a policy: `check.js cases.json [--setup FILE] [--junit]`.
 * Exit code 0: every case passes; 1: one fails; 2: something could not be read.
 */
import { judgeCases } from '#core/cases/judgeCases.ts';
import { failureWords } from '#core/explain/cases/caseWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { printJunit, printTap, type TestResult } from '#core/interop/testReport.ts';
import { readCasesAt, readSetupAt, Unreadable } from './readFiles.ts';

const usage = 'Usage: check.js cases.json [--setup FILE] [--junit]';

interface Arguments {
  readonly cases: string;
  readonly setup: string | null;
  readonly junit: boolean;
}

function readArguments(given: readonly string[]): Arguments {
  let [cases, setup, junit]: [string | null, string | null, boolean] = [null, null, false];
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] ?? '';
    if (argument === '--junit') junit = true;
    else if (argument === '--setup' && given[i + 1] !== undefined) setup = given[++i] ?? null;
    else if (!argument.startsWith('-') && cases === null) cases = argument;
    else throw new Unreadable(`Cannot read the argument ${argument}. ${usage}`);
  }
  if (cases === null) throw new Unreadable(usage);
  return { cases, setup, junit };
}

function run({ cases: file, setup: setupFile, junit }: Arguments): number {
  const { cases, setup: own } = readCasesAt(file);
  const setup = setupFile === null ? own : readSetupAt(setupFile);
  if (!setup)
    throw new Unreadable(`${file}: There is no setup in it. Name a file with one: --setup FILE`);
  const results = judgeCases(cases, { setup, readings: {}, evaluate }).map(
    (judged): TestResult => ({
      name: judged.tested.name,
      passed: judged.passed,
      why: failureWords(judged).map((words) => plain(words)),
    }),
  );
  process.stdout.write(junit ? printJunit(results, 'CORS cases') : printTap(results));
  return results.every(({ passed }) => passed) ? 0 : 1;
}

// Set and not called: what is written to a pipe must still arrive.
try {
  process.exitCode = run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

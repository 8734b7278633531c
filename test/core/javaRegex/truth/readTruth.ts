import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Judged {
  readonly pattern: string;
  /** One character per input: 1, 0 or - where Java gave up. */
  readonly matches: string;
  readonly find: string;
}

interface Refused {
  readonly pattern: string;
  readonly error: string;
  readonly index: number;
}

export interface Truth {
  readonly inputs: readonly string[];
  readonly patterns: readonly (Judged | Refused)[];
}

const fixtures = resolve(import.meta.dirname, '../../../fixtures/javaRegex');

/** What Java said; see the README beside the fixtures. */
export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(resolve(fixtures, name), 'utf8'));
}

export function readTruth(name: string): Truth {
  return readFixture(name) as Truth;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Judged {
  readonly pattern: string;
  /** One character per input: 1, 0, or - if Java gave up. */
  readonly matches: string;
  readonly find: string;
  /** If the row has its own inputs. */
  readonly inputs?: readonly string[];
}

interface Refused {
  readonly pattern: string;
  readonly error: string;
  readonly index: number;
}

export type Row = Judged | Refused;

export interface Truth {
  readonly inputs: readonly string[];
  readonly patterns: readonly Row[];
}

const fixtures = resolve(import.meta.dirname, '../../../fixtures/javaRegex');

/** Java's results; see the README of the fixtures. */
export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(resolve(fixtures, name), 'utf8'));
}

/** By category, or by the file's name if it has no categories. */
export function readTruth(name: string): Readonly<Record<string, Truth>> {
  const read = readFixture(name) as Truth | { categories: Record<string, Truth> };
  return 'categories' in read ? read.categories : { [name.replace('.json', '')]: read };
}

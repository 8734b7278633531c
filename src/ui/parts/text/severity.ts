import type { Wording } from './wording.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something to say about one line of a text. */
export interface Mark {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; the caret goes there. */
  readonly column?: number | undefined;
  readonly severity: Severity;
  readonly message: Wording;
}

/** The gravest severity on each line that has any. */
export function worstByLine(marks: readonly Mark[]): ReadonlyMap<number, Severity> {
  const order: readonly Severity[] = ['info', 'warning', 'error'];
  const worst = new Map<number, Severity>();
  for (const { line, severity } of marks) {
    const known = worst.get(line);
    if (known === undefined || order.indexOf(severity) > order.indexOf(known))
      worst.set(line, severity);
  }
  return worst;
}

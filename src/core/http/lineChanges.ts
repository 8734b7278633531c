import type { HeaderList, HttpResponse } from './message.ts';

/** A header line that another answer has besides (`+`) or lacks (`−`). */
export interface LineChange {
  readonly sign: '+' | '−';
  readonly line: string;
}

const printed = (headers: HeaderList): string[] =>
  headers.map(([name, value]) => `${name}: ${value}`);

/** The lines of `from` that are left when each of `without` has taken one away. */
function beyond(from: readonly string[], without: readonly string[]): string[] {
  const taken = [...without];
  return from.filter((line) => {
    const at = taken.indexOf(line);
    if (at >= 0) taken.splice(at, 1);
    return at < 0;
  });
}

/** How the header lines of one answer become those of another: what goes, then what comes. */
export function lineChanges(
  from: HttpResponse | null,
  to: HttpResponse | null,
): readonly LineChange[] {
  const before = printed(from?.headers ?? []);
  const after = printed(to?.headers ?? []);
  return [
    ...beyond(before, after).map((line): LineChange => ({ sign: '−', line })),
    ...beyond(after, before).map((line): LineChange => ({ sign: '+', line })),
  ];
}

import { isHeaderValue } from '#core/http/headerValue.ts';
import { splitNames } from '#core/http/splitNames.ts';
import { isToken } from '#core/http/token.ts';
import { replaceBy, type FindingFix } from '#core/lint/rule.ts';

/** What the words need of an entry that is not the name of a header. */
export interface HeaderNameDetail {
  readonly entry: string;
  readonly fault: 'a-whole-line' | 'several-names' | 'not-a-name';
  readonly fix?: FindingFix;
}

/** Null for a name, and for `*`, which is one. */
export function headerNameDetail(entry: string): HeaderNameDetail | null {
  // What no header can carry is an error of the setup already.
  if (isToken(entry) || !isHeaderValue(entry)) return null;
  const name = entry.slice(0, Math.max(0, entry.indexOf(':'))).trim();
  if (isToken(name)) return { entry, fault: 'a-whole-line', fix: replaceBy(name) };
  const names = splitNames(entry);
  return names
    ? { entry, fault: 'several-names', fix: replaceBy(...names) }
    : { entry, fault: 'not-a-name' };
}

import { originFault } from '#core/http/origin.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { shellPatternMeant } from '#core/originPattern/shellPattern.ts';
import { originEntry } from './originEntry.ts';

/**
 * What an entry of Allowed Origins was plainly meant to be, where that would match the Origin: an
 * origin with a slash, a path, capitals or its default port; a shell pattern. Null if it is no such
 * mistake. That it matches has to be tried.
 */
export function meantEntry(entry: string, origin: string, how: Interpretation): string | null {
  const shell = shellPatternMeant(entry);
  if (shell) return isBelow(origin, shell.expression) ? shell.expression : shell.deeper;
  return originFault(entry)?.origin === origin ? originEntry(origin, how) : null;
}

/** Whether the expression for one name has as many names as the Origin. */
const isBelow = (origin: string, expression: string): boolean =>
  origin.split('.').length === expression.split('\\.').length;

import { sideOf } from './knownNames.ts';
import { headingOf } from './labels.ts';

const isName = (text: string): boolean => /^:?[\w.-]{1,100}:?$/.test(text);

/** A row of Firefox's console, which can follow its panel. */
const consoleRow = /^(?:XHR)?(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS)$/;

/**
 * Whether a line is a header's name and the one below it its value, as panels are copied. Among pairs
 * any name is; else a known one, with a name below its value.
 */
export function mayBePair(
  text: string,
  value: string,
  after: string,
  before: 'pairs' | 'rows' | 'nothing',
): boolean {
  if (value === '' || headingOf(value) !== null || consoleRow.test(text)) return false;
  const known = sideOf(text.replace(/:$/, '')) !== null;
  if (before === 'pairs') return known || isName(text);
  if (!known) return false;
  if (text.endsWith(':') || text.startsWith(':')) return true;
  return before === 'rows' ? after === '' || isName(after) : sideOf(after) !== null;
}

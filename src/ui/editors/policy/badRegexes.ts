import { entryProblem } from '#core/explain/gateway/entryWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';
import type { Describe } from './badEntries.ts';

/** An entry read as a regular expression that has no engine. */
export interface BadRegex {
  /** The expression itself, which need not be the whole entry. */
  readonly source: string;
  /** The place that is to blame, in code points; see `JavaRegexIssue`. */
  readonly index: number;
  readonly said: Phrase;
}

export interface BadRegexes {
  readonly shown: readonly BadRegex[];
  /** How many there are besides. */
  readonly more: number;
}

const mostShown = 3;

function badRegex(entry: string, describe: Describe, how: Interpretation): BadRegex | null {
  const description = describe(entry);
  const { regexIssue } = description;
  const pattern = readOriginPattern(entry, how);
  if (!regexIssue || regexIssue.code === 'not-loaded' || pattern.kind !== 'regex') return null;
  const { code, index } = regexIssue;
  // Then it is the engine that is missing, of which the token tells.
  if (code === 'not-supported' && index < 0) return null;
  return { source: pattern.source, index, said: entryProblem(entry, description) ?? [] };
}

/** Finds them in a list; each entry is looked at once, however often the list changes. */
export function badRegexFinder(
  describe: Describe,
  how: Interpretation,
): (entries: readonly string[]) => BadRegexes {
  const known = new Map<string, BadRegex | null>();
  const look = (entry: string): BadRegex | null => {
    let found = known.get(entry);
    if (found === undefined) known.set(entry, (found = badRegex(entry, describe, how)));
    return found;
  };
  return (entries) => {
    const all = [...new Set(entries)].map(look).filter((found) => found !== null);
    return { shown: all.slice(0, mostShown), more: Math.max(0, all.length - mostShown) };
  };
}

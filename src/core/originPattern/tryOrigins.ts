import { byteLowercase } from '#core/http/headerName.ts';
import type { Interpretation } from './interpretation.ts';
import { readOriginPattern } from './originPattern.ts';
import { testOrigin, type CompileRegex, type RegexVerdict } from './regexPool.ts';
import { SharedBudget } from './sharedBudget.ts';

/** Whether one entry matches one origin, in both ways that `regex-anchoring` has. */
export interface TriedOrigin {
  readonly origin: string;
  readonly verdicts: Readonly<Record<Interpretation['regex-anchoring'], RegexVerdict>>;
}

export interface TriedOrigins {
  /** Each origin once, in the order given. */
  readonly tried: readonly TriedOrigin[];
  /** How many more there are, which were not tried. */
  readonly more: number;
}

/** Nobody reads more of them, and each takes its share of the steps. */
export const maxTried = 50;

/**
 * Tries origins against one entry alone, as the gateway would compare them. Null if the
 * entry is not read as a regular expression. It is compiled here, once for all that is asked.
 */
export function originTester(
  entry: string,
  how: Interpretation,
  compile: CompileRegex,
): ((origins: readonly string[]) => TriedOrigins) | null {
  const pattern = readOriginPattern(entry, how);
  if (pattern.kind !== 'regex') return null;
  const compiled = compile(pattern.source);
  const fold = (text: string) => (how['origin-case'] === 'exact' ? text : byteLowercase(text));
  const equals = (origin: string) => pattern.orLiteral && fold(origin) === fold(entry);

  return (origins) => {
    const all = [...new Set(origins)];
    // One for the whole table: it answers with every key, however costly the pattern.
    const shared = new SharedBudget();
    const verdict = (origin: string, anchoring: Interpretation['regex-anchoring']) =>
      equals(origin) || shared.share((budget) => testOrigin(compiled, origin, anchoring, budget));
    const tried = all.slice(0, maxTried).map((origin) => ({
      origin,
      verdicts: {
        'whole-value': verdict(origin, 'whole-value'),
        anywhere: verdict(origin, 'anywhere'),
      },
    }));
    return { tried, more: all.length - tried.length };
  };
}

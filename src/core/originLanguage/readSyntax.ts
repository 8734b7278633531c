import { PatternProblem } from '#core/javaRegex/issue.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';

/** Longer expressions are not made a language of. */
const maxLength = 20_000;

/** A regular expression of Java as a tree; null if it is not one, or not known here. */
export function readSyntax(source: string): Syntax | null {
  if (source.length > maxLength) return null;
  try {
    return parsePattern(source).root;
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    return null;
  }
}

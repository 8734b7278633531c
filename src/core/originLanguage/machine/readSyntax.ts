import { PatternProblem } from '#core/javaRegex/issue.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';

/** Longer expressions are not made a language of. */
const maxLength = 20_000;

/** A regular expression of Java as a tree; what Java refuses matches nothing. */
export function parseSyntax(source: string): Syntax | 'invalid' | 'not-known' {
  if (source.length > maxLength) return 'not-known';
  try {
    return parsePattern(source).root;
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    return problem.issue.code === 'invalid-regex' ? 'invalid' : 'not-known';
  }
}

/** The same; null if there is no tree. */
export function readSyntax(source: string): Syntax | null {
  const syntax = parseSyntax(source);
  return typeof syntax === 'string' ? null : syntax;
}

import type { Issue } from '#core/result.ts';

/** Why a pattern does not compile: Java refuses it, or this engine does not know the syntax. */
export interface JavaRegexIssue extends Issue {
  readonly code: 'invalid-regex' | 'not-supported';
  /** For `invalid-regex` the text of `PatternSyntaxException.getDescription`, otherwise what is missing. */
  readonly description: string;
  /** `PatternSyntaxException.getIndex`: counted in code points, -1 for a lone `)` at the start. */
  readonly index: number;
}

/** Thrown to stop reading a pattern at any depth. `compileJavaRegex` turns it into data. */
export class PatternProblem extends Error {
  readonly issue: JavaRegexIssue;

  constructor(code: JavaRegexIssue['code'], description: string, index: number) {
    super(description);
    this.issue = { code, path: '', description, index };
  }
}

export function invalid(description: string, index: number): PatternProblem {
  return new PatternProblem('invalid-regex', description, index);
}

export function notSupported(description: string, index: number): PatternProblem {
  return new PatternProblem('not-supported', description, index);
}

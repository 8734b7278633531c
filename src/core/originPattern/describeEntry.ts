import { originFault, type OriginFault } from '#core/http/origin.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Interpretation } from './interpretation.ts';
import { readOriginPattern, type OriginPattern } from './originPattern.ts';
import type { CompileRegex } from './regexPool.ts';

/** What is to be said of an Allowed Origins entry before any request is known. */
export interface EntryDescription {
  readonly kind: OriginPattern['kind'];
  /** Why it can never equal an Origin; only of entries that are plainly meant as an origin. */
  readonly fault: OriginFault | null;
  /** Why it has no regular expression to match with. */
  readonly regexIssue: JavaRegexIssue | null;
}

/** Characters that make an entry more than an origin written wrong. The dot does not. */
const regexCharacter = /[\\^$*+?{}[\]()|]/;

export function describeEntry(
  entry: string,
  how: Interpretation,
  compile: CompileRegex,
): EntryDescription {
  const pattern = readOriginPattern(entry, how);
  const meantAsOrigin = pattern.kind !== 'any' && !regexCharacter.test(entry);
  const compiled = pattern.kind === 'regex' ? compile(pattern.source) : null;
  return {
    kind: pattern.kind,
    fault: meantAsOrigin ? originFault(entry) : null,
    regexIssue: compiled && !compiled.ok ? compiled.issues[0] : null,
  };
}

import { originFault, type OriginFault } from '#core/http/origin.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Interpretation } from './interpretation.ts';
import { readOriginPattern, type OriginPattern } from './originPattern.ts';
import type { CompileRegex, NotLoaded } from './regexPool.ts';

/** What is known of an Allowed Origins entry before any request. */
export interface EntryDescription {
  readonly kind: OriginPattern['kind'];
  /** Why it can never match an Origin; of patterns only where they are plainly meant as an origin. */
  readonly fault: OriginFault | null;
  /** Why its regular expression cannot be used. */
  readonly regexIssue: JavaRegexIssue | NotLoaded | null;
}

/** Characters that make an entry more than an origin written wrong. The dot does not. */
const regexCharacter = /[\\^$*+?{}[\]()|]/;

/** Why a text that is compared as it is can never equal an Origin. */
export function literalFault(text: string, how: Interpretation): OriginFault | null {
  const fault = originFault(text);
  return fault?.code === 'upper-case' && how['origin-case'] === 'case-insensitive' ? null : fault;
}

/** A part of an origin may be all that a pattern is meant to find. */
const foundAnywhere = (fault: OriginFault | null, how: Interpretation): boolean =>
  how['regex-anchoring'] === 'anywhere' && fault?.code === 'no-scheme';

function faultOf(pattern: OriginPattern, how: Interpretation): OriginFault | null {
  if (pattern.kind === 'literal') return literalFault(pattern.value, how);
  if (pattern.kind !== 'regex' || regexCharacter.test(pattern.source)) return null;
  const fault = pattern.orLiteral ? literalFault(pattern.source, how) : originFault(pattern.source);
  return foundAnywhere(fault, how) ? null : fault;
}

export function describeEntry(
  entry: string,
  how: Interpretation,
  compile: CompileRegex,
): EntryDescription {
  const pattern = readOriginPattern(entry, how);
  const compiled = pattern.kind === 'regex' ? compile(pattern.source) : null;
  return {
    kind: pattern.kind,
    fault: faultOf(pattern, how),
    regexIssue: compiled && !compiled.ok ? compiled.issues[0] : null,
  };
}

/** The same under one set of readings; each entry is described once. */
export function entryDescriber(
  how: Interpretation,
  compile: CompileRegex,
): (entry: string) => EntryDescription {
  const known = new Map<string, EntryDescription>();
  return (entry) => {
    let description = known.get(entry);
    if (!description) known.set(entry, (description = describeEntry(entry, how, compile)));
    return description;
  };
}

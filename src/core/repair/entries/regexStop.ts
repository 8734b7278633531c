import type { CompileRegex } from '#core/originPattern/regexPool.ts';

/** How far a regular expression goes along with an Origin. */
export interface RegexStop {
  /** The longest beginning of the expression that matches a beginning of the Origin, and that beginning. */
  readonly matched: string;
  readonly along: string;
  /** What comes next on both sides; empty at the end. */
  readonly expected: string;
  readonly found: string;
}

/** Longer ones are no sensible entry, and each beginning is compiled. */
const maxSource = 200;

/** Steps for each beginning: an everyday one takes some hundred. */
const steps = 20_000;

/** Null where nothing can be said: no beginning of it is an expression, or it is too long. */
export function regexStop(source: string, origin: string, compile: CompileRegex): RegexStop | null {
  if (source.length > maxSource) return null;
  for (let end = source.length; end > 0; end--) {
    const matched = source.slice(0, end);
    const along = longestAlong(matched, origin, compile);
    if (along === null || along === '') continue;
    const expected = source.slice(end, end + 1);
    return { matched, along, expected, found: origin.slice(along.length, along.length + 1) };
  }
  return null;
}

/** The longest beginning of the Origin that all of an expression matches. */
function longestAlong(source: string, origin: string, compile: CompileRegex): string | null {
  const compiled = compile(`(?:${source})`);
  const open = compile(`(?:${source})[\\s\\S]*`);
  if (!compiled.ok || !open.ok) return null;
  if (open.value.matches(origin, { left: steps }) !== true) return null;
  for (let end = origin.length; end > 0; end--) {
    const along = origin.slice(0, end);
    if (compiled.value.matches(along, { left: steps }) === true) return along;
  }
  return null;
}

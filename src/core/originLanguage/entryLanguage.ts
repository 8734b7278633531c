import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import { AutomatonBuilder } from '#core/originLanguage/machine/automatonBuilder.ts';
import { Machine } from '#core/originLanguage/machine/machine.ts';
import { readSyntax } from '#core/originLanguage/machine/readSyntax.ts';

/** One entry of Allowed Origins as what it lets in, read in one way. */
export interface EntryLanguage {
  readonly kind: 'any' | 'none' | 'literal' | 'regex';
  /** The expression; what an entry that is none is, otherwise. */
  readonly source: string;
  readonly syntax: Syntax | null;
  readonly machine: Machine | null;
  /** What the engine says. Undecided is no. */
  readonly lets: (origin: string) => boolean;
}

/** A sensible expression takes some hundred; what takes more is not counted as let in. */
const stepsPerOrigin = 5_000;

/** Null where the entry does not compile, or the engine is not there. */
export function entryLanguage(
  entry: string,
  how: Interpretation,
  compile: CompileRegex,
): EntryLanguage | null {
  const pattern = readOriginPattern(entry, how);
  if (pattern.kind === 'any') return constant('any', entry, true);
  if (pattern.kind === 'none') return constant('none', entry, false);
  if (pattern.kind === 'literal') return literalLanguage(pattern.value, how);
  const compiled = compile(pattern.source);
  const syntax = compiled.ok ? readSyntax(pattern.source) : null;
  if (!compiled.ok || !syntax) return null;
  const anywhere = how['regex-anchoring'] === 'anywhere';
  const alone = pattern.orLiteral ? literalOf(pattern.source, how) : null;
  const lets = (origin: string): boolean => {
    const budget = { left: stepsPerOrigin };
    const { value } = compiled;
    const matched = anywhere ? value.find(origin, budget) : value.matches(origin, budget);
    return matched === true || (alone !== null && same(origin, pattern.source, how));
  };
  // The text beside it is never looked for inside an Origin.
  const ways = alone ? [syntax, atBothEnds(alone)] : [syntax];
  const machine = new Machine(new AutomatonBuilder().build(ways, anywhere));
  return { kind: 'regex', source: pattern.source, syntax, machine, lets };
}

const constant = (kind: 'any' | 'none', source: string, lets: boolean): EntryLanguage => ({
  kind,
  source,
  syntax: null,
  machine: null,
  lets: () => lets,
});

const same = (origin: string, text: string, how: Interpretation): boolean =>
  how['origin-case'] === 'exact' ? origin === text : origin.toLowerCase() === text.toLowerCase();

function literalLanguage(text: string, how: Interpretation): EntryLanguage {
  return {
    kind: 'literal',
    source: text,
    syntax: literalOf(text, how),
    machine: null,
    lets: (origin) => same(origin, text, how),
  };
}

/** A text as the tree that takes it alone. */
export const literalOf = (text: string, how: Interpretation): Syntax => {
  const codePoints = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const folding = how['origin-case'] === 'exact' ? 'none' : 'ascii';
  return {
    kind: 'consumer',
    consume: () => false,
    takes: { kind: 'text', codePoints, folding },
    min: codePoints.length,
    max: codePoints.length,
  };
};

/** A text between the start and the end. */
const atBothEnds = (syntax: Syntax): Syntax => ({
  kind: 'sequence',
  items: [edge('start'), syntax, edge('end')],
});

const edge = (kind: 'start' | 'end'): Syntax => ({
  kind: 'consumer',
  consume: () => false,
  takes: { kind },
  min: 0,
  max: 0,
});

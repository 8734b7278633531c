import { originFault } from '#core/http/origin.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import { atBothEnds, entryLanguage, machineOf, type EntryLanguage } from './entryLanguage.ts';
import { strangerProbes } from './probes.ts';
import { meantBy } from './meant.ts';
import { searching, type Found } from './search.ts';
import { anyOrigin, pageOrigin } from './shapes.ts';
import type { Machine } from './machine.ts';
import { skeletons } from './skeleton.ts';

/** Who is let in: entries of Allowed Origins, and origins that are compared as they stand. */
export interface OriginSet {
  readonly entries: readonly string[];
  /** JavaScript origins of applications. */
  readonly literals: readonly string[];
}

/** One of the two lists with what it says. */
interface Side {
  readonly languages: readonly EntryLanguage[];
  readonly literals: ReadonlySet<string>;
  /** Whether every entry could be read. */
  readonly complete: boolean;
}

/**
 * An origin that one list lets in and the other does not, or the proof that there is none. It rests
 * from time to time, so that who asks can go on later.
 */
export function* differing(
  one: OriginSet,
  other: OriginSet,
  how: Interpretation,
  compile: CompileRegex,
): Generator<void, Found> {
  const [left, right] = [sideOf(one, how, compile), sideOf(other, how, compile)];
  const lets = (origin: string): boolean => letsIn(right, origin);
  if (right.languages.some(({ kind }) => kind === 'any'))
    return left.complete ? 'none' : 'not-proved';
  for (const literal of left.literals) {
    if (originFault(literal) === null && !lets(literal)) return { witness: literal };
  }
  const known = new Set(right.languages.map(({ kind, source }) => `${kind} ${source}`));
  const own = left.languages.filter(({ kind, source }) => !known.has(`${kind} ${source}`));
  let taken: Machine | null = null;
  let proved = left.complete;
  for (const language of own) {
    yield;
    taken ??= machineOfSide(right, how);
    const found = yield* alone(language, lets, taken);
    if (typeof found === 'object') return found;
    if (found === 'not-proved') proved = false;
  }
  return proved ? 'none' : 'not-proved';
}

/** What one entry lets in that the other side does not. */
function* alone(
  language: EntryLanguage,
  letIn: (origin: string) => boolean,
  taken: Machine,
): Generator<void, Found> {
  if (language.kind === 'none') return 'none';
  const holds = (origin: string): boolean =>
    originFault(origin) === null && language.lets(origin) && !letIn(origin);
  const texts = language.syntax ? skeletons(language.syntax) : [];
  const probed = strangerProbes(texts, meantBy(texts)).find(holds);
  if (probed !== undefined) return { witness: probed };
  const all = language.machine ? [language.machine] : [];
  const page = yield* searching({ all: [...all, pageOrigin()], none: [taken], holds });
  if (typeof page === 'object') return page;
  return yield* searching({ all: [...all, anyOrigin()], none: [taken], holds });
}

function sideOf(
  { entries, literals }: OriginSet,
  how: Interpretation,
  compile: CompileRegex,
): Side {
  const languages: EntryLanguage[] = [];
  const alone = new Set(literals);
  let complete = true;
  for (const entry of new Set(entries)) {
    const language = entryLanguage(entry, how, compile);
    if (language?.kind === 'literal' && how['origin-case'] === 'exact') alone.add(entry);
    else if (language) languages.push(language);
    // An expression that does not compile lets nobody in.
    else if (mayMatch(entry, how, compile)) complete = false;
  }
  return { languages, literals: alone, complete };
}

function mayMatch(entry: string, how: Interpretation, compile: CompileRegex): boolean {
  const source = how['regex-entries'] === 'r-prefix' ? entry.replace(/^r:/, '') : entry;
  const compiled = compile(source);
  return compiled.ok || compiled.issues[0].code !== 'invalid-regex';
}

const letsIn = ({ languages, literals }: Side, origin: string): boolean =>
  literals.has(origin) || languages.some(({ lets }) => lets(origin));

/** All of a side as one machine. What cannot be taken exactly is left out: it must not be taken away. */
function machineOfSide({ languages, literals }: Side, how: Interpretation): Machine {
  const parts: Syntax[] = [...literals].map((text) => atBothEnds(plain(text)));
  for (const { kind, syntax, machine } of languages) {
    if (syntax && kind === 'literal') parts.push(atBothEnds(syntax));
    else if (syntax && machine?.exact) parts.push(syntax);
  }
  return machineOf(parts, how['regex-anchoring'] === 'anywhere');
}

const plain = (text: string): Syntax => ({
  kind: 'consumer',
  consume: () => false,
  takes: {
    kind: 'text',
    codePoints: Array.from(text, (char) => char.codePointAt(0) ?? 0),
    folding: 'none',
  },
  min: text.length,
  max: text.length,
});

import type { Evaluate } from '#core/gateway/evaluator.ts';
import { withPinned, type Readings } from '#core/gateway/readings.ts';
import { originFault, type OriginFault } from '#core/http/origin.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { shellPatternMeant } from '#core/originPattern/shellPattern.ts';
import { defaultNativeResponse, emptyPolicy } from '#core/setup/setup.ts';
import { originEntry } from '#core/repair/originEntry.ts';
import { differingParts, type PartDifference } from './originParts.ts';
import { regexStop, type RegexStop } from './regexStop.ts';

/** Where an entry of Allowed Origins parts from an Origin that it does not match. */
export type Parting =
  /** Written as shells write patterns: `*` is no wildcard to Java. */
  | { readonly kind: 'shell-pattern' }
  /** The same origin, written as no browser sends it. */
  | { readonly kind: 'written'; readonly fault: OriginFault }
  | { readonly kind: 'parts'; readonly parts: readonly PartDifference[] }
  | { readonly kind: 'regex'; readonly stop: RegexStop }
  /** Not an expression, not one that is known here, or no beginning of it matches. */
  | { readonly kind: 'unread' | 'other' };

export interface WhyNot {
  readonly entry: string;
  readonly parting: Parting;
  /** Forms of the entry that match, each tried: the narrowest first. */
  readonly rewrites: readonly string[];
}

interface Reader {
  readonly readings: Partial<Readings>;
  readonly evaluate: Evaluate;
  readonly compile: CompileRegex;
}

/** Of long lists, only so many entries are looked at closely. */
const maxLooked = 200;

/** Why each entry does not match an Origin, the nearest first; entries that match are left out. */
export function whyNot(
  entries: readonly string[],
  origin: string,
  reader: Reader,
): readonly WhyNot[] {
  return [...new Set(entries)]
    .slice(0, maxLooked)
    .filter((entry) => entry !== '*' && !matches(entry, origin, reader))
    .map((entry) => ({ why: whyNotThis(entry, origin, reader), near: nearness(entry, origin) }))
    .toSorted((a, b) => rank(b) - rank(a))
    .map(({ why }) => why);
}

const rank = ({ why, near }: { readonly why: WhyNot; readonly near: number }): number =>
  near + (why.rewrites.length > 0 ? 1_000 : 0);

/** How much of the end of the host is the same, which is what an author means first. */
function nearness(entry: string, origin: string): number {
  const letters = (text: string) => text.toLowerCase().replace(/\\|[?/]+$/g, '');
  const [a, b] = [letters(entry), letters(origin)];
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}

function whyNotThis(entry: string, origin: string, reader: Reader): WhyNot {
  const shell = shellPatternMeant(entry);
  const how = withPinned(reader.readings);
  const fault = originFault(entry);
  const isSame = fault?.origin === origin;
  const forms = shell ? [shell.expression, shell.deeper] : isSame ? [originEntry(origin, how)] : [];
  const rewrites = forms.filter((form) => form !== null && matches(form, origin, reader));
  return { entry, parting: partingOf(), rewrites: rewrites as string[] };

  function partingOf(): Parting {
    if (shell) return { kind: 'shell-pattern' };
    if (fault && isSame) return { kind: 'written', fault };
    const parts = differingParts(entry, origin);
    if (parts && parts.length > 0 && !/[\\^$*+?{}[\]()|]/.test(entry))
      return { kind: 'parts', parts };
    const pattern = readOriginPattern(entry, how);
    if (pattern.kind !== 'regex') return { kind: 'other' };
    if (!reader.compile(pattern.source).ok) return { kind: 'unread' };
    const stop = regexStop(pattern.source, origin, reader.compile);
    return stop ? { kind: 'regex', stop } : { kind: 'other' };
  }
}

/** By the gateway itself, with this entry alone. */
function matches(entry: string, origin: string, { readings, evaluate }: Reader): boolean {
  const policy = { ...emptyPolicy, allowedOrigins: [entry] };
  const setup = { policy, applications: [], nativeResponse: defaultNativeResponse };
  const request = { method: 'GET', headers: [['Origin', origin]] as const };
  return evaluate(setup, request, readings).outcome === 'request-2';
}

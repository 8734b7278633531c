import { originFault } from '#core/http/origin.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { Machine, takes, type TextMachine } from '#core/originLanguage/machine/machine.ts';
import { isUnder, meantBy } from './meant.ts';
import { originsOf } from './meantOrigins.ts';
import { OriginLanguage, type OriginSet, type Pattern } from './originSet.ts';
import { strangerProbes } from './probes.ts';
import { search, type Found } from '#core/originLanguage/machine/search.ts';
import { commonNames, pageOrigin, serializedOrigin, under } from './shapes.ts';
import { skeletons } from './skeleton.ts';
import { registrableOf } from './suffixes.ts';
import { TextsMachine } from '#core/originLanguage/machine/textsMachine.ts';
import { union } from '#core/originLanguage/machine/union.ts';

/** Whether an origin is let in by one list and not by the other; unknown where the engine gives up. */
export type Judge = (origin: string) => 'differs' | 'alike' | 'unknown';

/** Which origins are asked about, where not about all. */
export interface Bounds {
  readonly inside?: readonly TextMachine[];
  readonly outside?: readonly TextMachine[];
}

/** Patterns whose own origins are tried before any search. */
const maxProbed = 12;

/**
 * The origins that one list lets in and the other does not, each judged, those first that tell most.
 * In the end, whether it is proved that there are no others.
 */
export function* differingOrigins(
  one: OriginSet,
  other: OriginSet,
  how: Interpretation,
  judge: Judge,
  bounds: Bounds = {},
): Generator<string, boolean> {
  const refusing = new OriginLanguage(other, how);
  if (refusing.any) return true;
  const letting = new OriginLanguage(onlyIn(one, other), how);
  const comparison = new Comparison(letting, refusing, judge, bounds);
  yield* comparison.probed();
  const sure = yield* comparison.written();
  return (yield* comparison.searched()) && sure;
}

/** Without the entries that both have. */
function onlyIn(one: OriginSet, other: OriginSet): OriginSet {
  const [entries, literals] = [new Set(other.entries), new Set(other.literals)];
  return {
    any: one.any,
    entries: one.entries.filter((entry) => !entries.has(entry)),
    literals: one.literals.filter((literal) => !literals.has(literal)),
  };
}

class Comparison {
  readonly #one: OriginLanguage;
  readonly #other: OriginLanguage;
  readonly #judge: Judge;
  readonly #inside: readonly TextMachine[];
  /** What the patterns of the one take inside the bounds. */
  readonly #taken: readonly TextMachine[];
  /** What the other takes, as far as that is exact: more must not be taken away. And what is outside. */
  readonly #left: readonly TextMachine[];
  readonly #found = new Set<string>();
  /** Origins that read well and may differ. */
  readonly #probes: string[] = [];

  constructor(one: OriginLanguage, other: OriginLanguage, judge: Judge, bounds: Bounds) {
    const { inside = [], outside = [] } = bounds;
    this.#one = one;
    this.#other = other;
    this.#judge = judge;
    this.#inside = inside;
    this.#taken = one.any ? inside : [machineOf(one.patterns), ...inside];
    const exact = other.patterns.filter(({ automaton }) => automaton.exact);
    this.#left = [machineOf(exact), new TextsMachine(other.texts), ...outside];
  }

  /** One for each pattern, that reads well. */
  *probed(): Generator<string, void> {
    const open = this.#one.any ? [[]] : this.#one.patterns.slice(0, maxProbed).map(textsOf);
    for (const texts of open) {
      const probes = probesOf(texts).filter((origin) => this.#mayDiffer(origin));
      this.#probes.push(...probes);
      yield* this.#next(probes.find((origin) => this.#differs(origin)));
    }
  }

  /** Those that are written out. Whether they were all decided. */
  *written(): Generator<string, boolean> {
    let sure = true;
    for (const text of this.#one.texts) {
      if (this.#other.texts.has(text) || !this.#isLeft(text)) continue;
      if (!this.#inside.every((machine) => takes(machine, text))) continue;
      const verdict = this.#judge(text);
      if (verdict === 'differs') yield* this.#next(text);
      if (verdict === 'unknown') sure = false;
    }
    return sure;
  }

  /** All others. Whether it is proved that these are all. */
  *searched(): Generator<string, boolean> {
    const { any, complete, patterns } = this.#one;
    if (!any && patterns.length === 0) return complete;
    for (;;) {
      const found = this.#search(serializedOrigin(), []);
      if (typeof found === 'string') return found === 'none' && complete;
      yield* this.#next(this.#pleasant() ?? found.witness);
    }
  }

  /** Under another name than those before, if there is one. */
  #pleasant(): string | undefined {
    const names = [...this.#found].flatMap((origin) => registrableOf(hostOf(origin)) ?? []);
    const probe = this.#probes.find(
      (origin) =>
        !this.#found.has(origin) && !isUnder(hostOf(origin), names) && this.#differs(origin),
    );
    if (probe !== undefined) return probe;
    const known = names.length > 0 ? [under(names)] : [];
    for (const shape of [commonNames(), pageOrigin()]) {
      const found = this.#search(shape, known);
      if (typeof found === 'object') return found.witness;
    }
    return undefined;
  }

  #search(shape: TextMachine, known: readonly TextMachine[]): Found {
    const all = [...this.#taken, shape];
    const none = [...this.#left, new TextsMachine(this.#found), ...known];
    return search({ all, none, holds: (origin) => this.#differs(origin) });
  }

  *#next(origin: string | undefined): Generator<string, void> {
    if (origin === undefined || this.#found.has(origin)) return;
    this.#found.add(origin);
    yield origin;
  }

  #differs(origin: string): boolean {
    return originFault(origin) === null && this.#judge(origin) === 'differs';
  }

  #mayDiffer(origin: string): boolean {
    return this.#isLeft(origin) && this.#taken.every((machine) => takes(machine, origin));
  }

  #isLeft(origin: string): boolean {
    return originFault(origin) === null && !this.#left.some((machine) => takes(machine, origin));
  }
}

const machineOf = (patterns: readonly Pattern[]): Machine =>
  new Machine(union(patterns.map(({ automaton }) => automaton)));

const textsOf = ({ syntax }: Pattern): readonly string[] => skeletons(syntax);

const probesOf = (texts: readonly string[]): readonly string[] => [
  ...strangerProbes(texts, meantBy(texts)),
  ...texts.flatMap(originsOf),
  ...usual,
];

const hostOf = (origin: string): string => origin.replace(/^.*\/\//, '').replace(/:[0-9]+$/, '');

/** Origins of other makes. */
const usual = [
  'null',
  ...['http://localhost:3000', 'http://127.0.0.1', 'https://[::1]'],
  ...['capacitor://localhost', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'],
];

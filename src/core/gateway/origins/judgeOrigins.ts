import { matchedPlaces, type MatchedPlaces } from '#core/gateway/decidingField.ts';
import { evaluator, type Evaluate } from '#core/gateway/evaluator.ts';
import {
  defaultReadings,
  readingAlternatives,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import { bearingOn } from '#core/gateway/together/bearing.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { SharedBudget } from '#core/originPattern/sharedBudget.ts';
import type { Setup } from '#core/setup/setup.ts';
import { requestFrom, verdictOf, type OriginVerdict } from './originVerdict.ts';

/** What the gateway makes of one origin, by the policy and the applications together. */
export interface JudgedOrigin {
  readonly origin: string;
  readonly verdict: OriginVerdict;
  /** Where it was found. */
  readonly places: MatchedPlaces;
  /** Readings under whose other alternatives the verdict would be another one. */
  readonly dependsOn: readonly ReadingId[];
}

export interface JudgedOrigins {
  /** Each origin once, in the order given. */
  readonly judged: readonly JudgedOrigin[];
  /** How many more there are, which were not asked. */
  readonly more: number;
  /** Whether the readings were looked at; not for long lists, where that takes too long. */
  readonly readings: boolean;
}

/** Null without a CORS policy: nothing is checked then. */
export type JudgeOrigins = (
  setup: Setup,
  origins: readonly string[],
  pinned: Partial<Readings>,
) => JudgedOrigins | null;

/** Nobody reads more of them, and each takes its share of the steps. */
export const maxJudged = 100;

/** Origins times entries: up to here every alternative of a reading is asked within a keystroke. */
const maxPairs = 20_000;

/** Asks the gateway about many origins. What it compiles is kept from one call to the next. */
export function originJudge(compile: CompileRegex): JudgeOrigins {
  let shared = new SharedBudget();
  const evaluate = evaluator(within(() => shared, compile));

  return (setup, origins, pinned) => {
    if (!setup.policy) return null;
    // One for the whole table: it answers with every key, however costly the expressions.
    shared = new SharedBudget();
    const all = [...new Set(origins)];
    const asked = all.slice(0, maxJudged);
    const readings = asked.length * countEntries(setup) <= maxPairs;
    const judged = asked.map((origin) => judge(evaluate, setup, origin, pinned));
    return {
      judged: readings ? judged.map((one) => withReadings(one, evaluate, setup, pinned)) : judged,
      more: all.length - asked.length,
      readings,
    };
  };
}

const countEntries = ({ policy, applications }: Setup): number =>
  applications.reduce((sum, { jsOrigins }) => sum + jsOrigins.length, 0) +
  (policy?.allowedOrigins.length ?? 0);

function judge(
  evaluate: Evaluate,
  setup: Setup,
  origin: string,
  readings: Partial<Readings>,
): JudgedOrigin {
  const answer = evaluate(setup, requestFrom(origin), readings);
  return { origin, verdict: verdictOf(answer), places: matchedPlaces(answer), dependsOn: [] };
}

function withReadings(
  judged: JudgedOrigin,
  evaluate: Evaluate,
  setup: Setup,
  pinned: Partial<Readings>,
): JudgedOrigin {
  if (judged.verdict === 'undecided') return judged;
  const now = { ...defaultReadings, ...pinned };
  const dependsOn = bearingOn('origin', setup, requestFrom(judged.origin)).filter((id) =>
    readingAlternatives[id].some(
      (alternative) =>
        alternative !== now[id] &&
        judge(evaluate, setup, judged.origin, { ...pinned, [id]: alternative }).verdict !==
          judged.verdict,
    ),
  );
  return { ...judged, dependsOn };
}

/** The engine with one budget for all that is asked of it. */
const within =
  (budget: () => SharedBudget, compile: CompileRegex): CompileRegex =>
  (source) => {
    const compiled = compile(source);
    if (!compiled.ok) return compiled;
    const { matches, find } = compiled.value;
    const share =
      (ask: typeof matches): typeof matches =>
      (text, given = { left: Infinity }) =>
        budget().share((own) => {
          const before = Math.min(own.left, given.left);
          const spent = { left: before };
          const result = ask(text, spent);
          own.left -= before - spent.left;
          given.left -= before - spent.left;
          return result;
        });
    return { ok: true, value: { matches: share(matches), find: share(find) } };
  };

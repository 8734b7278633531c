import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Setup } from '#core/setup/setup.ts';
import { walk } from './decisionTable.ts';
import { readFacts } from './facts.ts';
import type { CompiledPolicy } from './compiledPolicy.ts';
import { PolicyCache } from './policyCache.ts';
import type { OutcomeId } from './outcome.ts';
import { outcomeTraits } from './outcomeTraits.ts';
import { ownOrigins } from '#core/gateway/origins/ownOrigin.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { defaultReadings, withPinned, type Readings } from './readings.ts';
import { hangsOn, type Hinge } from './sensitivity.ts';
import { methodNotAllowed } from './statuses.ts';
import type { Step } from './step.ts';
import { tableFor } from './tables.ts';
import { bearingTogether } from '#core/gateway/together/bearing.ts';
import { hangsOnTogether, type JointHinge } from '#core/gateway/together/hangsOnTogether.ts';
import type { Verdict } from './verdict.ts';

/** What the gateway answers to one request, and why. For copies of it see `plainAnswer`. */
export interface Answer extends Verdict {
  /** The readings that this answer depends on; computed when first read. */
  readonly hangsOn: readonly Hinge[];
  /** The sets of readings that it depends on though on none of them alone; computed when first read. */
  readonly hangsOnTogether: readonly JointHinge[];
  /** What status, reason phrase and each header line rest on; computed when first read. */
  readonly provenance: Provenance;
}

/**
 * The gateway's answer to a request.
 *
 * @param setup as `parseSetup` returns it. It is compiled once and must not be changed afterwards.
 * @param request header values as sent; names in any case. Nothing in it is corrected.
 * @param readings alternatives pinned where the documentation says nothing; the rest are defaults.
 * @throws RangeError for a reading or alternative that does not exist.
 * Source: the vendor's documentation, "CORS" (10.15), its two flowcharts, its tables where the two disagree.
 */
export type Evaluate = (setup: Setup, request: HttpRequest, readings?: Partial<Readings>) => Answer;

type DecideUnder = (readings?: Readings) => Verdict;

/**
 * Three fields are accessors of the class: as properties of the object itself, which copies would
 * read, they take as long to define as all the rest of an evaluation.
 */
class LazyAnswer implements Answer {
  readonly outcome: OutcomeId;
  readonly response: HttpResponse | null;
  readonly steps: readonly Step[];
  readonly #readings: Readings;
  readonly #setup: Setup;
  readonly #request: HttpRequest;
  readonly #decideUnder: DecideUnder;
  #hinges: readonly Hinge[] | undefined;
  #together: readonly JointHinge[] | undefined;
  #provenance: Provenance | undefined;

  constructor(
    verdict: Verdict,
    setup: Setup,
    request: HttpRequest,
    readings: Readings,
    decideUnder: DecideUnder,
  ) {
    this.outcome = verdict.outcome;
    this.response = verdict.response;
    this.steps = verdict.steps;
    this.#setup = setup;
    this.#request = request;
    this.#readings = readings;
    this.#decideUnder = decideUnder;
  }

  get hangsOn(): readonly Hinge[] {
    return (this.#hinges ??= hangsOn(this, this.#readings, this.#decideUnder));
  }

  get hangsOnTogether(): readonly JointHinge[] {
    return (this.#together ??= this.#combine());
  }

  get provenance(): Provenance {
    return (this.#provenance ??= provenanceOf(this, this.hangsOn));
  }

  #combine(): readonly JointHinge[] {
    const groups = bearingTogether(this.#setup, this.#request);
    return hangsOnTogether(this, this.#readings, this.hangsOn, groups, this.#decideUnder);
  }

  /** So that JSON has every field. */
  toJSON(): Answer {
    return plainAnswer(this);
  }
}

/**
 * An answer as a plain object with every field computed: what to hand to `postMessage`,
 * `structuredClone` or a spread, all of which leave out the three that an answer computes when read.
 */
export function plainAnswer(answer: Answer): Answer {
  const { outcome, response, steps, hangsOn, hangsOnTogether, provenance } = answer;
  return { outcome, response, steps, hangsOn, hangsOnTogether, provenance };
}

/** Without a CORS policy no question is asked. */
function withoutPolicy({ nativeResponse }: Setup, { method }: HttpRequest, how: Readings): Verdict {
  return method === 'OPTIONS' && how['pass-through-options'] === 'not-allowed'
    ? { outcome: 'options-not-allowed', response: methodNotAllowed, steps: [] }
    : { outcome: 'pass-through', response: nativeResponse, steps: [] };
}

function decide(request: HttpRequest, compiled: CompiledPolicy): Verdict {
  const read = readFacts(request);
  const facts = compiled.exemptsOwnOrigin ? { ...read, exempt: ownOrigins(request) } : read;
  const { outcome, steps } = walk(tableFor(request), compiled, facts);
  const response = outcomeTraits[outcome].respond(compiled.writer, facts.origin ?? '');
  return { outcome, response, steps };
}

/** An `evaluate` with this engine for regular expressions; it remembers the setups it compiled. */
export function evaluator(compile: CompileRegex): Evaluate {
  const policies = new PolicyCache(compile);
  return (setup, request, readings) => {
    const pinned = readings && withPinned(readings);
    const decideUnder = (other?: Readings): Verdict => {
      const compiled = policies.of(setup, other);
      return compiled
        ? decide(request, compiled)
        : withoutPolicy(setup, request, other ?? defaultReadings);
    };
    const verdict = decideUnder(pinned);
    return new LazyAnswer(verdict, setup, request, pinned ?? defaultReadings, decideUnder);
  };
}

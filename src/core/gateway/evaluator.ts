import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Setup } from '#core/setup/setup.ts';
import { corsRequest } from './corsRequest.ts';
import { decide } from './decisionTable.ts';
import { readFacts } from './facts.ts';
import type { Gateway } from './gateway.ts';
import { Gateways } from './gateways.ts';
import type { OutcomeId } from './outcome.ts';
import { preflight } from './preflight.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { defaultReadings, withPinned, type Readings } from './readings.ts';
import { hangsOn, type Hinge } from './sensitivity.ts';
import { headerNotSupported, methodNotAllowed, originNotAllowed } from './statuses.ts';
import type { Step } from './step.ts';
import type { Verdict } from './verdict.ts';

/** What the gateway answers to one request, and why. */
export interface Answer extends Verdict {
  /** The readings this very answer hangs on; computed when first read. */
  readonly hangsOn: readonly Hinge[];
  /** What status, reason phrase and each header line rest on; computed when first read. */
  readonly provenance: Provenance;
}

/**
 * The gateway's answer to a request.
 *
 * @param setup as `parseSetup` returns it. It is compiled once and must not be changed afterwards.
 * @param request header values as sent; names in any case. Nothing in it is corrected.
 * @param readings alternatives pinned where the documentation is silent; the rest are defaults.
 * @throws RangeError for a reading or alternative that does not exist.
 * Source: the vendor's page "CORS" (10.15), its two flowcharts, its tables where the two disagree.
 */
export type Evaluate = (setup: Setup, request: HttpRequest, readings?: Partial<Readings>) => Answer;

type Judge = (readings?: Readings) => Verdict;

class Evaluated implements Answer {
  readonly outcome: OutcomeId;
  readonly response: HttpResponse | null;
  readonly steps: readonly Step[];
  readonly #readings: Readings;
  readonly #judge: Judge;
  #hinges: readonly Hinge[] | undefined;
  #provenance: Provenance | undefined;

  constructor(verdict: Verdict, readings: Readings, judge: Judge) {
    this.outcome = verdict.outcome;
    this.response = verdict.response;
    this.steps = verdict.steps;
    this.#readings = readings;
    this.#judge = judge;
  }

  get hangsOn(): readonly Hinge[] {
    return (this.#hinges ??= hangsOn(this, this.#readings, this.#judge));
  }

  get provenance(): Provenance {
    return (this.#provenance ??= provenanceOf(this, this.hangsOn));
  }
}

function respond(outcome: OutcomeId, { writer }: Gateway, origin: string): HttpResponse | null {
  switch (outcome) {
    case 'preflight-1':
    case 'request-1':
      return originNotAllowed;
    case 'preflight-2':
    case 'preflight-no-origin':
    case 'preflight-no-method':
      return methodNotAllowed;
    case 'preflight-3':
      return headerNotSupported;
    case 'preflight-4':
    case 'preflight-5':
      return writer.preflight(origin);
    case 'request-2':
    case 'request-3':
      return writer.corsRequest(origin);
    case 'request-no-origin':
    case 'pass-through':
      return writer.native;
    case 'undecided':
      return null;
  }
}

function judge(setup: Setup, request: HttpRequest, gateway: Gateway | null): Verdict {
  if (!gateway) return { outcome: 'pass-through', response: setup.nativeResponse, steps: [] };
  const facts = readFacts(request);
  const table = request.method === 'OPTIONS' ? preflight : corsRequest;
  const { outcome, steps } = decide(table, gateway, facts);
  return { outcome, response: respond(outcome, gateway, facts.origin ?? ''), steps };
}

/** An `evaluate` with this engine for regular expressions; it remembers the setups it compiled. */
export function evaluator(compile: CompileRegex): Evaluate {
  const gateways = new Gateways(compile);
  return (setup, request, readings) => {
    const pinned = readings && withPinned(readings);
    const again: Judge = (other) => judge(setup, request, gateways.of(setup, other));
    return new Evaluated(again(pinned), pinned ?? defaultReadings, again);
  };
}

import { compareWithDocumented, type Comparison } from '#core/documented/comparison.ts';
import { evaluator, type Answer, type Evaluate } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import { knownReadings, type KnownReadings } from '#core/scenario/foundOut.ts';
import type { Observed } from '#core/scenario/observed.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import type { ObservedBeside } from '#ui/state/observed/ObservedBeside.svelte.ts';
import type { Simulations } from '#ui/state/simulateInBrowsers.ts';
import type { FrameParts } from './lateParts.ts';

interface Played {
  readonly evaluate: Evaluate;
  readonly simulations: Simulations | null;
  readonly answer: Answer;
  /** An expression would have to be judged, by what is not loaded yet. */
  readonly lacksRegexes: boolean;
}

/** What a frame shows: a scenario that nobody edits, and all that follows from it. */
export class FrameCase {
  readonly #parts: FrameParts;
  readonly #given: Scenario;
  /** Which exchange of a call is looked at, until the reader chooses another. */
  #exchange: number | undefined = $state();

  readonly #drafts = $derived.by(() => {
    const { drafts } = this.#given;
    return drafts ? this.#parts.drafts.part?.(this.#given) : undefined;
  });
  readonly setup: Setup = $derived.by(() => this.#drafts?.setup.value ?? this.#given.setup);
  readonly pinned: Partial<Readings> = $derived.by(() => this.#given.readings ?? {});
  readonly known: KnownReadings = $derived.by(() =>
    knownReadings({ pinned: this.pinned, foundOut: this.#given.foundOut }),
  );
  /** The page's call; undefined where the request is written by hand. */
  readonly page: PageView | undefined = $derived.by(() => {
    const { page } = this.#given;
    return page && this.#exchange !== undefined ? { ...page, exchange: this.#exchange } : page;
  });

  readonly #played: Played = $derived.by(() => this.#play());
  readonly simulations: Simulations | null = $derived(this.#played.simulations);
  readonly answer: Answer = $derived(this.#played.answer);
  readonly request: HttpRequest = $derived(this.simulations?.request?.value ?? this.#written);
  /** Whether there is a request to answer: a call may send nothing. */
  readonly sends: boolean = $derived(!this.page || this.simulations?.request !== null);
  /** The answer beside the documented scenario that applies. */
  readonly comparison: Comparison = $derived(
    compareWithDocumented(this.answer, this.setup, this.request, this.pinned),
  );
  /** The link holds a change that was not finished: this is the last valid answer. */
  readonly stale: boolean = $derived(
    this.#drafts !== undefined &&
      (this.#drafts.setup.stale || (!this.page && this.#drafts.request.stale)),
  );
  readonly observed: Observed | undefined = $derived.by(() => {
    const { observed } = this.#given;
    return observed?.setup === 'same' ? { ...observed, setup: this.setup } : observed;
  });
  /** What was observed beside the answer; null without either. */
  readonly beside: ObservedBeside | null = $derived.by(() => {
    const { part } = this.#parts.observed;
    if (!part || !this.observed || !this.sends) return null;
    const { setup, request, pinned, answer } = this;
    const { evaluate } = this.#played;
    return part.besidePredicted(this.observed, {
      setup,
      request,
      response: answer.response,
      pinned,
      evaluate,
    });
  });

  /** The parts without which nothing can be shown. */
  readonly needs: readonly Late<unknown>[] = $derived.by(() => {
    const { calls, drafts, observed, regexes } = this.#parts;
    return [
      ...(this.#given.drafts ? [drafts] : []),
      ...(this.#given.page ? [calls] : []),
      ...(this.#given.observed ? [observed] : []),
      // Without them an entry is undecided, and the answer says so.
      ...(this.#played.lacksRegexes && !regexes.failed ? [regexes] : []),
    ];
  });

  constructor(scenario: Scenario, parts: FrameParts) {
    this.#given = scenario;
    this.#parts = parts;
  }

  /** What the visitor called it; empty without a name. */
  get title(): string {
    return this.#given.title ?? '';
  }

  /** It is a question: its answer is not told. */
  get asks(): boolean {
    return this.#given.ask === true;
  }

  /** Shows another exchange of the call. */
  look(exchange: number): void {
    this.#exchange = exchange;
  }

  get #written(): HttpRequest {
    return this.#drafts?.request.value ?? this.#given.request;
  }

  #play(): Played {
    const { regexes, calls } = this.#parts;
    const instead = regexes.failed ? notLoadable : stillLoading;
    let lacksRegexes = false;
    const evaluate = evaluator(
      regexes.part
        ? compileOnce(regexes.part)
        : (source) => {
            lacksRegexes = true;
            return instead(source);
          },
    );
    const side = { setup: this.setup, readings: this.pinned, evaluate };
    const simulations = (this.page && calls.part?.simulateInBrowsers(this.page, side)) ?? null;
    const answer = simulations?.answer ?? evaluate(this.setup, this.#written, this.pinned);
    // Looks at it under every other reading, which may ask for them too.
    void answer.provenance;
    void answer.hangsOnTogether;
    return { evaluate, simulations, answer, lacksRegexes };
  }
}

import { compareWithDocumented, type Comparison } from '#core/documented/comparison.ts';
import { evaluator, type Answer, type Evaluate } from '#core/gateway/evaluator.ts';
import { defaultReadings, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { bodyPart, writeRequest } from '#core/message/rawHttp.ts';
import type { TypedResponse } from '#core/message/typedResponse.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Collection } from '#core/scenario/collection.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observed, ObservedExchange } from '#core/scenario/observed.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import {
  openScenario,
  scenarioOf,
  withCollection,
  withFoundOut,
  withPage,
  withNative,
  withReading,
  withReadings,
  withRequestText,
  withSetupText,
  type Changed,
  type Documents,
  withPolicyTold,
} from './documents.ts';
import type { Cover } from './Cover.svelte.ts';
import type { CodeDraft, RequestDraft, SetupDraft } from './draft.ts';
import * as history from './history.ts';
import { policyBefore } from './policyBefore.ts';
import type { Engines } from './engines.ts';
import type { Findings } from '#ui/advice/Findings.svelte.ts';
import { whatSends, type Sends } from '#ui/state/call/sends.ts';
import type { Simulations } from './simulateInBrowsers.ts';
import type { ObservedBeside } from '#ui/state/observed/ObservedBeside.svelte.ts';

/** Nothing is hidden. */
const open = { isCovered: false };

/**
 * One visitor's playground: what can be changed, and everything that follows from it. While the answer is
 * hidden, it says what it says before anything is known: what shows that, shows no answer. `answer` and
 * `comparison` are there where `sends` is `request`.
 */
export class Playground {
  readonly #engines: Engines;
  readonly #cover: Pick<Cover, 'isCovered'>;
  #history: history.History<Documents>;
  /** All that the visitor has changed. What follows from it is not in it: it is another one only after
   *  a change. */
  readonly documents: Documents = $derived.by(() => this.#history.present);

  readonly setup: SetupDraft = $derived(this.documents.setup);
  readonly pinned: Partial<Readings> = $derived(this.documents.pinned);
  /** What was found out of readings on a gateway; each may have been chosen otherwise since. */
  readonly foundOut: FoundOut | undefined = $derived(this.documents.foundOut);
  /** The page's call that the request comes from; undefined if it is written by hand. */
  readonly page: PageView | undefined = $derived(this.documents.page);
  /** The code that the call was read from, if it was. */
  readonly code: CodeDraft | undefined = $derived(this.documents.code);
  readonly readings: Readings = $derived({ ...defaultReadings, ...this.pinned });

  /** The engine for regular expressions, or a placeholder that judges none of them. */
  readonly compile: CompileRegex = $derived.by(() => {
    const { part, failed } = this.#engines.regexes;
    return part?.compileJavaRegex ?? (failed ? notLoadable : stillLoading);
  });
  readonly #found: Findings | undefined = $derived.by(() => {
    const { part } = this.#engines.checks;
    return part && new part.Findings(this);
  });
  /** What is odd in the setup; undefined until the checks are loaded. */
  readonly found: Findings | undefined = $derived(this.isCovered ? undefined : this.#found);
  /** The same without what the visitor put aside. */
  readonly findings: readonly Finding[] = $derived.by(() => this.found?.parted.open ?? []);
  /** The gateway's answer to any request, by this engine for regular expressions. */
  readonly evaluate: Evaluate = $derived(evaluator(this.compile));

  readonly #simulations: Simulations | undefined = $derived.by(() => {
    const side = { setup: this.setup.value, readings: this.pinned, evaluate: this.evaluate };
    return this.page && this.#engines.pageCalls.part?.simulateInBrowsers(this.page, side);
  });
  /** All that the page's call sets off; undefined without a call, and until it can be simulated. */
  readonly simulations = $derived(this.isCovered ? undefined : this.#simulations);
  /** Origins to try beside the request, as typed. */
  readonly tryOrigins: string = $derived(this.documents.tryOrigins);
  readonly request: RequestDraft = $derived(this.#simulations?.request ?? this.documents.request);
  readonly #withRequest: Documents = $derived({ ...this.documents, request: this.request });

  /** The answer to the last texts that could be read. */
  readonly answer: Answer = $derived(
    this.#simulations?.answer ?? this.evaluate(this.setup.value, this.request.value, this.pinned),
  );
  /** The answer beside the documented scenario that applies. */
  readonly comparison: Comparison = $derived(
    compareWithDocumented(this.answer, this.setup.value, this.request.value, this.pinned),
  );
  readonly #sends: Sends = $derived(whatSends(this.page, this.#simulations));
  /** Whether there is a request to answer: a call may send nothing, which is unknown until it can be
   *  simulated. Without one, `request` and `answer` are those of an earlier request. */
  readonly sends: Sends = $derived(this.isCovered ? 'unknown' : this.#sends);
  /** Whether the answer does not follow the text in an editor. */
  readonly stale: boolean = $derived(
    this.setup.stale || this.code?.stale || (this.#sends === 'request' && this.request.stale),
  );
  /** What a link has to carry. */
  readonly scenario: Scenario = $derived(scenarioOf(this.#withRequest));
  /** What a real gateway answered; undefined if nobody told. */
  readonly observed: Observed | undefined = $derived(this.documents.observed);
  /** What the visitor calls the case; empty without a name. */
  readonly title: string = $derived(this.documents.title ?? '');
  /** What is kept beside the scenario. */
  readonly collection: Collection = $derived(this.documents.collection);
  /** What was observed beside the answer; null without either, and until it can be compared. */
  readonly beside: ObservedBeside | null = $derived.by(() => {
    const { besidePredicted } = (this.observed && this.#engines.observed.part) ?? {};
    if (!this.observed || !besidePredicted || this.sends !== 'request') return null;
    return besidePredicted(this.observed, {
      setup: this.setup.value,
      request: this.request.value,
      response: this.answer.response,
      pinned: this.pinned,
      evaluate: this.evaluate,
    });
  });
  /** The policy before it was last changed; undefined if it was not. */
  readonly policyBefore: CorsPolicy | null | undefined = $derived.by(() =>
    policyBefore(this.setup.value, this.#history.past),
  );
  readonly canUndo: boolean = $derived.by(() => this.#history.past.length > 0);
  readonly canRedo: boolean = $derived.by(() => this.#history.future.length > 0);

  constructor(scenario: Scenario, engines: Engines, cover: Pick<Cover, 'isCovered'> = open) {
    this.#engines = engines;
    this.#cover = cover;
    this.#history = $state.raw(history.begin(openScenario(scenario)));
  }

  /** Whether the answer is hidden. */
  get isCovered(): boolean {
    return this.#cover.isCovered;
  }
  /** What is hidden, for who reveals it. */
  get behindCover(): { readonly sends: Sends; readonly simulations: Simulations | undefined } {
    return { sends: this.#sends, simulations: this.#simulations };
  }

  /** Opens a scenario in place of the present one, which `undo` brings back. Returns what takes back
   *  this very step, whatever was changed since; that returns false if it cannot any more. */
  load(scenario: Scenario): () => boolean {
    const before = this.documents;
    this.#change(openScenario(scenario), null);
    return () => {
      const taken = history.undoTo(this.#history, before);
      if (taken) this.#history = taken;
      return taken !== null;
    };
  }

  /** Opens what was open before, just as it was. */
  restore(documents: Documents): void {
    if (documents !== this.documents) this.#change(documents, null);
  }

  /** @param topic what is being edited; edits in a row with one topic are undone in one step */
  editSetup(text: string, topic: string | null = null): void {
    this.#change(withSetupText(this.#withRequest, text), topic);
  }

  /** @param setup the text of the setup as the response makes it */
  editNative(typed: TypedResponse, setup: string): void {
    this.#change(withNative(this.#withRequest, typed, setup), 'native service');
  }

  /** A request written by hand comes from no page. */
  editRequest(text: string, topic: string | null = null): void {
    this.#change(withRequestText(this.#withRequest, text), topic);
  }

  /** The same by what a form makes of it; what a text has after its header lines stays. */
  changeRequest(request: HttpRequest, topic: string | null = null): void {
    this.editRequest(writeRequest(request) + bodyPart(this.request.text), topic);
  }

  /** From now on the request is the one that a browser sends for this. */
  editPage(page: PageView, topic: string | null = null, code?: CodeDraft): void {
    this.#change(withPage(this.#withRequest, page, code), topic);
  }

  /** Code that cannot be read as a call leaves the call as it was. */
  editCode(code: CodeDraft, topic: string | null = null): void {
    this.#change({ ...this.#withRequest, code }, topic);
  }

  editTryOrigins(text: string): void {
    this.#change({ ...this.#withRequest, tryOrigins: text }, 'try origins');
  }

  /** Pins a reading to an alternative; pinning the default unpins it. */
  pin<Id extends ReadingId>(reading: Id, alternative: Readings[Id]): void {
    this.#change(withReading(this.#withRequest, reading, alternative), null);
  }

  /** The same for several, which are undone in one step. */
  pinAll(readings: Partial<Readings>): void {
    this.#change(withReadings(this.#withRequest, readings), null);
  }

  /** Has readings as they were found out to be on a gateway. */
  takeFoundOut(foundOut: FoundOut): void {
    this.#change(withFoundOut(this.#withRequest, foundOut), null);
  }

  /** Brings back what an observed exchange was the answer to; shows it, where the call sets it off. */
  backToObserved(exchange: ObservedExchange): void {
    const back = this.#engines.observed.part?.backToObserved;
    const now = { documents: this.#withRequest, simulations: this.simulations };
    if (back) this.restore(back(exchange, now, this.#history.past));
  }

  /** From now on the policy on the screen is that of the gateway which a ticket is about. */
  takePolicyAsTold(): void {
    this.#change(withPolicyTold(this.#withRequest), null);
  }

  withoutObserved(): void {
    this.#change({ ...this.#withRequest, observed: undefined }, null);
  }

  /** @param title empty takes the name away */
  rename(title: string): void {
    this.#change({ ...this.#withRequest, title: title || undefined }, 'title');
  }

  /** @param changed what is undefined is kept no longer */
  collect(changed: Changed<Collection>, topic: string | null = null): void {
    this.#change(withCollection(this.#withRequest, changed), topic);
  }

  undo(): void {
    this.#history = history.undo(this.#history);
  }

  redo(): void {
    this.#history = history.redo(this.#history);
  }

  /** Ends a run of edits that would be undone in one step. */
  settle(): void {
    if (this.#history.topic !== null) this.#history = { ...this.#history, topic: null };
  }

  #change(next: Documents, topic: string | null): void {
    if (next !== this.#withRequest) this.#history = history.change(this.#history, next, topic);
  }
}

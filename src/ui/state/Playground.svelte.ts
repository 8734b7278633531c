import { compare, type ComparedLine } from '#core/documented/compare.ts';
import { differingInputs, type InputName } from '#core/documented/inputs.ts';
import { documentedScenarios, type DocumentedScenario } from '#core/documented/scenarios.ts';
import { evaluator, type Answer } from '#core/gateway/evaluator.ts';
import { defaultReadings, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import { notYetLoaded } from '#core/originPattern/notYetLoaded.ts';
import { describeEntry, type EntryDescription } from '#core/originPattern/describeEntry.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { writeRequest } from '#core/interop/rawHttp.ts';
import { printSetup } from '#core/policy/print.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { draftRequest, draftSetup, type RequestDraft, type SetupDraft } from './draft.ts';
import * as history from './history.ts';

/** All that a visitor can change. */
interface State {
  readonly setup: SetupDraft;
  readonly request: RequestDraft;
  /** Readings pinned to another alternative than the default. */
  readonly pinned: Partial<Readings>;
}

function open({ setup, request, readings = {}, drafts = {} }: Scenario): State {
  return {
    setup: draftSetup(drafts.setup ?? printSetup(setup), setup),
    request: draftRequest(drafts.request ?? writeRequest(request), request),
    pinned: readings,
  };
}

/** One visitor's playground: what can be changed, and everything that follows from it. */
export class Playground {
  #history: history.History<State>;
  readonly #state = $derived.by(() => this.#history.present);

  /** Until the engine is there, a regular expression cannot be judged. */
  #compile: CompileRegex = $state.raw(notYetLoaded);
  readonly #evaluate = $derived(evaluator(this.#compile));
  readonly #pinned = $derived(this.#state.pinned);
  readonly #readings: Readings = $derived({ ...defaultReadings, ...this.#pinned });
  readonly #describe = $derived.by(() => {
    const [readings, compile] = [this.#readings, this.#compile];
    return (entry: string) => describeEntry(entry, readings, compile);
  });

  readonly #answer = $derived(
    this.#evaluate(this.#state.setup.value, this.#state.request.value, this.#state.pinned),
  );
  readonly #documented = $derived(
    documentedScenarios.find(({ id }) => id === this.#answer.outcome) ?? null,
  );
  readonly #differing = $derived(
    this.#documented
      ? differingInputs(this.#documented, this.#state.setup.value, this.#state.request.value)
      : [],
  );
  readonly #lines = $derived(
    this.#documented
      ? compare(this.#documented, this.#answer, this.#differing.length ? 'inputs' : 'readings')
      : [],
  );

  constructor(scenario: Scenario) {
    this.#history = $state.raw(history.begin(open(scenario)));
  }

  get setup(): SetupDraft {
    return this.#state.setup;
  }
  get request(): RequestDraft {
    return this.#state.request;
  }
  get pinned(): Partial<Readings> {
    return this.#pinned;
  }
  get readings(): Readings {
    return this.#readings;
  }
  /** What is to be said of an entry of Allowed Origins. */
  get describe(): (entry: string) => EntryDescription {
    return this.#describe;
  }
  /** The answer to the last texts that could be read. */
  get answer(): Answer {
    return this.#answer;
  }
  /** Whether the answer does not follow what stands in an editor. */
  get stale(): boolean {
    return this.#state.setup.stale || this.#state.request.stale;
  }
  /** The documented scenario that applies; null if none does. */
  get documented(): DocumentedScenario | null {
    return this.#documented;
  }
  /** The inputs that are not the documented scenario's own. */
  get differing(): readonly InputName[] {
    return this.#differing;
  }
  /** Whether this is the documented scenario itself: its inputs, and no reading pinned. */
  get rowsOwn(): boolean {
    return this.#differing.length === 0 && Object.keys(this.pinned).length === 0;
  }
  /** Printed and answered, line by line. */
  get lines(): readonly ComparedLine[] {
    return this.#lines;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  /** What a link has to carry. */
  get scenario(): Scenario {
    const { setup, request, pinned } = this.#state;
    const drafts = {
      ...(setup.text !== printSetup(setup.value) && { setup: setup.text }),
      ...(request.text !== writeRequest(request.value) && { request: request.text }),
    };
    return {
      setup: setup.value,
      request: request.value,
      ...(Object.keys(pinned).length && { readings: pinned }),
      ...(Object.keys(drafts).length && { drafts }),
    };
  }

  /** Brings the engine for regular expressions, which is loaded after the first screen. */
  useRegexEngine(compile: CompileRegex): void {
    this.#compile = compile;
  }

  /** Opens a scenario in place of the present one, which `undo` brings back. */
  load(scenario: Scenario): void {
    this.#change(open(scenario), null);
  }

  /** @param topic what is being edited; edits in a row with one topic are undone in one step */
  editSetup(text: string, topic: string | null = null): void {
    if (text === this.setup.text) return;
    this.#change({ ...this.#state, setup: draftSetup(text, this.setup.value) }, topic);
  }

  editRequest(text: string, topic: string | null = null): void {
    if (text === this.request.text) return;
    this.#change({ ...this.#state, request: draftRequest(text, this.request.value) }, topic);
  }

  /** Pins a reading to an alternative; pinning the default unpins it. */
  pin<Id extends ReadingId>(reading: Id, alternative: Readings[Id]): void {
    const { [reading]: _, ...others } = this.pinned;
    const usual = alternative === defaultReadings[reading];
    const pinned = usual ? others : { ...others, [reading]: alternative };
    this.#change({ ...this.#state, pinned: pinned as Partial<Readings> }, null);
  }

  undo(): void {
    this.#history = history.undo(this.#history);
  }

  redo(): void {
    this.#history = history.redo(this.#history);
  }

  /** Ends a run of edits that would be undone in one step. */
  settle(): void {
    this.#history = { ...this.#history, topic: null };
  }

  #change(next: State, topic: string | null): void {
    this.#history = history.change(this.#history, next, topic);
  }
}

import { compare, type ComparedLine } from '#core/documented/compare.ts';
import { differingInputs, type InputName } from '#core/documented/inputs.ts';
import { documentedScenarios, type DocumentedScenario } from '#core/documented/scenarios.ts';
import { evaluator, type Answer } from '#core/gateway/evaluator.ts';
import { defaultReadings, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import { notYetLoaded } from '#core/originPattern/notYetLoaded.ts';
import { lintContext, linter } from '#core/lint/lint.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { writeRequest } from '#core/message/rawHttp.ts';
import { withValueAt, type JsonStep } from '#core/json/withValue.ts';
import type { Setup } from '#core/setup/setup.ts';
import { printSetup } from '#core/setup/print.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { draftRequest, type RequestDraft, type SetupDraft } from './draft.ts';
import * as history from './history.ts';
import type { PlayPage, PlayedPage } from './pagePlayer.ts';
import type { SetupTexts } from './setupTexts.ts';
import { open, type State, type Waiting } from './visitorState.ts';

const same = <T>(value: T): T => value;

/** One visitor's playground: what can be changed, and everything that follows from it. */
export class Playground {
  #history: history.History<State>;
  readonly #state = $derived.by(() => this.#history.present);

  /** Undefined until they come, null if they cannot be loaded. */
  #texts: SetupTexts | null | undefined = $state.raw();
  #waiting: readonly Waiting[] = $state.raw([]);
  readonly #setup: SetupDraft = $derived(
    this.#waiting.reduce(
      (draft, { show }) => ({ ...draft, shown: show(draft.shown) }),
      this.#state.setup,
    ),
  );

  /** Until the engine is there, a regular expression cannot be judged. */
  #compile: CompileRegex = $state.raw(notYetLoaded);
  readonly #evaluate = $derived(evaluator(this.#compile));
  readonly #pinned = $derived(this.#state.pinned);
  readonly #readings: Readings = $derived({ ...defaultReadings, ...this.#pinned });
  readonly #lintContext = $derived(lintContext(this.#readings, this.#compile));
  readonly #lint = $derived(linter(this.#lintContext));
  /** What an entry of Allowed Origins is. */
  readonly describe = $derived(this.#lintContext.describe);
  /** What is wrong with the setup as far as it can be read, beside the issues of its text. */
  readonly findings = $derived(this.#setup.shown ? [...this.#lint(this.#setup.shown)] : []);

  readonly #side = $derived({
    ...{ setup: this.#state.setup.value, readings: this.#pinned, evaluate: this.#evaluate },
  });
  /** Until it is there, the request of a page's call is the one that came with it. */
  #play: PlayPage | undefined = $state.raw();
  readonly #played = $derived(this.#state.page && this.#play?.(this.#state.page, this.#side));
  readonly #request: RequestDraft = $derived(this.#played?.request ?? this.#state.request);

  readonly #answer = $derived(
    this.#evaluate(this.#state.setup.value, this.#request.value, this.#pinned),
  );
  readonly #documented = $derived(
    documentedScenarios.find(({ id }) => id === this.#answer.outcome) ?? null,
  );
  readonly #differing = $derived(
    this.#documented
      ? differingInputs(this.#documented, this.#state.setup.value, this.#request.value)
      : [],
  );
  readonly #lines = $derived(
    this.#documented
      ? compare(this.#documented, this.#answer, this.#differing.length ? 'inputs' : 'readings')
      : [],
  );

  /** @param texts if they are there already: what a visitor left unfinished needs them */
  constructor(scenario: Scenario, texts?: SetupTexts) {
    this.#texts = texts;
    this.#history = $state.raw(history.begin(open(scenario, texts ?? null)));
  }

  get setup(): SetupDraft {
    return this.#setup;
  }
  get request(): RequestDraft {
    return this.#request;
  }
  /** The page's call that the request comes from; undefined if it is written by hand. */
  get page(): PageView | undefined {
    return this.#state.page;
  }
  /** All that the call sets off; undefined until it can be played. */
  get played(): PlayedPage | undefined {
    return this.#played;
  }
  get pinned(): Partial<Readings> {
    return this.#pinned;
  }
  get readings(): Readings {
    return this.#readings;
  }
  /** Whether a setup can be edited, or will be soon. */
  get editable(): boolean {
    return this.#texts !== null;
  }
  /** The engine for regular expressions, or what stands in for it. */
  get compile(): CompileRegex {
    return this.#compile;
  }
  /** The answer to the last texts that could be read. */
  get answer(): Answer {
    return this.#answer;
  }
  /** Whether the answer does not follow what stands in an editor. */
  get stale(): boolean {
    return this.#state.setup.stale || this.#request.stale || this.#played?.request === null;
  }
  /** Null if none applies. */
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
    return this.#waiting.length > 0 || this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  /** What a link has to carry. */
  get scenario(): Scenario {
    const { setup, pinned, page, request } = { ...this.#state, request: this.#request };
    const drafts = {
      ...(setup.text !== printSetup(setup.value) && { setup: setup.text }),
      ...(request.text !== writeRequest(request.value) && { request: request.text }),
    };
    return {
      setup: setup.value,
      request: request.value,
      ...(Object.keys(pinned).length && { readings: pinned }),
      ...(Object.keys(drafts).length && { drafts }),
      ...(page && { page }),
    };
  }

  /** Brings the engine for regular expressions, which is loaded after the first screen. */
  useRegexEngine(compile: CompileRegex): void {
    this.#compile = compile;
  }

  /** Brings what plays a page's call, which is loaded after the first screen. */
  usePlayer(play: PlayPage): void {
    this.#play = play;
  }

  /**
   * Brings what reads and edits the texts of setups. Edits that were made before are done now, in
   * their order. Null if it cannot be loaded: a setup can then be opened, but not edited.
   */
  useSetupTexts(texts: SetupTexts | null): void {
    this.#texts = texts;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { act } of waiting) act(texts);
  }

  /** Opens a scenario in place of the present one, which `undo` brings back. */
  load(scenario: Scenario): void {
    const waits = this.#waiting.length > 0 || scenario.drafts?.setup !== undefined;
    const act = (texts: SetupTexts | null) => this.#change(open(scenario, texts), null);
    if (waits) this.#soon({ act, show: same });
    else act(null);
  }

  /** @param topic what is being edited; edits in a row with one topic are undone in one step */
  editSetup(text: string, topic: string | null = null): void {
    this.#soon({ act: (texts) => texts && this.#write(text, topic, texts), show: same });
  }

  /**
   * The same by one change of what the text says: `path` leads to `value`, or to nothing if that is
   * undefined. The form shows it at once.
   */
  changeSetup(path: readonly JsonStep[], value: unknown, topic: string | null = null): void {
    this.#soon({
      act: (texts) =>
        texts && this.#write(texts.editSetupText(this.setup.text, path, value), topic, texts),
      show: (shown) => withValueAt(shown, path, value) as Setup,
    });
  }

  /** A request written by hand comes from no page. */
  editRequest(text: string, topic: string | null = null): void {
    if (text === this.request.text) return;
    const request = draftRequest(text, this.request.value);
    this.#change({ ...this.#state, request, page: undefined }, topic);
  }

  /** From now on the request is the one that a browser sends for this. */
  editPage(page: PageView, topic: string | null = null): void {
    this.#change({ ...this.#state, request: this.request, page }, topic);
  }

  /** Pins a reading to an alternative; pinning the default unpins it. */
  pin<Id extends ReadingId>(reading: Id, alternative: Readings[Id]): void {
    const { [reading]: _, ...others } = this.pinned;
    const usual = alternative === defaultReadings[reading];
    const pinned = usual ? others : { ...others, [reading]: alternative };
    this.#change({ ...this.#state, pinned: pinned as Partial<Readings> }, null);
  }

  undo(): void {
    if (this.#waiting.length > 0) this.#waiting = this.#waiting.slice(0, -1);
    else this.#history = history.undo(this.#history);
  }

  redo(): void {
    this.#history = history.redo(this.#history);
  }

  /** Ends a run of edits that would be undone in one step. */
  settle(): void {
    this.#history = { ...this.#history, topic: null };
  }

  #soon(waiting: Waiting): void {
    if (this.#texts === undefined) this.#waiting = [...this.#waiting, waiting];
    else waiting.act(this.#texts);
  }

  #write(text: string, topic: string | null, { draftSetup }: SetupTexts): void {
    if (text === this.setup.text) return;
    this.#change({ ...this.#state, setup: draftSetup(text, this.setup.value) }, topic);
  }

  #change(next: State, topic: string | null): void {
    this.#history = history.change(this.#history, next, topic);
  }
}

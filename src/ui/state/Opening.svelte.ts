import { untrack } from 'svelte';
import type { Scenario } from '#core/scenario/scenario.ts';
import {
  keepAddress,
  nothingAsked,
  openPageAddress,
  recallKept,
  type Holder,
  type KeptAddress,
  type LateLinks,
} from './addressBar.svelte.ts';
import type { Opened, OpenedKept } from './links.ts';
import { isMissing } from './missing.ts';
import type { Playground } from './Playground.svelte.ts';

/** What the address asks for, and what became of that. To be made where effects may run. */
export class Opening {
  readonly #address: KeptAddress;
  readonly #open: (scenario: Scenario, text: string) => void;
  #asked: Opened = $state.raw(nothingAsked);
  #offered: OpenedKept | null = $state.raw(null);
  #holder: Holder = $state('address');
  #holderRead: Holder = $state('address');
  #cameLater = $state(false);

  /** @param open opens a scenario, and says so */
  constructor(
    playground: Playground,
    lateLinks: LateLinks,
    opened: Opened,
    open: (scenario: Scenario, text: string) => void,
  ) {
    this.#asked = opened;
    this.#open = open;
    this.#address = keepAddress(playground, lateLinks, {
      opened: !opened.unsaved,
      onheld: (holder) => {
        this.#holder = holder;
        if (holder === 'address') this.#holderRead = holder;
      },
      isShown: () => !this.isMissing,
      onarrive: (next) => this.#arrive(next),
    });
    $effect(() => {
      if (opened.scenario || opened.unopened) return;
      const start = untrack(() => playground.scenario);
      void recallKept(start, lateLinks).then((last) => (this.#offered = last));
    });
    // The code for links can come at a second attempt that something else made.
    $effect(() => {
      if (!this.#asked.unopened || !lateLinks.part) return;
      untrack(() => void openPageAddress(lateLinks).then((next) => this.#arrive(next)));
    });
    // Undo, too, puts something in the place of what could not be opened.
    const { documents } = playground;
    $effect(() => {
      if (playground.documents !== documents) this.#asked = nothingAsked;
    });
  }

  get asked(): Opened {
    return this.#asked;
  }
  /** The last state of this device, if the link brought none. */
  get offered(): OpenedKept | null {
    return this.#offered;
  }
  /** Where the present state can be found again, if that is worth saying and not read yet. */
  get holder(): Holder {
    return this.#holder === this.#holderRead ? 'address' : this.#holder;
  }
  get isMissing(): boolean {
    return isMissing(this.#asked);
  }

  /** Whether something else was open before this was asked for. */
  get cameLater(): boolean {
    return this.#cameLater;
  }

  /** Opens a scenario as a step of the browser's history, which Back takes back. */
  open(scenario: Scenario, text: string): void {
    this.#address.step();
    this.#show(scenario, text);
  }

  /** Opens what the link holds all the same. */
  openHeld(): void {
    const { held } = this.#asked;
    if (held) this.#show(held.scenario, 'Opened the link.');
  }

  /** What could not be opened, or is offered, is not asked for any more. */
  dismiss(): void {
    this.#asked = nothingAsked;
    this.#offered = null;
  }

  readHolder(): void {
    this.#holderRead = this.#holder;
  }

  #show(scenario: Scenario, text: string): void {
    this.dismiss();
    this.#open(scenario, text);
  }

  #arrive(next: Opened | null): void {
    this.#cameLater = true;
    if (next?.scenario) this.#show(next.scenario, 'Opened the link.');
    else this.#asked = next ?? nothingAsked;
  }
}

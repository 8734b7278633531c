import type { LinePlace } from './linePlace.ts';
import { tick } from 'svelte';
import { focusPlace, paneOf } from '#ui/panes/answer/focusPlace.ts';
import type { Place } from '#ui/results/places.ts';
import type { PaneId } from './paneIds.ts';

/** A problem of a text: in the JSON by its offset, in the request or the code by its line. */
export type ProblemPlace = { readonly offset: number } | LinePlace;

/** The views of the gateway. */
export type GatewayView = 'form' | 'json' | 'advice';

/** Which pane is looked at, in which view, and what leads from one to another. */
export class PaneView {
  /** The one that a phone shows. */
  pane: PaneId = $state('answer');
  gateway: GatewayView = $state('form');
  /** Where the JSON view is to put the caret; a new object each time. */
  place: { readonly offset: number } | null = $state.raw(null);
  /** The same in the raw request, or in the code of a call. */
  requestPlace: LinePlace | null = $state.raw(null);

  #focus: () => void = () => {};
  /** What had the focus after one was led somewhere. */
  #focused: Element | null = null;

  async goTo(id: PaneId, part: string = id): Promise<void> {
    this.pane = id;
    await this.#lead(() => document.getElementById(part)?.focus());
  }

  async #lead(focus: () => void): Promise<void> {
    this.#focus = focus;
    await tick();
    focus();
    this.#focused = document.activeElement;
  }

  /**
   * Leads there again where that was not drawn yet, or what was drawn gave way to more; not if the
   * visitor went elsewhere meanwhile.
   *
   * @param drawn what is drawn late, as far as it is there
   */
  resume(...drawn: readonly unknown[]): void {
    const { activeElement: at, body } = document;
    if (drawn.some(Boolean) && (at === body || at === this.#focused)) this.#focus();
  }

  showProblem(problem: ProblemPlace): void {
    if ('offset' in problem) {
      this.pane = 'gateway';
      this.gateway = 'json';
      this.place = problem;
    } else {
      this.pane = 'browser';
      this.requestPlace = problem;
    }
  }

  /** Leads to a field of a form. */
  readonly showField = async (field: Place): Promise<void> => {
    this.pane = paneOf(field);
    if (this.pane === 'gateway') this.gateway = 'form';
    await this.#lead(() => focusPlace(field));
  };

  chooseGateway(view: GatewayView): void {
    this.gateway = view;
    this.place = null;
  }
}

import { recall, remember } from './remembered.ts';

/** The panes that can be made wider; the answer has what they leave. */
export const sizedPanes = ['gateway', 'browser'] as const;
export type SizedPane = (typeof sizedPanes)[number];

type Widths = Partial<Readonly<Record<SizedPane, number>>>;

/** The widths of panes that the visitor chose, in CSS pixels; this device remembers them. */
export class PaneWidths {
  #widths: Widths = $state.raw(readWidths(recall('pane-widths')));

  /** Undefined while the page decides by itself. */
  of(pane: SizedPane): number | undefined {
    return this.#widths[pane];
  }

  /** @param width null leaves it to the page again */
  set(pane: SizedPane, width: number | null): void {
    const { [pane]: _, ...others } = this.#widths;
    this.#widths = width === null ? others : { ...others, [pane]: width };
    const kept = Object.keys(this.#widths).length > 0;
    remember('pane-widths', kept ? JSON.stringify(this.#widths) : null);
  }
}

/** What was remembered; whatever is no width is left out. */
function readWidths(text: string | null): Widths {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  const given = Object(json) as Readonly<Record<string, unknown>>;
  const isWidth = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;
  return Object.fromEntries(
    sizedPanes.filter((pane) => isWidth(given[pane])).map((pane) => [pane, given[pane]]),
  );
}

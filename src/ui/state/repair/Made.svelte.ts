import { createContext } from 'svelte';
import type { Change } from '#core/repair/change.ts';
import type { Documents } from '#ui/state/documents.ts';

/** Changes that were made one after the other, or all at once. */
export interface MadeChanges {
  readonly before: Documents;
  readonly after: Documents;
  readonly changes: readonly Change[];
}

/** The changes of the row "changes needed" that were made last, for as long as nothing else is edited. */
export class Made {
  #last: MadeChanges | null = $state.raw(null);

  /** Null once anything else was changed, or they were taken back. */
  since(documents: Documents): MadeChanges | null {
    return this.#last?.after === documents ? this.#last : null;
  }

  add(before: Documents, after: Documents, changes: readonly Change[]): void {
    const earlier = this.since(before);
    this.#last = {
      before: earlier?.before ?? before,
      after,
      changes: [...(earlier?.changes ?? []), ...changes],
    };
  }
}

/** Read by the panes alone. */
export const [getMade, setMade] = createContext<Made>();

import { trackEntry, type TrackedEntry } from './trackEntry.ts';
import TokenAct from '#ui/parts/tokens/TokenAct.svelte';
import type { Token } from '#ui/parts/tokens/tokens.ts';

/** An entry with its panel open, in which origins are tried against it. */
export interface OpenTester extends TrackedEntry {
  /** Id of the panel: another one whenever it is opened. */
  readonly panel: string;
}

/** Which entry of Allowed Origins has its panel open, through all edits of the list; one at a time. */
export class OriginTesterState {
  readonly #entries: () => readonly string[];
  #asked: OpenTester | null = $state.raw(null);
  #count = 0;
  readonly #open = $derived.by(() => this.#asked && trackEntry(this.#asked, this.#entries()));

  /** @param entries the list as it is now */
  constructor(entries: () => readonly string[]) {
    this.#entries = entries;
  }

  get open(): OpenTester | null {
    return this.#open;
  }

  /** Opens the panel of the entry at `index`, or closes it. */
  readonly #toggle = (index: number): void => {
    const panel = `try-${++this.#count}`;
    const again = this.#open?.index === index;
    this.#asked = again ? null : { index, entries: this.#entries(), panel };
  };

  readonly close = (): void => {
    this.#asked = null;
  };

  /** Takes the list as it is for the one that the next edit is an edit of. */
  settle(): void {
    this.#asked = this.#open;
  }

  /** The tokens, those of regular expressions with a button that opens their panel. */
  tokens(tokens: readonly Token[]): readonly Token[] {
    const { index, panel } = this.#open ?? {};
    return tokens.map((token, at) => {
      // What is wrong with an entry is fixed before anything is tried against it.
      if (token.kind !== 'regex' || token.act) return token;
      const label = `Try origins against ${token.value}`;
      const act = { Button: TokenAct, word: 'Try', label, onpress: this.#toggle };
      return { ...token, act: { ...act, panel: at === index ? panel : undefined } };
    });
  }
}

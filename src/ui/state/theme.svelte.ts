import { MediaQuery } from 'svelte/reactivity';
import { recall, remember } from './remembered.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

const isChoice = (text: string | null): text is ThemeChoice => text === 'light' || text === 'dark';

/** Light or dark: as the system has it, until the visitor chooses. */
export class Theme {
  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)');
  #choice: ThemeChoice = $state('system');

  constructor() {
    const kept = recall('theme');
    if (isChoice(kept)) this.#choice = kept;
  }

  get choice(): ThemeChoice {
    return this.#choice;
  }
  get dark(): boolean {
    return this.#choice === 'system' ? this.#systemDark.current : this.#choice === 'dark';
  }

  /** To the other one; back to the system's where that is the same. */
  toggle(): void {
    const wanted = this.dark ? 'light' : 'dark';
    const system = this.#systemDark.current ? 'dark' : 'light';
    this.#choice = wanted === system ? 'system' : wanted;
    remember('theme', this.#choice === 'system' ? null : this.#choice);
  }
}

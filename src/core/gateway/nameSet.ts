import { byteLowercase } from '#core/http/headerName.ts';

/** A policy's list of methods or header names, compared exactly or without regard to ASCII case. */
export class NameSet {
  readonly #names: ReadonlySet<string>;
  readonly #fold: (name: string) => string;

  constructor(names: readonly string[], comparison: 'exact' | 'case-insensitive') {
    this.#fold = comparison === 'exact' ? (name) => name : byteLowercase;
    this.#names = new Set(names.map(this.#fold));
  }

  has(name: string): boolean {
    return this.#names.has(this.#fold(name));
  }
}

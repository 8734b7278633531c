import { byteLowercase } from '#core/http/headerName.ts';

export type Comparison = 'exact' | 'case-insensitive';
type TextTest = (text: string) => boolean;

const same = (text: string): string => text;
const anyText: TextTest = () => true;

const isSame = (text: string, key: string): boolean => text === key;

/** Character by character: folding 10,000 texts takes milliseconds, and most differ early. */
function isSameFolded(text: string, key: string): boolean {
  if (text.length !== key.length) return false;
  for (let i = 0; i < key.length; i++) {
    const unit = text.charCodeAt(i);
    const isUpperCase = unit >= 0x41 && unit <= 0x5a;
    if ((isUpperCase ? unit + 0x20 : unit) !== key.charCodeAt(i)) return false;
  }
  return true;
}

/**
 * The texts of a list by what they are equal to. The list is searched for the first text, which
 * takes a fraction of the time of an index; a second text makes the index. A setup that is being
 * edited is asked for one.
 */
export class TextIndex {
  readonly #texts: readonly string[];
  readonly #fold: (text: string) => string;
  readonly #counts: TextTest;
  /** What was asked first, and its place. */
  #first: { readonly key: string; readonly place: number } | undefined;
  #places: ReadonlyMap<string, number> | undefined;

  /** @param counts which texts of the list count; without it, all of them */
  constructor(texts: readonly string[], comparison: Comparison, counts: TextTest = anyText) {
    this.#texts = texts;
    this.#fold = comparison === 'exact' ? same : byteLowercase;
    this.#counts = counts;
  }

  /** The place of the first text that equals this one, or -1. */
  indexOf(text: string): number {
    const key = this.#fold(text);
    this.#first ??= { key, place: this.#search(key) };
    if (this.#first.key === key) return this.#first.place;
    return (this.#places ??= this.#index()).get(key) ?? -1;
  }

  #search(key: string): number {
    const equals = this.#fold === same ? isSame : isSameFolded;
    return this.#texts.findIndex((text) => equals(text, key) && this.#counts(text));
  }

  #index(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    this.#texts.forEach((text, place) => {
      const key = this.#fold(text);
      if (!places.has(key) && this.#counts(text)) places.set(key, place);
    });
    return places;
  }
}

import { givenUp, patience } from '#core/lint/entryAdvice.ts';
import type { Advice } from '#core/lint/rule.ts';
import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { keyOf, type Interpretation } from '#core/originPattern/interpretation.ts';
import type { FoundOut } from './adviceMessages.ts';
import { askAside, type Aside, type AskAside } from './askAside.ts';
import { beginKnowing, coveredIn, coveringOf, type Known } from './known.ts';

/** So many are asked for at a time: what is typed meanwhile need not wait for 10,000 others. */
const maxWanted = 500;
/** Entries of which more is known than that they are well formed; nobody reads that many notes. */
const maxKnown = 100_000;
/** Milliseconds between two times that more is told, and those before it is worth saying that one still
 *  waits. */
const pause = 200;
const soon = 600;

interface Asked {
  readonly known: Known;
  readonly entries: Set<string>;
  list: readonly string[] | null;
}

/** What is known of entries, and of which more will be known. */
export interface Looking extends Advice {
  /** Whether an entry is being looked at, or waits for it. */
  readonly looksAt: (entry: string) => boolean;
  /** The same, once that takes its time. */
  readonly stillLooksAt: (entry: string) => boolean;
}

/**
 * Knows what a worker found out of entries, and has it find out the rest: no entry, however large or
 * mad, holds up what is typed.
 */
export class Adviser {
  readonly #onmore: () => void;
  readonly #begin: AskAside;
  readonly #known = new Map<string, Known>();
  #aside: Aside | null = null;
  #failed = false;
  /** What was asked here in vain since the worker was last asked. */
  #missing: Asked | null = null;
  /** What the worker was asked. */
  #asked: Asked | null = null;
  #oneByOne = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #lateness: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;
  #tells = false;

  /** @param onmore called when more is known than before: then it is to be asked again */
  constructor(onmore: () => void, begin: AskAside = askAside) {
    this.#onmore = onmore;
    this.#begin = begin;
  }

  /** Whether nothing more will be known, because the worker did not start. */
  get failed(): boolean {
    return this.#failed;
  }

  /** What is known of entries that are read like this. */
  under(how: Interpretation): Looking {
    const known = this.#known.get(keyOf(how)) ?? beginKnowing(how);
    this.#known.set(keyOf(how), known);
    const looksAt = (entry: string): boolean =>
      !this.#failed && !known.advice.has(entry) && known.advice.size < maxKnown;
    return {
      looksAt,
      stillLooksAt: (entry) => this.#isLate && looksAt(entry),
      advise: (entry) => {
        const advice = known.advice.get(entry) ?? null;
        if (advice === null && known.advice.size < maxKnown) this.#misses(known).entries.add(entry);
        return advice;
      },
      covered: (entries) => {
        if (known.list !== entries) this.#misses(known).list = entries;
        return coveredIn(known, entries);
      },
    };
  }

  #misses(known: Known): Asked {
    if (this.#missing?.known === known) return this.#missing;
    if (!this.#missing) setTimeout(() => this.#ask());
    return (this.#missing = { known, entries: new Set(), list: null });
  }

  #ask(): void {
    const missing = this.#missing;
    this.#missing = null;
    if (!missing || this.#failed || this.#isAsked(missing)) return;
    this.#aside ??= this.#begin(
      (found) => this.#hear(found),
      () => this.#fail(),
    );
    if (!this.#aside) return this.#fail();
    const entries = [...missing.entries].slice(0, maxWanted);
    this.#asked = { ...missing, entries: new Set(entries) };
    const { known, list } = missing;
    this.#aside.ask({ how: known.how, entries, list, oneByOne: this.#oneByOne });
    this.#wait();
  }

  /** Whether all of it is being found out: then asking again would only begin the wait anew. */
  #isAsked({ known, entries, list }: Asked): boolean {
    const asked = this.#asked;
    if (asked?.known !== known || (list !== null && list !== asked.list)) return false;
    return [...entries].every((entry) => asked.entries.has(entry));
  }

  #fail(): void {
    this.#failed = true;
    this.#onmore();
  }

  #wait(): void {
    clearTimeout(this.#patience);
    if (!this.#aside) return;
    this.#patience = setTimeout(() => this.#giveUp(), patience * 1000);
    this.#lateness ??= setTimeout(() => this.#becomeLate(), soon);
  }

  #becomeLate(): void {
    this.#isLate = true;
    this.#onmore();
  }

  #hear({ how, advice, covered }: FoundOut): void {
    const known = this.#known.get(keyOf(how));
    const asked = this.#asked;
    if (!known) return;
    for (const [entry, one] of advice) this.#learn(known, entry, one);
    if (covered && asked?.list && asked.known === known) {
      known.covering = coveringOf(covered, asked.list);
      known.list = asked.list;
    }
    this.#tellSoon();
    this.#wait();
    if (asked?.entries.size !== 0 || (asked.list && !covered)) return;
    this.#oneByOne = false;
    this.#rest();
  }

  #learn({ advice, ...known }: Known, entry: string, one: EntryAdvice): void {
    advice.set(entry, one);
    if (this.#asked && keyOf(this.#asked.known.how) === keyOf(known.how)) {
      this.#asked.entries.delete(entry);
    }
  }

  /** All is answered. */
  #rest(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#lateness);
    this.#lateness = undefined;
    this.#isLate = false;
    this.#asked = null;
  }

  #tellSoon(): void {
    if (this.#tells) return;
    this.#tells = true;
    setTimeout(() => {
      this.#tells = false;
      this.#onmore();
    }, pause);
  }

  /** One entry takes too long. Which one shows when they are asked for one by one. */
  #giveUp(): void {
    this.#aside?.end();
    this.#aside = null;
    const asked = this.#asked;
    this.#rest();
    if (!asked) return;
    const [first] = asked.entries;
    if (first === undefined) asked.known.list = asked.list;
    else if (this.#oneByOne) asked.known.advice.set(first, givenUp);
    this.#oneByOne = first !== undefined && !this.#oneByOne;
    this.#onmore();
  }
}

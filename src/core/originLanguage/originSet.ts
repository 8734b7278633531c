import { byteLowercase } from '#core/http/headerName.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';
import type { Automaton } from '#core/originLanguage/machine/automaton.ts';
import { AutomatonBuilder } from '#core/originLanguage/machine/automatonBuilder.ts';
import { literalOf } from './entryLanguage.ts';
import { parseSyntax } from '#core/originLanguage/machine/readSyntax.ts';

/** Who is let in, as it is written. */
export interface OriginSet {
  /** Whether every Origin is, whatever the lists hold. */
  readonly any: boolean;
  /** Entries of Allowed Origins. */
  readonly entries: readonly string[];
  /** Texts that an Origin has to equal: JavaScript origins of applications. */
  readonly literals: readonly string[];
}

/** An entry that may let in more than one origin. */
export interface Pattern {
  readonly syntax: Syntax;
  readonly automaton: Automaton;
}

/** Nodes of all automata together; what comes after is not read. */
const maxNodes = 400_000;

/** Who is let in, ready for questions about all of them. */
export class OriginLanguage {
  readonly #how: Interpretation;
  readonly #texts = new Set<string>();
  readonly #patterns: Pattern[] = [];
  #any: boolean;
  #complete = true;
  #nodes = 0;

  constructor({ any, entries, literals }: OriginSet, how: Interpretation) {
    this.#how = how;
    this.#any = any;
    for (const entry of new Set(entries)) this.#addEntry(entry);
    for (const literal of literals) this.#addText(literal);
  }

  /** Whether every Origin is. */
  get any(): boolean {
    return this.#any;
  }

  /** Whether every entry could be read. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Origins that are written out, in lower case where case does not count. */
  get texts(): ReadonlySet<string> {
    return this.#texts;
  }

  get patterns(): readonly Pattern[] {
    return this.#patterns;
  }

  #addEntry(entry: string): void {
    const pattern = readOriginPattern(entry, this.#how);
    if (pattern.kind === 'any') this.#any = true;
    if (pattern.kind === 'literal') this.#addText(pattern.value);
    if (pattern.kind !== 'regex') return;
    if (pattern.orLiteral) this.#addText(entry);
    const syntax = parseSyntax(pattern.source);
    if (syntax === 'not-known') this.#complete = false;
    else if (syntax !== 'invalid') {
      this.#addPattern(syntax, this.#how['regex-anchoring'] === 'anywhere');
    }
  }

  #addText(text: string): void {
    if (this.#how['origin-case'] === 'exact') this.#texts.add(text);
    // The host of a page is always in lower case; that of another origin need not be.
    else if (/^https?:/i.test(text)) this.#texts.add(byteLowercase(text));
    else this.#addPattern(literalOf(text, this.#how), false);
  }

  #addPattern(syntax: Syntax, anywhere: boolean): void {
    if (this.#nodes > maxNodes) {
      this.#complete = false;
      return;
    }
    const automaton = new AutomatonBuilder().build([syntax], anywhere);
    this.#nodes += automaton.edges.length;
    this.#patterns.push({ syntax, automaton });
  }
}

import type { Syntax, Taken, Repeat } from '#core/javaRegex/pattern/syntax.ts';
import { fold } from '#core/javaRegex/pattern/folding.ts';
import { looksAround, mayBeEmpty } from './syntaxParts.ts';
import type { Automaton, Edge, Region } from './automaton.ts';
import { anyChar, charInCases, charSet } from './originChars.ts';

/** Larger expressions are taken as more than they are. */
const maxNodes = 60_000;
/** A larger repetition is taken as one without end. */
const maxCopies = 300;

/**
 * Builds the automaton of an expression. What it cannot take exactly (back references, word
 * boundaries, look-behind, atomic groups) it takes as more than it is: then an exhausted search still
 * proves that there is nothing, and what is found has to be tried.
 */
export class AutomatonBuilder {
  readonly #edges: Edge[][] = [];
  readonly #regions: Region[] = [];
  #exact = true;
  #inAhead = false;

  /** @param anywhere whether finding it in a part of the text is enough */
  build(syntaxes: readonly Syntax[], anywhere: boolean): Automaton {
    const region = { start: this.#node(), end: this.#node() };
    const [from, to] = anywhere ? [this.#node(), this.#node()] : [region.start, region.end];
    if (anywhere) {
      for (const [before, after] of [
        [region.start, from],
        [to, region.end],
      ] as const) {
        this.#link(before, { kind: 'set', to: before, has: anyChar });
        this.#link(after, { kind: 'empty', to: before });
      }
    }
    for (const syntax of syntaxes) this.#add(syntax, from, to);
    return { edges: this.#edges, regions: [...this.#regions, region], exact: this.#exact };
  }

  #node(): number {
    return this.#edges.push([]) - 1;
  }

  #link(node: number, edge: Edge): void {
    this.#edges[node]?.push(edge);
  }

  /** Everything, because the part cannot be taken exactly. */
  #loosely(from: number, to: number): void {
    this.#exact = false;
    this.#link(to, { kind: 'set', to, has: anyChar });
    this.#link(to, { kind: 'empty', to: from });
  }

  #inexact(from: number, to: number): void {
    this.#exact = false;
    this.#link(to, { kind: 'empty', to: from });
  }

  #add(syntax: Syntax, from: number, to: number): void {
    if (this.#edges.length > maxNodes) return this.#loosely(from, to);
    switch (syntax.kind) {
      case 'empty':
        return this.#link(to, { kind: 'empty', to: from });
      case 'set':
        return this.#link(to, {
          kind: 'set',
          to: from,
          has: charSet((char) => syntax.set.has(char)),
        });
      case 'lineBreak':
        return; // No origin has one.
      case 'sequence':
        return this.#sequence(syntax.items, from, to);
      case 'alternation':
        for (const branch of syntax.branches) this.#apart(branch, from, to);
        return;
      case 'group':
        return this.#add(syntax.body, from, to);
      case 'consumer':
        return this.#taken(syntax.takes, from, to);
      case 'repeat':
        return this.#repeat(syntax, from, to);
      case 'ahead':
        return this.#ahead(syntax.body, syntax.negated, from, to);
      case 'behind':
        return this.#inexact(from, to);
      case 'atomic':
      case 'possessive':
        this.#exact = false;
        return this.#add(syntax.body, from, to);
    }
  }

  /** With nodes of its own, so that a loop in it stays its own. */
  #apart(syntax: Syntax, from: number, to: number): void {
    const [start, end] = [this.#node(), this.#node()];
    this.#link(start, { kind: 'empty', to: from });
    this.#add(syntax, start, end);
    this.#link(to, { kind: 'empty', to: end });
  }

  #sequence(items: readonly Syntax[], from: number, to: number): void {
    let at = from;
    for (const item of items) {
      const next = this.#node();
      this.#add(item, at, next);
      at = next;
    }
    this.#link(to, { kind: 'empty', to: at });
  }

  #taken(taken: Taken, from: number, to: number): void {
    switch (taken.kind) {
      case 'text': {
        const { codePoints, folding } = taken;
        const items = codePoints.map((one) => fold(one, folding));
        let at = from;
        for (const folded of items) {
          const next = this.#node();
          this.#link(next, { kind: 'set', to: at, has: charInCases(folded, folding) });
          at = next;
        }
        return this.#link(to, { kind: 'empty', to: at });
      }
      case 'start':
        if (this.#inAhead) return this.#inexact(from, to);
        return this.#link(to, { kind: 'start', to: from });
      case 'end':
        return this.#link(to, { kind: 'end', to: from });
      case 'grapheme':
        return this.#link(to, { kind: 'set', to: from, has: anyChar });
      case 'boundary':
        return this.#inexact(from, to);
      case 'reference':
        return this.#loosely(from, to);
    }
  }

  #repeat({ body, min, max, mode }: Repeat, from: number, to: number): void {
    // A possessive run of one set that no limit ends is that run with nothing of the set behind it.
    const exactRun = mode === 'possessive' && body.kind === 'set' && max === Infinity && min <= 1;
    const isOneWay = min === max && (body.kind === 'set' || body.kind === 'consumer');
    if (mode === 'possessive' && !exactRun && !isOneWay) this.#exact = false;
    // After an empty turn Java leaves the loop, though another turn could look around differently.
    if (max > 1 && mayBeEmpty(body) && looksAround(body)) this.#exact = false;
    const end = exactRun ? this.#node() : to;
    this.#copies(body, min, max, from, end);
    if (exactRun) this.#ahead(body, true, end, to);
  }

  #copies(body: Syntax, min: number, max: number, from: number, to: number): void {
    const copies = Math.min(max === Infinity ? min : max, maxCopies);
    const endless = max > copies;
    if (min > copies || (endless && max !== Infinity)) this.#exact = false;
    let at = from;
    if (min === 0) this.#link(to, { kind: 'empty', to: at });
    for (let copy = 1; copy <= copies; copy += 1) {
      const next = this.#node();
      this.#apart(body, at, next);
      at = next;
      if (copy >= Math.min(min, copies)) this.#link(to, { kind: 'empty', to: at });
    }
    if (!endless) return;
    const loop = this.#node();
    this.#link(loop, { kind: 'empty', to: at });
    this.#apart(body, loop, loop);
    this.#link(to, { kind: 'empty', to: loop });
  }

  #ahead(body: Syntax, negated: boolean, from: number, to: number): void {
    const [exact, inAhead] = [this.#exact, this.#inAhead];
    [this.#exact, this.#inAhead] = [true, true];
    const region = { start: this.#node(), end: this.#node() };
    this.#add(body, region.start, region.end);
    const taken = this.#exact;
    [this.#exact, this.#inAhead] = [exact && taken, inAhead];
    if (!taken) return this.#link(to, { kind: 'empty', to: from });
    this.#regions.push(region);
    this.#link(to, { kind: 'ahead', to: from, region: this.#regions.length - 1, negated });
  }
}

import type { Node } from 'acorn';
import type { Cell } from '#core/snippet/value/value.ts';

/** A variable of one scope. */
export class Binding implements Cell {
  readonly key: Node;
  /** Whether assigning it is an error. */
  readonly constant: boolean;

  constructor(key: Node, constant: boolean) {
    this.key = key;
    this.constant = constant;
  }
}

/** The names that a piece of code sees. */
export class Scope {
  readonly outer: Scope | null;
  readonly #names = new Map<string, Binding>();

  constructor(outer: Scope | null) {
    this.outer = outer;
  }

  own(name: string): Binding | undefined {
    return this.#names.get(name);
  }

  add(name: string, binding: Binding): void {
    this.#names.set(name, binding);
  }

  find(name: string): Binding | undefined {
    return this.#names.get(name) ?? this.outer?.find(name);
  }
}

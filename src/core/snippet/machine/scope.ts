import type { Node } from 'acorn';
import type { Cell } from '#core/snippet/value/value.ts';

export type BindingKind = 'const' | 'let' | 'var' | 'function' | 'parameter' | 'import';

/** A variable of one scope. */
export class Binding implements Cell {
  readonly key: Node;
  readonly kind: BindingKind;

  constructor(key: Node, kind: BindingKind) {
    this.key = key;
    this.kind = kind;
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

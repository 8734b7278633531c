import { single } from '#core/javaRegex/charSet.ts';
import type { CharSet } from '#core/javaRegex/charSet.ts';
import type { Instruction, Loop, Program } from '#core/javaRegex/program.ts';
import type { Pattern, Quantifier, Syntax } from '#core/javaRegex/syntax.ts';

/** Turns a pattern into a program, in one pass over its tree. */
export function assemble(pattern: Pattern): Program {
  const start = new Assembler().run(pattern.root);
  return { start, startsInsidePairs: pattern.startsInsidePairs };
}

/** Text stands for a run of characters in a sequence, which is compared in one go. */
type Task = Syntax | string | (() => void);

/** Works from the back to the front, so that what comes next is always there already. */
class Assembler {
  /** The beginning of what is assembled so far. */
  #head: Instruction = { op: 'accept' };
  /** What is left to do, the nearest last: a tree of any depth takes no deeper JavaScript stack. */
  readonly #tasks: Task[] = [];
  #loops = 0;
  /** How many loops are open around the place in hand. */
  #openLoops = 0;

  run(root: Syntax): Instruction {
    this.#tasks.push(root);
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) {
      if (typeof task === 'function') task();
      else if (typeof task === 'string') this.#text(task);
      else this.#prepend(task);
    }
    return this.#head;
  }

  #prepend(node: Syntax): void {
    switch (node.kind) {
      case 'empty':
        return;
      case 'literal':
        return this.#text(String.fromCodePoint(node.codePoint));
      case 'set':
        this.#head = { op: 'set', set: node.set, next: this.#head };
        return;
      case 'assertion':
        this.#head = { op: 'assertion', assertion: node.assertion, next: this.#head };
        return;
      case 'group':
        this.#tasks.push(node.body);
        return;
      case 'sequence':
        for (const task of joinCharacters(node.items)) this.#tasks.push(task);
        return;
      case 'alternation':
        return this.#alternation(node.branches);
      case 'repeat':
        return this.#repeat(node.body, node.times);
    }
  }

  #text(text: string): void {
    this.#head = { op: 'text', text, next: this.#head };
  }

  #alternation(nodes: readonly Syntax[]): void {
    const next = this.#head;
    const branches: Instruction[] = [];
    const outermost = this.#openLoops === 0;
    this.#tasks.push(() => (this.#head = { op: 'branch', branches, outermost }));
    for (const node of nodes.toReversed()) {
      this.#tasks.push(
        () => branches.push(this.#head),
        node,
        () => (this.#head = next),
      );
    }
  }

  #repeat(body: Syntax, times: Quantifier): void {
    const set = singleCharacter(body);
    const outermost = this.#openLoops === 0;
    if (set !== null) this.#head = { op: 'repeat', set, times, next: this.#head, outermost };
    else if (times.max > 1) this.#loop(body, times);
    else if (times.min === 1) this.#tasks.push(body);
    else if (times.max === 1) this.#optional(body, times);
  }

  #optional(body: Syntax, { mode }: Quantifier): void {
    const empty: Syntax = { kind: 'empty' };
    this.#alternation(mode === 'greedy' ? [body, empty] : [empty, body]);
  }

  #loop(body: Syntax, times: Quantifier): void {
    const loop: Loop = { slot: this.#loops, times, exit: this.#head, body: this.#head };
    const outermost = this.#openLoops === 0;
    this.#loops += 1;
    this.#openLoops += 1;
    this.#head = { op: 'again', loop, outermost };
    this.#tasks.push(() => {
      this.#openLoops -= 1;
      loop.body = this.#head;
      this.#head = { op: 'enter', loop, outermost };
    }, body);
  }
}

function joinCharacters(items: readonly Syntax[]): (Syntax | string)[] {
  const joined: (Syntax | string)[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind !== 'literal') joined.push(item);
    else if (typeof last !== 'string') joined.push(String.fromCodePoint(item.codePoint));
    else joined[joined.length - 1] = last + String.fromCodePoint(item.codePoint);
  }
  return joined;
}

/** The set of a node that always takes exactly one character, else null. */
function singleCharacter(node: Syntax): CharSet | null {
  let inner = node;
  while (inner.kind === 'group' && inner.capture === null) inner = inner.body;
  if (inner.kind === 'literal') return single(inner.codePoint);
  return inner.kind === 'set' ? inner.set : null;
}

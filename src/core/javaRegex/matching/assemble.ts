import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import { lengthRangeOf, isOption } from '#core/javaRegex/pattern/lengthRange.ts';
import type {
  DeterministicLoop,
  EnclosureProgram,
  EntryRegisters,
  Instruction,
  Loop,
  Operation,
  Program,
} from './program.ts';
import type { Enclosure, Pattern, Repeat, Syntax } from '#core/javaRegex/pattern/syntax.ts';

/** Turns a pattern into a program, in one pass over its tree. */
export function assemble(pattern: Pattern): Program {
  return new Assembler(pattern).run();
}

const empty: Syntax = { kind: 'empty' };

/** Works from the end to the start, because each instruction refers to the next one. */
class Assembler {
  readonly #pattern: Pattern;
  readonly #instructions: Instruction[] = [];
  #registers: number;
  /** See `Instruction`. */
  #scope: number | null;

  constructor(pattern: Pattern) {
    this.#pattern = pattern;
    this.#registers = 2 * Math.max(0, ...pattern.referenced) + 2;
    // What follows also depends on the text that a back reference repeats, not on the position alone.
    this.#scope = pattern.referenced.size === 0 ? 0 : null;
  }

  run(): Program {
    const start = this.#build(this.#pattern.root, this.#add({ op: 'accept' }));
    return {
      start,
      instructions: this.#instructions,
      registers: this.#registers,
      startsInsidePairs: this.#pattern.startsInsidePairs,
    };
  }

  #register(): number {
    this.#registers += 1;
    return this.#registers - 1;
  }

  #add(operation: Operation): Instruction {
    const id = this.#instructions.length;
    const instruction: Instruction = { ...operation, id, scope: this.#scope };
    this.#instructions.push(instruction);
    return instruction;
  }

  #build(node: Syntax, next: Instruction): Instruction {
    switch (node.kind) {
      case 'empty':
        return next;
      case 'consumer':
        return this.#add({ op: 'consume', consume: node.consume, first: node.first, next });
      case 'set':
        return this.#add({ op: 'set', set: node.set, next });
      case 'lineBreak':
        return this.#add({ op: 'lineBreak', next });
      case 'sequence':
        return node.items.reduceRight((rest, item) => this.#build(item, rest), next);
      case 'alternation':
        return this.#branch(node.branches, next);
      case 'group':
        return this.#group(node.capture, node.body, next);
      case 'repeat':
        return this.#repeat(node, next);
      default:
        return this.#enclose(node, next);
    }
  }

  #branch(nodes: readonly Syntax[], next: Instruction): Instruction {
    return this.#add({ op: 'branch', branches: nodes.map((node) => this.#build(node, next)) });
  }

  #group(capture: number | null, body: Syntax, next: Instruction): Instruction {
    const group = this.#remembered(capture);
    if (group === null) return this.#build(body, next);
    const begin = this.#register();
    const end = this.#add({ op: 'groupEnd', begin, group, next });
    return this.#add({ op: 'groupStart', begin, next: this.#build(body, end) });
  }

  /** The group's number if a back reference names it. */
  #remembered(capture: number | null): number | null {
    return capture !== null && this.#pattern.referenced.has(capture) ? capture : null;
  }

  /** Builds the body of a loop or an enclosure. */
  #inside(
    owner: { body: Instruction },
    body: Syntax,
    end: Instruction,
    scope: number | null,
  ): void {
    const around = this.#scope;
    this.#scope = this.#pattern.referenced.size === 0 ? scope : null;
    owner.body = this.#build(body, end);
    this.#scope = around;
  }

  #entryRegisters(): EntryRegisters {
    return { mark: this.#register(), begin: this.#register(), entry: this.#register() };
  }

  #enclose(node: Enclosure & { readonly body: Syntax }, exit: Instruction): Instruction {
    const enclosure: EnclosureProgram = { ...node, ...this.#entryRegisters(), exit, body: exit };
    const end = this.#add({ op: 'enclosureEnd', enclosure });
    const start = this.#add({ op: 'enclosureStart', enclosure });
    this.#inside(enclosure, node.body, end, enclosure.entry);
    return start;
  }

  #repeat(node: Repeat, next: Instruction): Instruction {
    const { body, mode } = node;
    const set = singleCharacter(body);
    if (set) return this.#add({ ...node, op: 'repeat', set, inGroup: body.kind === 'group', next });
    if (node.max === 0) return next;
    if (mode === 'possessive') return this.#possessive(node, next);
    if (body.kind !== 'group') return this.#deterministicLoop(node, next);
    if (isOption(node))
      return this.#branch(mode === 'greedy' ? [body, empty] : [empty, body], next);
    return lengthRangeOf(body).deterministic
      ? this.#deterministicLoop(node, next)
      : this.#loop(node, next);
  }

  #loop({ body, min, max, mode }: Repeat, exit: Instruction): Instruction {
    const [count, begin] = [this.#register(), this.#register()];
    const loop: Loop = { count, begin, min, max, mode, exit, body: exit };
    const end = this.#add({ op: 'loopEnd', loop });
    const start = this.#add({ op: 'loopStart', loop });
    this.#inside(loop, body, end, null);
    return start;
  }

  /** The loop itself sets the group around its body. */
  #deterministicLoop({ body, min, max, mode }: Repeat, exit: Instruction): Instruction {
    const registers = {
      ...this.#entryRegisters(),
      count: this.#register(),
      width: body.kind === 'group' ? this.#register() : null,
    };
    const group = body.kind === 'group' ? this.#remembered(body.capture) : null;
    const loop: DeterministicLoop = { ...registers, group, min, max, mode, exit, body: exit };
    const end = this.#add({ op: 'deterministicLoopEnd', loop });
    const start = this.#add({ op: 'deterministicLoopStart', loop });
    this.#inside(loop, body.kind === 'group' ? body.body : body, end, loop.entry);
    return start;
  }

  /** The body is atomic too, because Java sets its groups like those of a single group. */
  #possessive(times: Repeat, next: Instruction): Instruction {
    const body: Syntax = { kind: 'atomic', negated: false, body: times.body };
    const repeat: Syntax = { ...times, body, mode: 'greedy' };
    return this.#enclose({ kind: 'possessive', negated: false, body: repeat }, next);
  }
}

/** The set of a node that always takes exactly one character, otherwise null. */
function singleCharacter(node: Syntax): CharSet | null {
  let inner = node;
  while (inner.kind === 'group' && inner.capture === null) inner = inner.body;
  return inner.kind === 'set' ? inner.set : null;
}

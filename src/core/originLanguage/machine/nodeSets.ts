/** A number that looks like chance, so that sums of them differ (the finalizer of MurmurHash3). */
function mixed(node: number): number {
  const once = Math.imul((node + 1) ^ (node >>> 16), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
}

/** Numbers sets of nodes: one number for each set, from 1 on. */
export class NodeSets {
  readonly #sets: (readonly number[])[] = [[]];
  readonly #accepting: boolean[] = [false];
  /** By a sum that does not depend on the order. */
  readonly #bySum = new Map<number, number[]>();
  readonly #marks: Int32Array;
  #question = 0;

  /** @param nodes how many there are */
  constructor(nodes: number) {
    this.#marks = new Int32Array(nodes);
  }

  get size(): number {
    return this.#sets.length;
  }

  nodesOf(id: number): readonly number[] {
    return this.#sets[id] ?? [];
  }

  isAccepting(id: number): boolean {
    return this.#accepting[id] ?? false;
  }

  /** @param nodes each once, in any order */
  idOf(nodes: readonly number[], accepting: boolean): number {
    this.#question += 1;
    let sum = accepting ? 1 : 0;
    for (const node of nodes) {
      this.#marks[node] = this.#question;
      sum = (sum + mixed(node)) | 0;
    }
    const alike = this.#bySum.get(sum);
    const known = alike?.find((id) => this.#isMarked(id, nodes.length, accepting));
    if (known !== undefined) return known;
    const id = this.#sets.push(nodes) - 1;
    this.#accepting.push(accepting);
    if (alike) alike.push(id);
    else this.#bySum.set(sum, [id]);
    return id;
  }

  #isMarked(id: number, count: number, accepting: boolean): boolean {
    const nodes = this.#sets[id];
    return (
      nodes?.length === count &&
      this.#accepting[id] === accepting &&
      nodes.every((node) => this.#marks[node] === this.#question)
    );
  }
}

import type { Expression, Node, Program } from 'acorn';

/** A literal value; objects are lists of members, so that order and repeats are kept. */
export type Primitive = string | number | boolean | null | undefined;

/** What is known only when the code runs. */
export const unknown = Symbol('unknown');
type OrUnknown<T> = T | typeof unknown;

/** The expressions of a program's constants, by name. */
type Constants = ReadonlyMap<string, Expression>;

/** Reads the literal values of a program, without running it. */
export class StaticValues {
  readonly #constants: Constants;

  constructor(program: Program) {
    this.#constants = constantsOf(program);
  }

  /** The expression that a constant is set to; any other expression as it is. */
  resolve(node: Expression, seen: readonly string[] = []): Expression {
    if (node.type !== 'Identifier' || seen.includes(node.name)) return node;
    const meant = this.#constants.get(node.name);
    return meant ? this.resolve(meant, [...seen, node.name]) : node;
  }

  primitive(given: Expression): OrUnknown<Primitive> {
    const node = this.resolve(given);
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'object' && node.value !== null ? unknown : plain(node.value);
      case 'Identifier':
        return node.name === 'undefined' ? undefined : unknown;
      case 'TemplateLiteral':
        return this.#template(
          node.quasis.map(({ value }) => value.cooked ?? ''),
          node.expressions,
        );
      case 'BinaryExpression':
        if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return unknown;
        return this.#sum(this.primitive(node.left), this.primitive(node.right));
      case 'UnaryExpression': {
        const value = this.primitive(node.argument);
        return node.operator === '-' && typeof value === 'number' ? -value : unknown;
      }
      default:
        return unknown;
    }
  }

  /** An object's names and expressions; null if it is not one, or some are known only at run time. */
  members(given: Expression): readonly (readonly [name: string, value: Expression])[] | null {
    const node = this.resolve(given);
    if (node.type !== 'ObjectExpression') return null;
    const members = node.properties.map((property) => {
      if (property.type !== 'Property' || property.kind !== 'init') return null;
      const name = this.#name(property.key as Expression, property.computed);
      return name === null ? null : ([name, property.value] as const);
    });
    return members.every((member) => member !== null) ? members : null;
  }

  items(given: Expression): readonly Expression[] | null {
    const node = this.resolve(given);
    if (node.type !== 'ArrayExpression') return null;
    const items = node.elements.filter((item) => item !== null && item.type !== 'SpreadElement');
    return items.length === node.elements.length ? items : null;
  }

  /** The value that JSON.stringify gets. */
  json(node: Expression): OrUnknown<unknown> {
    const members = this.members(node);
    if (members) {
      const values = members.map(([name, value]) => [name, this.json(value)] as const);
      return values.some(([, value]) => value === unknown) ? unknown : Object.fromEntries(values);
    }
    const items = this.items(node)?.map((item) => this.json(item));
    if (items) return items.includes(unknown) ? unknown : items;
    return this.primitive(node);
  }

  #name(key: Expression, computed: boolean): string | null {
    if (!computed && key.type === 'Identifier') return key.name;
    const value = this.primitive(key);
    return value === unknown ? null : String(value);
  }

  #template(texts: readonly string[], values: readonly Expression[]): OrUnknown<string> {
    const read = values.map((value) => this.primitive(value));
    if (read.includes(unknown)) return unknown;
    return texts.map((text, i) => text + (i < read.length ? String(read[i]) : '')).join('');
  }

  #sum(left: OrUnknown<Primitive>, right: OrUnknown<Primitive>): OrUnknown<Primitive> {
    if (left === unknown || right === unknown) return unknown;
    if (typeof left === 'number' && typeof right === 'number') return left + right;
    const text = typeof left === 'string' || typeof right === 'string';
    return text ? `${left}${right}` : unknown;
  }
}

const plain = (value: unknown): OrUnknown<Primitive> =>
  typeof value === 'bigint' ? unknown : (value as Primitive);

function constantsOf({ body }: Program): Constants {
  const constants = body
    .filter((statement) => statement.type === 'VariableDeclaration')
    .filter(({ kind }) => kind === 'const')
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ id, init }) =>
      id.type === 'Identifier' && init ? [[id.name, init] as const] : [],
    );
  return new Map(constants);
}

/** Every node of a program, in the order of the text. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

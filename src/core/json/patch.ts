import { lineWidth } from './layout.ts';
import { applyEdits, type TextEdit } from '#core/text/textEdit.ts';
import { removalEdits } from './removal.ts';
import { positionAfter, TextStyle } from './textStyle.ts';
import { parseJsonTree, type JsonArray, type JsonNode, type JsonObject } from './tree.ts';
import { childAt, commonEnds, sameValue, toValue } from './value.ts';
import { isObject, withValueAt, type JsonStep } from './withValue.ts';

/**
 * JSON text in which `path` leads to `value`; undefined removes what is there. What has the
 * same value before and after keeps its very characters, and what is added is formatted like its
 * neighbours. Objects and lists that are missing on the way are made.
 *
 * @param keyOrder where a new key goes: after those that come before it here
 * @throws if `text` is not JSON, or `path` and `value` say to remove all of it
 */
export function patchJson(
  text: string,
  path: readonly JsonStep[],
  value: unknown,
  keyOrder: readonly string[] = [],
): string {
  const { root, issues } = parseJsonTree(text);
  if (issues.length > 0) throw new Error('Only a text that is JSON can be edited');
  if (path.length === 0 && value === undefined) throw new Error('The whole text cannot be removed');
  const json: unknown = value === undefined ? value : JSON.parse(JSON.stringify(value));
  return applyEdits(text, new Patch(text, root, keyOrder).set(root, path, json));
}

class Patch {
  readonly #edits: TextEdit[] = [];
  readonly #style: TextStyle;
  readonly #keyOrder: readonly string[];

  constructor(text: string, root: JsonNode, keyOrder: readonly string[]) {
    this.#style = new TextStyle(text, root);
    this.#keyOrder = keyOrder;
  }

  set(node: JsonNode, path: readonly JsonStep[], value: unknown): readonly TextEdit[] {
    const [step, ...rest] = path;
    const child = step === undefined ? undefined : childAt(node, step);
    // An object or list on one line changes as a whole, because it may outgrow its line.
    if (child && !this.#style.isOnOneLine(node) && (rest.length > 0 || value !== undefined)) {
      return this.set(child, rest, value);
    }
    this.#change(node, withValueAt(toValue(node), path, value), false);
    return this.#edits;
  }

  /** @param inLine whether `node` is part of an object or list that is written on one line */
  #change(node: JsonNode, value: unknown, inLine: boolean): void {
    if (sameValue(node, value)) return;
    if (inLine || !this.#outgrowsLine(node, value)) {
      if (node.type === 'array' && Array.isArray(value)) {
        if (node.entries.length > 0 && value.length > 0) return this.#changeList(node, value);
      } else if (node.type === 'object' && isObject(value)) {
        const stays = node.entries.map(({ key }) => Object.hasOwn(value, key));
        if (stays.includes(true)) return this.#changeObject(node, value, stays);
      }
    }
    const { start, end } = node;
    const style = this.#style;
    this.#replace(
      start,
      end,
      inLine ? style.printInLine(value) : style.printAt(value, style.positionAt(start)),
    );
  }

  /** Whether it fitted on its line, and would no longer. */
  #outgrowsLine(node: JsonNode, value: unknown): boolean {
    if (node.type === 'scalar' || !this.#style.isOnOneLine(node)) return false;
    const max = lineWidth - this.#style.positionAt(node.start).column;
    return node.end - node.start <= max && this.#style.printInLine(value).length > max;
  }

  /** Entries that are the same at the beginning and at the end stay; those between are changed. */
  #changeList(list: JsonArray, values: readonly unknown[]): void {
    const { entries } = list;
    const { head, tail } = commonEnds(entries, values);
    const inLine = this.#style.isOnOneLine(list);
    const changed = Math.min(entries.length, values.length) - tail;
    entries.forEach((entry, index) => {
      if (index >= head && index < changed) this.#change(entry, values[index], inLine);
    });
    const stays = entries.map((_, index) => index < changed || index >= entries.length - tail);
    this.#edits.push(...removalEdits(entries, stays));
    const added = values.slice(changed, values.length - tail);
    this.#insert(
      list,
      changed - 1,
      stays,
      added.map((value) => ['', value]),
    );
  }

  #changeObject(
    object: JsonObject,
    value: Readonly<Record<string, unknown>>,
    stays: readonly boolean[],
  ): void {
    const { entries } = object;
    const inLine = this.#style.isOnOneLine(object);
    const members = new Map(entries.map((member) => [member.key, member.node]));
    for (const [key, node] of members) {
      if (Object.hasOwn(value, key)) this.#change(node, value[key], inLine);
    }
    this.#edits.push(...removalEdits(entries, stays));
    const added = Object.keys(value).filter((key) => !members.has(key));
    for (const key of added.toSorted((a, b) => this.#rank(a) - this.#rank(b))) {
      const anchor = entries.findLastIndex(
        (member, index) => stays[index] && this.#rank(member.key) <= this.#rank(key),
      );
      this.#insert(object, anchor, stays, [[this.#style.printKey(key), value[key]]]);
    }
  }

  /** A key without a place in the order comes last. */
  #rank(key: string): number {
    const index = this.#keyOrder.indexOf(key);
    return index === -1 ? this.#keyOrder.length : index;
  }

  /** Puts values, each with a label, after the entry at `anchor`; if that is -1, before all. */
  #insert(
    container: JsonArray | JsonObject,
    anchor: number,
    stays: readonly boolean[],
    labelled: readonly (readonly [label: string, value: unknown])[],
  ): void {
    const neighbour = container.entries[anchor === -1 ? stays.indexOf(true) : anchor];
    if (!neighbour || labelled.length === 0) return;
    const offset = anchor === -1 ? neighbour.start : neighbour.end;
    const style = this.#style;
    const inLine = style.isOnOneLine(container);
    const separator = style.separatorOf(container);
    const before = inLine
      ? null
      : positionAfter(style.positionAt(offset), anchor === -1 ? '' : separator);
    const texts = labelled.map(
      ([label, value]) =>
        label +
        (before ? style.printAt(value, positionAfter(before, label)) : style.printInLine(value)),
    );
    const newText = texts.map((text) => (anchor === -1 ? text + separator : separator + text));
    this.#replace(offset, offset, newText.join(''));
  }

  #replace(startOffset: number, endOffset: number, newText: string): void {
    this.#edits.push({ startOffset, endOffset, newText });
  }
}

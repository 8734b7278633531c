import type { Expression, Node, Program } from 'acorn';
import type { SnippetIssue, SnippetPart } from './snippetIssue.ts';
import { StaticValues, unknown } from './staticValue.ts';
import { lineCounter } from '#core/text/lines.ts';

/** An issue without its place. */
type Unplaced<I = SnippetIssue> = I extends SnippetIssue
  ? Omit<I, 'path' | 'line' | 'column' | 'startOffset' | 'endOffset'>
  : never;

const emptyProgram: Program = { type: 'Program', body: [], sourceType: 'module', start: 0, end: 0 };

/** How much of the text an issue quotes. */
const maxQuoted = 40;

/** Reads the parts of one snippet and collects the issues, each with its place. */
export class SnippetReader {
  readonly values: StaticValues;
  readonly issues: SnippetIssue[] = [];
  readonly #text: string;

  constructor(text: string, program: Program = emptyProgram) {
    this.#text = text;
    this.values = new StaticValues(program);
  }

  issue(issue: Unplaced, startOffset: number, endOffset: number): SnippetIssue {
    const place = lineCounter(this.#text)(startOffset);
    return { ...issue, path: '', ...place, startOffset, endOffset };
  }

  report(issue: Unplaced, { start, end }: Pick<Node, 'start' | 'end'>): void {
    this.issues.push(this.issue(issue, start, end));
  }

  /** A part that is a text, or a number or another value that JavaScript converts to text. */
  text(node: Expression, part: SnippetPart): string {
    const value = this.values.primitive(node);
    if (value !== unknown) return String(value);
    this.refuse(node, part);
    return '';
  }

  /** The same, where `undefined` means that the part is left out. */
  optionalText(node: Expression, part: SnippetPart): string | undefined {
    return this.values.primitive(node) === undefined ? undefined : this.text(node, part);
  }

  choice<const T extends string>(
    node: Expression | undefined,
    part: SnippetPart,
    expected: readonly T[],
  ): T | undefined {
    const found = node && this.optionalText(node, part);
    const chosen = expected.find((choice) => choice === found);
    if (node && found !== undefined && chosen === undefined && this.issues.length === 0) {
      this.report({ code: 'unknown-choice', part, found, expected }, node);
    }
    return chosen;
  }

  options(node: Expression): readonly (readonly [string, Expression])[] {
    if (this.values.primitive(node) === undefined) return [];
    const members = this.values.members(node);
    if (!members) this.refuse(node, 'options');
    return members ?? [];
  }

  /** Reports that a part is of another kind, or known only when the code runs. */
  refuse(given: Expression, part: SnippetPart): void {
    const node = this.values.resolve(given);
    const spelledOut = ['Literal', 'ArrayExpression', 'TemplateLiteral'].includes(node.type);
    const code = spelledOut && node.type !== 'TemplateLiteral' ? 'wrong-kind' : 'not-spelled-out';
    const whole = this.#text.slice(given.start, given.end);
    const found = whole.length > maxQuoted ? `${whole.slice(0, maxQuoted)}…` : whole;
    this.report({ code, part, found }, given);
  }
}

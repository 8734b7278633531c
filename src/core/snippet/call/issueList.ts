import type { Node } from 'acorn';
import type { SnippetIssue } from '#core/snippet/snippetIssue.ts';
import { placer, type TextPlace } from '#core/text/textPlace.ts';

/** An issue without its place. */
export type Unplaced<I = SnippetIssue> = I extends SnippetIssue
  ? Omit<I, 'path' | keyof TextPlace>
  : never;

/** How much of the text an issue quotes. */
const maxQuoted = 40;
/** Nobody reads more. */
const maxIssues = 50;

/** Collects what is to be said about a text, each with its place. */
export class IssueList {
  readonly #issues: SnippetIssue[] = [];
  readonly #text: string;
  readonly #place: ReturnType<typeof placer>;

  constructor(text: string) {
    this.#text = text;
    this.#place = placer(text);
  }

  add(issue: Unplaced, { start, end }: Pick<Node, 'start' | 'end'>): void {
    if (this.#issues.length >= maxIssues) return;
    this.#issues.push({ ...issue, path: '', ...this.#place({ start, end }) });
  }

  quote({ start, end }: Pick<Node, 'start' | 'end'>): string {
    const whole = this.#text.slice(start, end);
    return whole.length > maxQuoted ? `${whole.slice(0, maxQuoted)}…` : whole;
  }

  /** In the order of the text. */
  get all(): readonly SnippetIssue[] {
    return this.#issues.toSorted((a, b) => a.startOffset - b.startOffset);
  }
}

import type { TextRange } from '#core/text/textRange.ts';

/** What can be wrong with a text that is meant to be JSON (RFC 8259). Words: `explain/`. */
export const syntaxIssueCodes = [
  'value-expected',
  'key-expected',
  'colon-expected',
  'comma-expected',
  'trailing-comma',
  'close-brace-expected',
  'close-bracket-expected',
  'end-expected',
  'unquoted-key',
  'unknown-word',
  'invalid-number',
  'wrong-quotes',
  'unterminated-string',
  'invalid-escape',
  'control-character',
  'odd-space',
  'comment',
  'nested-too-deeply',
] as const;

export type SyntaxIssueCode = (typeof syntaxIssueCodes)[number];

export interface SyntaxIssue extends TextRange {
  readonly code: SyntaxIssueCode;
  /** The text at fault, cut to 40 characters; '' at the end of the text. */
  readonly found: string;
  /** Of a bracket or brace that is not closed: where it was opened. */
  readonly openedAt?: number;
}

const maxIssues = 20;
const maxFoundLength = 40;

/** Gathers issues in the order of the text: one a place, and only as many as help. */
export class SyntaxIssues {
  readonly #text: string;
  readonly #places = new Set<number>();
  readonly #issues: SyntaxIssue[] = [];
  #closed = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** True once no further issue is taken; what follows would only repeat the first mistake. */
  get closed(): boolean {
    return this.#closed;
  }

  add(code: SyntaxIssueCode, range: TextRange, openedAt?: number): void {
    if (this.#closed || this.#places.has(range.start)) return;
    const { start, end } = range;
    const found = this.#text.slice(start, Math.min(end, start + maxFoundLength));
    this.#places.add(start);
    this.#issues.push({ code, start, end, found, ...(openedAt !== undefined && { openedAt }) });
    this.#closed = this.#issues.length === maxIssues;
  }

  close(): void {
    this.#closed = true;
  }

  inOrder(): readonly SyntaxIssue[] {
    return this.#issues.toSorted((a, b) => a.start - b.start);
  }
}

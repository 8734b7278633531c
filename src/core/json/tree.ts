import { nextToken, type Token } from './scanner.ts';
import { SyntaxIssues, type SyntaxIssue } from './syntaxIssue.ts';
import type { TextRange } from '#core/text/textRange.ts';

/** A JSON value and its place. */
export type JsonNode = JsonScalar | JsonArray | JsonObject;

export interface JsonScalar extends TextRange {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface JsonArray extends TextRange {
  readonly type: 'array';
  readonly entries: readonly JsonNode[];
}

export interface JsonObject extends TextRange {
  readonly type: 'object';
  /** In the order of the text; a repeated key occurs repeatedly. */
  readonly entries: readonly JsonMember[];
}

/** A key and its value; `start` is that of the key. */
export interface JsonMember extends TextRange {
  readonly key: string;
  readonly keyEnd: number;
  readonly node: JsonNode;
}

export interface JsonTree {
  /** To be relied on only if there are no issues. */
  readonly root: JsonNode;
  readonly issues: readonly SyntaxIssue[];
}

/** A setup needs 6; the bound keeps recursion over a pasted text within any stack. */
export const maxNesting = 64;

/** What was read last: one edit needs the tree of the same text several times. */
let last: { readonly text: string; readonly tree: JsonTree } | undefined;

/**
 * Reads JSON text (RFC 8259, no extension) into a tree that knows the place of everything.
 *
 * Issues: a mistake with one certain repair (a missing comma, a comment, wrong quotes) is reported
 * and reading continues as if repaired; the first other mistake is the last one reported, because
 * all that followed would be guesses.
 */
export function parseJsonTree(text: string): JsonTree {
  const read = last?.text === text ? last : { text, tree: new TreeParser(text).parse() };
  last = read;
  return read.tree;
}

class TreeParser {
  readonly #text: string;
  readonly #issues: SyntaxIssues;
  #token: Token;

  constructor(text: string) {
    this.#text = text;
    this.#issues = new SyntaxIssues(text);
    this.#token = nextToken(text, 0, this.#issues);
  }

  parse(): JsonTree {
    const root = this.#value(0);
    if (this.#token.kind !== 'end') this.#stop('end-expected');
    return { root, issues: this.#issues.inOrder() };
  }

  #value(depth: number): JsonNode {
    const { kind, start, end } = this.#token;
    if (kind === '{' || kind === '[') {
      if (depth < maxNesting) return kind === '{' ? this.#object(depth) : this.#array(depth);
      this.#stop('nested-too-deeply');
    } else if (kind === 'string' || kind === 'literal') {
      const { value } = this.#token;
      this.#advance();
      return { type: 'scalar', value, start, end };
    } else if (kind === 'word') {
      const numberLike = /^[-+.]?\d/.test(this.#text.slice(start, start + 2));
      this.#issues.add(numberLike ? 'invalid-number' : 'unknown-word', this.#token);
      this.#advance();
    } else this.#stop('value-expected');
    return { type: 'scalar', value: null, start, end };
  }

  #array(depth: number): JsonArray {
    const entries: JsonNode[] = [];
    const range = this.#entries(']', () => entries.push(this.#value(depth + 1)));
    return { type: 'array', entries, ...range };
  }

  #object(depth: number): JsonObject {
    const entries: JsonMember[] = [];
    const range = this.#entries('}', () => entries.push(this.#member(depth + 1)));
    return { type: 'object', entries, ...range };
  }

  #member(depth: number): JsonMember {
    const { start, end: keyEnd } = this.#token;
    const key = this.#key();
    if (this.#token.kind === ':') this.#advance();
    else if (startsValue(this.#token)) this.#issues.add('colon-expected', this.#token);
    else this.#stop('colon-expected');
    const node = this.#value(depth);
    return { key, start, keyEnd, node, end: node.end };
  }

  #key(): string {
    const token = this.#token;
    const text = this.#text.slice(token.start, token.end);
    if (token.kind === 'word' || token.kind === 'literal') this.#issues.add('unquoted-key', token);
    else if (token.kind !== 'string') this.#stop('key-expected');
    this.#advance();
    return token.kind === 'string' ? token.value : text;
  }

  /** What is between the opener, which is the current token, and its `closer`. */
  #entries(closer: '}' | ']', readEntry: () => void): TextRange {
    const { start } = this.#token;
    this.#advance();
    for (let first = true; this.#token.kind !== closer; first = false) {
      if (!first && this.#separator(closer)) break;
      if (isClosing(this.#token)) {
        this.#stop(closer === '}' ? 'close-brace-expected' : 'close-bracket-expected', start);
        break;
      }
      readEntry();
    }
    const { end } = this.#token;
    this.#advance();
    return { start, end };
  }

  /** Takes the comma between two entries; true if the list ends after it. */
  #separator(closer: '}' | ']'): boolean {
    const token = this.#token;
    if (token.kind === ',') {
      this.#advance();
      if (this.#token.kind !== closer) return false;
      this.#issues.add('trailing-comma', token);
      return true;
    }
    if (!isClosing(token)) this.#issues.add('comma-expected', token);
    return false;
  }

  #advance(): void {
    const at = this.#issues.closed ? this.#text.length : this.#token.end;
    this.#token = nextToken(this.#text, at, this.#issues);
  }

  #stop(code: SyntaxIssue['code'], openedAt?: number): void {
    this.#issues.add(code, this.#token, openedAt);
    this.#issues.close();
    this.#advance();
  }
}

function startsValue({ kind }: Token): boolean {
  return kind !== ':' && kind !== ',' && !isClosing({ kind });
}

function isClosing({ kind }: Pick<Token, 'kind'>): boolean {
  return kind === '}' || kind === ']' || kind === 'end';
}

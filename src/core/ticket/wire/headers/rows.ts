import type { TicketLine } from '#core/ticket/piece.ts';
import { sideOf } from './knownNames.ts';
import { gluedRow, headingOf, isCertainLabel, type Label, labelOf } from './labels.ts';
import { bare, inOneLine, isKnownHeader, type Row, type RowBody } from './row.ts';
import { mayBePair } from './pair.ts';
import { isPlausible } from './plausible.ts';
import { isMethodName, requestLineOf, statusLineOf } from './startLine.ts';

export interface Rows {
  readonly rows: readonly Row[];
  /** The index of the first line after them. */
  readonly next: number;
}

/** Blank lines that can be between rows of one panel. */
const mostBlanks = 3;

/** The rows from a line on, as far as they go. Looks at no line twice but for a few ahead. */
export function readRows(lines: readonly TicketLine[], at: number): Rows {
  const reader = new RowReader(lines, at);
  while (reader.step());
  return { rows: reader.rows, next: reader.next };
}

class RowReader {
  readonly rows: Row[] = [];
  readonly #lines: readonly TicketLine[];
  #at: number;
  /** Names and values on alternating lines; null as long as that is not known. */
  #paired: boolean | null = null;
  /** A start line, a heading or a label was there, so that any name is a header's. */
  #started = false;
  #headers = false;
  /** Of the line of the last row: a value that goes on below is indented more. */
  #headerIndent = 0;
  #startLine = false;
  /** A blank line follows each row: the Web Inspector's copy. */
  #spaced = false;
  /** Firefox's panel, up to its header lists: only some labels are known in every language. */
  #firefox: 'parts' | 'facts' | null = null;

  constructor(lines: readonly TicketLine[], at: number) {
    this.#lines = lines;
    this.#at = at;
  }

  get next(): number {
    return this.#at;
  }

  #text(at: number): string {
    return bare(this.#lines[at]?.text ?? '');
  }

  /** Reads one row or the blanks before it; false at the end. */
  step(): boolean {
    if (this.#at >= this.#lines.length) return false;
    const text = this.#text(this.#at);
    if (text === '') return this.#blanks();
    if (this.#folded(text)) return true;
    const read = this.#rowAt(text);
    if (!read) {
      if (this.#firefox === 'facts') return this.#skip();
      return false;
    }
    this.#headerIndent = this.#indent();
    for (const row of read.rows) {
      this.rows.push({ ...row, at: this.#at });
      this.#headers ||= row.kind === 'header';
      this.#startLine ||= row.kind === 'request-line' || row.kind === 'status-line';
    }
    this.#at += read.lines;
    return true;
  }

  #skip(): true {
    this.#at++;
    return true;
  }

  /** Whether the rows go on after some blank lines. */
  #blanks(): boolean {
    let to = this.#at;
    while (to < this.#lines.length && to - this.#at <= mostBlanks && this.#text(to) === '') to++;
    const text = this.#text(to);
    if (text === '' || this.rows.length === 0 || this.#startsAfresh(text)) return false;
    if (this.#firefox === 'facts') this.#firefox = null;
    const last = this.rows.at(-1)?.kind;
    const known = isKnownHeader(text);
    if (known && this.#paired !== true && last !== 'header') this.#spaced = true;
    const goesOn =
      statusLineOf(text) !== null ||
      requestLineOf(text) !== null ||
      headingOf(text) !== null ||
      isCertainLabel(inOneLine(text)?.[0] ?? text.replace(/:$/, '')) ||
      (this.#firefox !== null && this.#paired === true) ||
      (known && (this.#spaced || this.#paired === true)) ||
      (this.#spaced && this.#started && labelOf(inOneLine(text)?.[0] ?? '') !== null);
    if (goesOn) this.#at = to;
    return goesOn;
  }

  /** Another panel, or a message below a panel: written in a way of its own. */
  #startsAfresh(text: string): boolean {
    if (headingOf(text) === 'general') return this.rows.some(({ kind }) => kind === 'general');
    return this.#paired === true && !this.#firefox && Boolean(requestLineOf(text)?.version);
  }

  /** A line that begins with a blank continues the value above it (RFC 9112 §5.2). */
  #folded(text: string): boolean {
    const last = this.rows.at(-1);
    if (last?.kind !== 'header' || this.#paired === true || last.at !== this.#at - 1) return false;
    const header = inOneLine(text);
    if (this.#indent() <= this.#headerIndent || (header && sideOf(header[0]))) return false;
    if (header && !/[,;]$/.test(last.value)) return false;
    this.rows[this.rows.length - 1] = { ...last, value: `${last.value} ${text}`, at: this.#at };
    return this.#skip();
  }

  #indent(): number {
    return /^\s*/.exec(this.#lines[this.#at]?.text ?? '')?.[0].length ?? 0;
  }

  #rowAt(text: string): { readonly rows: readonly RowBody[]; readonly lines: number } | null {
    const one = (row: RowBody, lines = 1) => {
      this.#started = true;
      return { rows: [row], lines };
    };
    const requestLine = requestLineOf(text);
    if (requestLine) {
      return this.#isRequest(requestLine.version)
        ? one({ kind: 'request-line', ...requestLine })
        : null;
    }
    const statusLine = statusLineOf(text);
    if (statusLine) return one({ kind: 'status-line', ...statusLine });
    const heading = headingOf(text);
    if (heading) return one({ kind: 'heading', heading });
    return this.#firefoxRow(text) ?? this.#labelled(text) ?? this.#header(text);
  }

  /** Without a version it is one of WebKit's, or of Firefox's panel, if a header follows. */
  #isRequest(version: string): boolean {
    if (version !== '') return true;
    for (let ahead = 1; ahead <= 2; ahead++) {
      const text = this.#text(this.#at + ahead);
      if (text !== '') return isKnownHeader(text);
    }
    return false;
  }

  /** A method alone and the address below it; later facts, some of them glued to their labels. */
  #firefoxRow(text: string) {
    const below = this.#text(this.#at + 1);
    if (isMethodName(text)) {
      const url = /^https?:\/\/\S+$/.test(below);
      const scheme = /^scheme$/i.test(below === '' ? this.#text(this.#at + 2) : below);
      if (!url && !scheme) return null;
      [this.#firefox, this.#paired, this.#started] = ['parts', true, true];
      const method: RowBody = { kind: 'general', label: 'method', value: text };
      if (!url) return { rows: [method], lines: below === '' ? 2 : 1 };
      return { rows: [method, { kind: 'general', label: 'url', value: below } as const], lines: 2 };
    }
    const glued = this.#firefox ? gluedRow(text) : null;
    if (!glued) return null;
    if (glued.label !== 'status') return this.#general('other', '', 1);
    return this.#statusRow(glued.value, 1);
  }

  #labelled(text: string) {
    const [name, value] = inOneLine(text) ?? [text.replace(/\s*:$/, ''), ''];
    const label = labelOf(name);
    if (label === null || !this.#isLabel(name, label)) return null;
    if (value !== '') {
      if (label === 'method' && !/^[A-Za-z]{3,20}(?: \(preflight\))?$/.test(value)) return null;
      return label === 'status' ? this.#statusRow(value, 1) : this.#general(label, value, 1);
    }
    const below = this.#text(this.#at + 1);
    if (below === '') return this.#general('other', '', 1);
    if (label === 'other' && this.#paired !== true && this.#started) {
      return this.#general(label, below, 2);
    }
    this.#paired = true;
    return label === 'status' ? this.#statusRow(below, 2) : this.#general(label, below, 2);
  }

  /** `Status: 200 OK` is a header that some servers send, `host` one that every browser does. */
  #isLabel(name: string, label: Label): boolean {
    if (isCertainLabel(name)) return true;
    if (label === 'scheme') return this.#firefox === 'parts';
    return this.#started && (this.#firefox === 'parts' || !this.#headers);
  }

  #general(label: Label, value: string, lines: number) {
    this.#started = true;
    return { rows: [{ kind: 'general', label, value } as const], lines };
  }

  /** In Firefox's copy the reason has a line of its own. */
  #statusRow(value: string, lines: number) {
    const below = this.#text(this.#at + lines);
    const reason =
      this.#firefox === 'parts' && /^\d{3}$/.test(value) && below !== '' && !gluedRow(below);
    if (this.#firefox) this.#firefox = 'facts';
    return reason
      ? this.#general('status', `${value} ${below}`, lines + 1)
      : this.#general('status', value, lines);
  }

  #header(text: string) {
    if (this.#paired !== true) {
      const [name, value] = inOneLine(text) ?? [];
      if (name !== undefined && value !== undefined && !(value === '' && this.#isPair(name))) {
        return this.#oneLineHeader(name, value);
      }
    }
    return this.#pairedHeader(text);
  }

  #oneLineHeader(name: string, value: string) {
    const known = sideOf(name) !== null;
    const last = this.rows.at(-1);
    if (!this.#started && !known && !/^[\w]+(?:-\w+)+$/.test(name)) return null;
    // Parameters of the query follow Chromium's list of headers and look like some.
    if (!known && /^[a-z_]+$/.test(name) && last?.kind === 'header' && !this.#startLine)
      return null;
    if (!this.#startLine && !isPlausible(name, value)) return null;
    this.#paired ??= false;
    return { rows: [{ kind: 'header', name, value } as const], lines: 1 };
  }

  /** `Name:` and its value below it; but an empty header if a header line is below it. */
  #isPair(name: string): boolean {
    const below = this.#text(this.#at + 1);
    if (this.#paired === false || below === '' || sideOf(name) === null) return false;
    return !(inOneLine(below) && isKnownHeader(below));
  }

  #pairedHeader(text: string) {
    const [, name] = /^(:?[\w!#$%&'^~+.-]{1,100}):?$/.exec(text) ?? [];
    const value = this.#text(this.#at + 1);
    if (name === undefined) return null;
    const after = this.#text(this.#at + 2);
    const before = this.#paired === true ? 'pairs' : this.#started ? 'rows' : 'nothing';
    if (!mayBePair(text, value, after, before)) return null;
    this.#paired = true;
    return { rows: [{ kind: 'header', name, value } as const], lines: 2 };
  }
}

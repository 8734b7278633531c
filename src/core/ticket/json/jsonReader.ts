import { joined, unescaped } from './bytes.ts';
import { Scan } from './scan.ts';
import { Words } from './words.ts';
import { isOfWord, valueOfWord } from './jsonWord.ts';
import type { Json } from './json.ts';
import type { JsonSink } from './jsonSink.ts';

interface Frame {
  /** One of them. */
  readonly object: Map<string, Json> | null;
  readonly list: Json[] | null;
  readonly key: string;
  readonly all: boolean;
  readonly firstLine: number;
}

/** Deeper, and longer, nothing that is looked for is. */
const maxDepth = 40;
const maxText = 1 << 16;
const maxEntries = 100_000;
/** Of a longer text, its beginning is kept: a message is at the beginning of a body. */
const keptOfLong = 1 << 12;

/**
 * Reads JSON as it comes in pieces, and keeps only what is wanted, so that memory does not grow with
 * the text. Lenient: comments, commas too many or too few, single quotes, names without quotes, line
 * breaks in strings. Each byte is looked at once.
 */
export class JsonReader {
  readonly #sink: JsonSink;
  readonly #scan: Scan;
  readonly #words = new Words();
  readonly #frames: Frame[] = [];
  #rest: Uint8Array | null = null;
  #expected: 'value' | 'key' | 'colon' = 'value';
  #key = '';
  #wanted: 'some' | 'all' | false = 'some';
  /** How deep within what is not wanted. */
  #skipping = 0;
  /** After a whole value more of them may come; `over` says that something else did. */
  #state: 'before' | 'within' | 'after' | 'over' | 'failed' = 'before';

  /** @param line that the text begins in */
  constructor(sink: JsonSink, line = 1) {
    this.#sink = sink;
    this.#scan = new Scan(line);
  }

  /** Whether this is not JSON, from `line` on. */
  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** Whether whole values were read. */
  get done(): boolean {
    return this.#state === 'after' || this.#state === 'over';
  }

  /** Whether something else came after them. */
  get over(): boolean {
    return this.#state === 'over';
  }

  /** How far it was read: before a string that is not over yet. */
  get line(): number {
    return this.#scan.inString === 0 ? this.#scan.line : this.#scan.stringLine;
  }

  /** The next piece. @param line that it begins in, where lines are left out between pieces */
  push(piece: Uint8Array, line = this.#scan.line): void {
    const bytes = this.#rest ? joined(this.#rest, piece) : piece;
    if (!this.#rest) this.#scan.line = line;
    this.#rest = null;
    let at =
      this.#scan.inString === 0 ? 0 : this.#scan.endOfString(bytes, 0, this.#scan.inString, true);
    while (at < bytes.length && this.#state !== 'failed' && this.#state !== 'over') {
      const next = this.#skipping > 0 ? this.#skip(bytes, at) : this.#token(bytes, at);
      if (this.#scan.lost) this.#failInString();
      if (next === -1) {
        if (bytes.length - at > maxText) this.#fail();
        this.#rest = bytes.slice(at);
        return;
      }
      at = next;
    }
  }

  /** The text is over. True if it was cut off; what touches the cut is not certain, and dropped. */
  end(): boolean {
    if (this.#state !== 'within') return false;
    while (this.#frames.length > 0) this.#close(true);
    return true;
  }

  /** One token from `at` on. Returns where it ends; -1 if that is not known yet. */
  #token(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) this.#scan.line++;
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) return at + 1;
    if (byte === 0x2f) return this.#scan.comment(bytes, at) ?? this.#fail();
    // A byte order mark; a blank that does not break.
    if (byte === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) return at + 3;
    if (byte === 0xc2 && bytes[at + 1] === 0xa0) return at + 2;
    if (byte === 0x7b || byte === 0x5b) return this.#open(byte === 0x7b, at);
    if (this.#state !== 'within') return this.#fail();
    if (byte === 0x22 || byte === 0x27) return this.#string(bytes, at, byte);
    if (byte === 0x7d || byte === 0x5d) return this.#closer(byte === 0x7d, at);
    if (byte === 0x3a && this.#expected === 'colon') {
      this.#expected = 'value';
      return at + 1;
    }
    if (byte === 0x2c && this.#expected !== 'colon') return at + 1;
    return this.#word(bytes, at);
  }

  #fail(): number {
    this.#state = this.#state === 'after' ? 'over' : 'failed';
    return 0;
  }

  #closer(ofObject: boolean, at: number): number {
    if (ofObject !== !!this.#frames.at(-1)?.object || this.#expected === 'colon') {
      return this.#fail();
    }
    this.#close(false);
    return at + 1;
  }

  #open(isObject: boolean, at: number): number {
    if (this.#expected !== 'value') return this.#fail();
    this.#state = 'within';
    if (!this.#wanted || this.#frames.length >= maxDepth) {
      this.#skipping = 1;
      return at + 1;
    }
    this.#frames.push({
      object: isObject ? new Map<string, Json>() : null,
      list: isObject ? null : [],
      key: this.#key,
      all: this.#wanted === 'all',
      firstLine: this.#scan.line,
    });
    this.#next();
    return at + 1;
  }

  /** Goes on after a value, with what its frame expects. */
  #next(): void {
    const frame = this.#frames.at(-1);
    this.#expected = frame?.object ? 'key' : 'value';
    this.#key = frame?.key ?? '';
    this.#wanted = frame?.all ? 'all' : 'some';
    if (!frame) this.#state = 'after';
  }

  #close(cut: boolean): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const { object, list, key } = frame;
    const lines = { first: frame.firstLine, last: this.#scan.line };
    const taken = object ? this.#sink.found({ object, key, lines, cut }) : cut;
    const outer = this.#frames.at(-1);
    if (!taken && outer) {
      this.#keep(outer, key, object ?? list ?? []);
    }
    this.#next();
  }

  /** Keeps a value in what it is part of. */
  #keep(frame: Frame, key: string, json: Json): void {
    if (frame.object) frame.object.set(key, json);
    else if (frame.list && frame.list.length < maxEntries) frame.list.push(json);
  }

  #value(json: Json): void {
    const frame = this.#frames.at(-1);
    if (frame && this.#wanted) this.#keep(frame, this.#key, json);
    this.#next();
  }

  #string(bytes: Uint8Array, at: number, quote: number): number {
    if (this.#expected === 'colon') return this.#fail();
    this.#scan.stringLine = this.#scan.line;
    const wanted = this.#wanted !== false || this.#expected === 'key';
    let end = this.#scan.endOfString(bytes, at + 1, quote, !wanted);
    if (this.failed) return 0;
    if (end === -1) {
      this.#scan.line = this.#scan.stringLine;
      if (bytes.length - at < maxText) return -1;
      end = this.#scan.endOfString(bytes, at + 1, quote, true);
    }
    if (wanted) this.#take(bytes, at + 1, this.#scan.inString === 0 ? end - 1 : end);
    else this.#value(null);
    return end;
  }

  /** Takes what is between two quotes for what is expected. */
  #take(bytes: Uint8Array, start: number, end: number): void {
    const isLong = end - start >= maxText;
    const text = unescaped(this.#words.textOf(bytes, start, isLong ? start + keptOfLong : end));
    if (this.#expected === 'key') this.#name(text);
    else this.#value(isLong && this.#key !== 'text' ? null : text);
  }

  #name(key: string): void {
    this.#key = key;
    this.#wanted = this.#frames.at(-1)?.all ? 'all' : this.#sink.wants(key);
    this.#expected = 'colon';
  }

  #word(bytes: Uint8Array, at: number): number {
    let end = at;
    while (isOfWord(bytes[end] ?? 0)) end++;
    if (end === bytes.length) return -1;
    const word = this.#words.textOf(bytes, at, end);
    if (word !== '' && this.#expected === 'key') this.#name(word);
    else {
      const json = valueOfWord(word);
      if (json === undefined || this.#expected !== 'value') return this.#fail();
      this.#value(json);
    }
    return end;
  }

  /** Goes on within what is not wanted. */
  #skip(bytes: Uint8Array, start: number): number {
    const { at, depth } = this.#scan.skip(bytes, start, this.#skipping);
    this.#skipping = depth;
    if (depth === 0) this.#next();
    return at === start ? -1 : at;
  }

  #failInString(): void {
    this.#scan.line = this.#scan.stringLine;
    this.#state = 'failed';
  }
}

import { notSupported } from '#core/javaRegex/issue.ts';

const odd = /[\0\ud800-\udfff]/u;

/**
 * The pattern, read one code point at a time as Java does, so that `index` is the index that
 * Java reports. At the end `peek` and `take` answer ''.
 */
export class PatternReader {
  readonly #chars: readonly string[];
  index = 0;

  constructor(source: string) {
    this.#chars = Array.from(source);
    if (!odd.test(source)) return;
    const index = this.#chars.findIndex((char) => odd.test(char));
    throw notSupported('a NUL or an unpaired surrogate in the pattern', index);
  }

  get length(): number {
    return this.#chars.length;
  }

  get atEnd(): boolean {
    return this.index >= this.#chars.length;
  }

  peek(ahead = 0): string {
    return this.#chars[this.index + ahead] ?? '';
  }

  take(): string {
    const char = this.peek();
    if (char !== '') this.index += 1;
    return char;
  }

  takeIf(char: string): boolean {
    if (this.atEnd || this.peek() !== char) return false;
    this.index += 1;
    return true;
  }
}

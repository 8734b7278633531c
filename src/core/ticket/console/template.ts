/** Any quote that a message may have, or have got on the way. */
export const quote = `["'‘’“”\`]`;

/**
 * A pattern for a message, of which `$` is the parameter: any blanks, any quotes, and without
 * what stands after its last word. Without a parameter the first words are enough, since messages
 * are often cut off.
 */
export function templatePattern(template: string, isWhole: boolean): string {
  const words = template.split(' ');
  const enough = isWhole || template.includes('$') ? words : words.slice(0, 6);
  return enough
    .join(' ')
    .replace(/[.,:]$/, '')
    .split(/('\$'|\$|['"`]| )/)
    .map(part)
    .join('');
}

function part(text: string): string {
  switch (text) {
    case "'$'":
      return `${quote}([^"'‘’“”\`\\n]{0,2000})${quote}`;
    case '$':
      return `${quote}?([^\\s"'‘’“”\`]{1,500})${quote}?`;
    case ' ':
      return '\\s+';
    case "'":
    case '"':
    case '`':
      return `${quote}?`;
    default:
      return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
}

/** A message that is looked for, and what it is a sign of. */
export interface Template<K> {
  readonly kind: K;
  readonly template: string;
  /** Its first words are not enough. */
  readonly isWhole?: true;
}

/** What was found: its kind, parameter and place. */
export interface Found<K> {
  readonly kind: K;
  readonly parameter: string | null;
  readonly start: number;
  readonly end: number;
}

/** Looks for all of them at once; the first of those that begin at the same place is taken. */
export class Templates<K> {
  readonly #templates: readonly Template<K>[];
  readonly #search: RegExp;
  readonly #here: RegExp;
  /** For `Finder.starts`. */
  readonly source: string;

  constructor(templates: readonly Template<K>[]) {
    this.#templates = templates;
    const sources = templates.map(({ template, isWhole = false }) => {
      const pattern = templatePattern(template, isWhole);
      return `(${template.includes('$') ? pattern : `${pattern}()`})`;
    });
    this.source = sources.join('|');
    this.#search = new RegExp(this.source, 'gi');
    this.#here = new RegExp(this.source, 'iy');
  }

  /** The first from an offset on. */
  find(text: string, from: number): Found<K> | null {
    return this.#found(this.#search, text, from);
  }

  /** The one that stands at an offset. */
  at(text: string, offset: number): Found<K> | null {
    return this.#found(this.#here, text, offset);
  }

  #found(pattern: RegExp, text: string, from: number): Found<K> | null {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return null;
    const index = this.#templates.findIndex((_template, at) => match[2 * at + 1] !== undefined);
    const template = this.#templates[index];
    if (!template) return null;
    const parameter = template.template.includes('$') ? (match[2 * index + 2] ?? '') : null;
    return {
      kind: template.kind,
      parameter,
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

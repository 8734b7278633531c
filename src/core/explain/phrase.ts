/**
 * A sentence with values in it. Words stay text and values stay code all the way to the screen,
 * so nothing a visitor pastes can be taken for markup.
 */
export interface Code {
  readonly code: string;
}

export type Phrase = readonly (string | Code)[];

/** What a phrase's holes take: a value (shown as code), a number (shown as text), a phrase. */
type Hole = string | number | Phrase;

function fill(hole: Hole | undefined): Phrase {
  if (hole === undefined) return [];
  if (typeof hole === 'number') return [String(hole)];
  if (typeof hole !== 'string') return hole;
  // As code it would be invisible.
  return hole === '' ? [emptyValue] : [{ code: hole }];
}

const emptyValue = 'an empty value';

/** Template tag. */
export function phrase(texts: TemplateStringsArray, ...holes: readonly Hole[]): Phrase {
  const parts = texts.flatMap((text, i) => [text, ...fill(holes[i])]).filter((part) => part !== '');
  return parts[0] === emptyValue ? ['An empty value', ...parts.slice(1)] : parts;
}

/** Longer lists are cut: the policy beside the sentence has the whole list. */
const maxListed = 8;

/** Values, shown as code, or phrases with commas between them; the end of a long list is counted. */
export function list(values: readonly (string | Phrase)[]): Phrase {
  if (values.length === 0) return ['nothing'];
  const shown = joined(
    values
      .slice(0, maxListed)
      .map((value) => (typeof value === 'string' ? [{ code: value }] : value)),
    ', ',
  );
  const rest = values.length - maxListed;
  return rest > 0 ? [...shown, ` and ${rest} more`] : shown;
}

/** All phrases in one, with a text between them, which may be another before the last: "a, b and c". */
export const joined = (phrases: readonly Phrase[], between: string, beforeLast = between): Phrase =>
  phrases.flatMap((part, i) =>
    i === 0 ? part : [i === phrases.length - 1 ? beforeLast : between, ...part],
  );

/** The phrase as plain text, with `quote` around each value. */
export const plain = (phrase: Phrase, quote = ''): string =>
  phrase.map((part) => (typeof part === 'string' ? part : quote + part.code + quote)).join('');

import { keySuggester, type Essence } from './keySuggester.ts';
import { pointerTo } from './pointer.ts';
import type { JsonType, ReadIssue, Report } from './readIssue.ts';
import type { Issue } from '#core/result.ts';

/**
 * Reads one value of unknown JSON. It reports what is wrong and returns a substitute, so that one
 * pass finds every issue; the caller throws the result away if there was any. `undefined` is a key
 * left out. `I` is all that the reader may report: those that only use the ones below report
 * `ReadIssue`s.
 */
export type Reader<T, I extends Issue = ReadIssue> = (
  json: unknown,
  path: string,
  report: Report<I>,
) => T;

export interface Keys {
  /** Every other key is an issue. Without this list, any key may be there. */
  readonly known?: readonly string[];
  readonly required?: readonly string[];
  /** Keys that are known in another object, the one that `belongsIn` leads to. */
  readonly elsewhere?: { readonly known: readonly string[]; readonly belongsIn: string };
  /** What is compared of two spellings of a key, to suggest the one that was meant. */
  readonly essence?: Essence;
}

/** The object itself, for reading key by key; null if it is not one. */
export function readObject(
  json: unknown,
  path: string,
  report: Report,
  keys: Keys = {},
  expected: readonly JsonType[] = ['object'],
): Record<string, unknown> | null {
  if (jsonType(json) !== 'object') {
    report({ code: 'wrong-type', path, expected, found: jsonType(json) });
    return null;
  }
  const object = json as Record<string, unknown>;
  const suggested = reportUnknownKeys(object, path, report, keys);
  for (const key of keys.required ?? []) {
    // A required key that is there, but misspelt, is one mistake and not two.
    if (object[key] !== undefined || suggested.has(key)) continue;
    report({ code: 'missing-key', path, key });
  }
  return object;
}

/** With more unknown keys than this, an object is something else, and not misspelt. */
const maxSuggestions = 100;

/** Returns the known keys that were probably meant. */
function reportUnknownKeys(
  object: Record<string, unknown>,
  path: string,
  report: Report,
  { known, elsewhere, essence }: Keys,
): ReadonlySet<string> {
  const suggested = new Set<string>();
  if (!known) return suggested;
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  if (unknown.length === 0) return suggested;
  const candidates = known.filter((key) => object[key] === undefined);
  const suggest = keySuggester(unknown.length > maxSuggestions ? [] : candidates, essence);
  for (const key of unknown) {
    const issue = { code: 'unknown-key', path: pointerTo(path, key), key } as const;
    const suggestion = suggest(key);
    if (suggestion !== undefined) {
      suggested.add(suggestion);
      report({ ...issue, suggestion });
    } else if (elsewhere?.known.includes(key)) {
      report({ ...issue, belongsIn: elsewhere.belongsIn });
    } else report(issue);
  }
  return suggested;
}

/** A list whose every entry `readEntry` reads; empty when left out. */
export function readList<T, R extends Report>(
  json: unknown,
  path: string,
  report: R,
  readEntry: (json: unknown, path: string, report: R) => T,
): readonly T[] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) {
    report({ code: 'wrong-type', path, expected: ['list'], found: jsonType(json) });
    return [];
  }
  return json.map((entry: unknown, index) => readEntry(entry, pointerTo(path, index), report));
}

export const readString: Reader<string> = (json, path, report) => {
  if (typeof json === 'string') return json;
  report({ code: 'wrong-type', path, expected: ['string'], found: jsonType(json) });
  return '';
};

/** False when left out. */
export const readBoolean: Reader<boolean> = (json, path, report) => {
  if (typeof json === 'boolean') return json;
  if (json !== undefined) {
    report({ code: 'wrong-type', path, expected: ['boolean'], found: jsonType(json) });
  }
  return false;
};

export function jsonType(json: unknown): JsonType {
  if (json === null || json === undefined) return 'null';
  if (Array.isArray(json)) return 'list';
  const type = typeof json;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

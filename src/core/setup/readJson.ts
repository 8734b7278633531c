import { pointerTo } from '#core/json/pointer.ts';
import { keySuggester } from './keySuggester.ts';
import type { JsonType, Report } from './setupIssue.ts';

/**
 * Readers of unknown JSON. Each reports what is wrong and returns a stand-in, so that one pass finds
 * every issue; whoever calls throws the result away if there was any. `undefined` is a key left out.
 */
export type Reader<T> = (json: unknown, path: string, report: Report) => T;

export interface Keys {
  readonly known: readonly string[];
  readonly required?: readonly string[];
  /** Keys that are known in another object, the one that `belongsIn` leads to. */
  readonly elsewhere?: { readonly known: readonly string[]; readonly belongsIn: string };
}

/** The object itself, for reading key by key; null if it is none. */
export function readObject(
  json: unknown,
  path: string,
  report: Report,
  keys: Keys,
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
const mostSuggestions = 100;

/** Returns the known keys that were probably meant. */
function reportUnknownKeys(
  object: Record<string, unknown>,
  path: string,
  report: Report,
  { known, elsewhere }: Keys,
): ReadonlySet<string> {
  const suggested = new Set<string>();
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  if (unknown.length === 0) return suggested;
  const candidates = known.filter((key) => object[key] === undefined);
  const suggest = keySuggester(unknown.length > mostSuggestions ? [] : candidates);
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
export function readList<T>(
  json: unknown,
  path: string,
  report: Report,
  readEntry: Reader<T>,
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

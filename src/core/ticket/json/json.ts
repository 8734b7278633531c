/** A JSON value as far as it is wanted. Objects are maps: a member may be named `__proto__`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export type JsonObject = ReadonlyMap<string, Json>;

export const isObject = (json: Json | undefined): json is JsonObject => json instanceof Map;

/** The member of an object, if that is one. */
export const member = (json: Json | undefined, key: string): Json | undefined =>
  isObject(json) ? json.get(key) : undefined;

export const textOf = (json: Json | undefined): string | null =>
  typeof json === 'string' ? json : null;

export const listOf = (json: Json | undefined): readonly Json[] | null =>
  Array.isArray(json) ? (json as readonly Json[]) : null;

import { isObject, listOf, member, textOf, type Json } from '#core/ticket/json/json.ts';

export type HeaderLines = readonly (readonly [name: string, value: string])[];

/**
 * Header lines as HAR has them, `{ name, value }`; as pairs, or an object by names, as some tools
 * write them. Null if they are none of these: nothing is visible.
 */
export function headerLinesOf(json: Json | undefined): HeaderLines | null {
  const lines = isObject(json) ? [...json] : listOf(json)?.map(lineOf);
  return lines?.flatMap(([name, value]) => linesOf(name, value)) ?? null;
}

const lineOf = (json: Json): readonly [Json | undefined, Json | undefined] => {
  const [name, value] = listOf(json) ?? [];
  return isObject(json) ? [json.get('name'), member(json, 'value')] : [name, value];
};

/** A value that is a list is several lines of that name. */
function linesOf(name: Json | undefined, value: Json | undefined): HeaderLines {
  const written = textOf(name)?.trim();
  if (!written || /[\s]/.test(written)) return [];
  return (listOf(value) ?? [value]).map((each) => [written, textOfScalar(each)] as const);
}

const textOfScalar = (json: Json | undefined): string =>
  typeof json === 'number' || typeof json === 'boolean' ? String(json) : (textOf(json) ?? '');

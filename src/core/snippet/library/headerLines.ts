import { sameName } from '#core/http/headers.ts';
import { linesOf, type Lines } from '#core/snippet/builtin/headers.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { toText } from '#core/snippet/machine/text.ts';
import { asMaybe, joinValues } from '#core/snippet/value/join.ts';
import { isThing, Unknown, type Item, type Thing } from '#core/snippet/value/value.ts';
import type { Node } from 'acorn';

export const noLines: Lines = { list: [], open: null };

/** The lines that an object of headers stands for; libraries leave out what has no value. */
export function givenLines(m: Machine, item: Item | undefined): Lines {
  if (!item || item.value === undefined || item.value === null) return noLines;
  const { value, at } = item;
  const lines = linesOf(m, value, at);
  if (!lines) return noLines;
  const list = isThing(value, 'headers') ? withMembers(m, value, lines.list) : lines.list;
  const given = list.filter(({ name }) => isSet(m, item, name));
  return { list: item.maybe ? given.map(asMaybe) : given, open: lines.open };
}

function isSet(m: Machine, { value }: Item, name: string): boolean {
  if (!isThing(value, 'object')) return true;
  const member = m.state(value).props.get(name)?.value;
  return member !== undefined && member !== null && member !== false;
}

/** axios: `config.headers.Authorization = …` sets a line. */
function withMembers(m: Machine, headers: Thing, list: readonly Item[]): readonly Item[] {
  const members = [...m.state(headers).props.values()];
  const lines = members.map((item) => ({ ...item, value: toText(m, item.value, item.at) }));
  return overlay({ list, open: null }, { list: lines, open: null }).list;
}

/** Lines over others: of one name, the later one counts. */
export function overlay(under: Lines, over: Lines): Lines {
  let list = under.list;
  for (const line of over.list) list = withLine(list, line);
  return { list, open: over.open ?? under.open };
}

function withLine(list: readonly Item[], line: Item): readonly Item[] {
  const before = list.find(({ name }) => sameName(name, line.name));
  const others = list.filter((other) => other !== before);
  if (!before || !line.maybe) return [...others, line];
  return [...others, { ...line, value: joinValues(before.value, line.value), maybe: before.maybe }];
}

export const hasLine = ({ list }: Lines, name: string): boolean =>
  list.some((line) => sameName(line.name, name));

/** A line of which only the name is known. */
export const unknownLine = (name: string, at: Node): Item =>
  itemOf(new Unknown('run', { type: 'string' }), at, name);

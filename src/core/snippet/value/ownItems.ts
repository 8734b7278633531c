import type { Item, State } from './value.ts';

/** What begins the name of a private member, as no other name does. */
export const privateMark = '\0#';

const isIndex = (name: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(name);

/** The members that a loop over an object goes through, in that order. */
export function ownItems({ props }: Pick<State, 'props'>): readonly Item[] {
  const items = [...props.values()].filter(({ name }) => !name.startsWith(privateMark));
  if (!items.some(({ name }) => isIndex(name))) return items;
  const indices = items.filter(({ name }) => isIndex(name));
  const sorted = indices.toSorted((a, b) => Number(a.name) - Number(b.name));
  return [...sorted, ...items.filter(({ name }) => !isIndex(name))];
}

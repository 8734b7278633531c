import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** More about it, at the right. */
  readonly detail?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Of the icon. */
  readonly tone?: Tone | undefined;
  /** Makes it a link, which can be opened in another tab. */
  readonly href?: string | undefined;
  /** Items that follow each other with the same group are listed under its name. */
  readonly group?: string | undefined;
  /** Makes it one of several choices, with which the menu stays open. */
  readonly checked?: boolean | undefined;
}

interface Group {
  readonly name: string | undefined;
  readonly items: readonly { readonly item: MenuItem; readonly index: number }[];
}

/** The items in runs of the same group, each with its place in the whole menu. */
export function grouped(items: readonly MenuItem[]): readonly Group[] {
  const groups: { name: string | undefined; items: { item: MenuItem; index: number }[] }[] = [];
  items.forEach((item, index) => {
    const last = groups.at(-1);
    if (last && last.name === item.group) last.items.push({ item, index });
    else groups.push({ name: item.group, items: [{ item, index }] });
  });
  return groups;
}

/** Where an arrow key, Home or End leads in a menu, round its ends; `undefined` for other keys. */
export function itemAfter(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/**
 * The item that typed letters lead to: the first after `index` whose label begins with them. While
 * more letters are typed, the current one may stay. -1 if there is none.
 */
export function itemTyped(typed: string, index: number, items: readonly MenuItem[]): number {
  const from = typed.length > 1 ? index : index + 1;
  const order = items.map((_, i) => (from + i) % items.length);
  const wanted = typed.toLowerCase();
  return order.find((i) => items[i]?.label.toLowerCase().startsWith(wanted)) ?? -1;
}

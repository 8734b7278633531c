import { stringify } from '#core/snippet/builtin/json.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { isText } from '#core/snippet/machine/text.ts';
import { isThing, Unknown, type Item, type Value } from '#core/snippet/value/value.ts';
import { isGiven } from './options.ts';

/** What a library makes of the data that it is given. */
export interface Content {
  readonly body: Item | undefined;
  /** The Content-Type that it adds by itself; undefined if it leaves that to the browser. */
  readonly type: Value;
}

/** The Content-Type that each kind of data gets. */
export interface ContentTypes {
  readonly object: string;
  readonly text: string | undefined;
  readonly params: string | undefined;
}

export const jsonType = 'application/json';
export const formType = 'application/x-www-form-urlencoded';

const none: Content = { body: undefined, type: undefined };

/** Objects become JSON; texts, parameters and forms stay what they are. */
export function contentOf(m: Machine, item: Item | undefined, types: ContentTypes): Content {
  if (!isGiven(item)) return none;
  const { value } = item;
  const body = (own: Value): Item => ({ ...item, name: 'body', value: own });
  if (isThing(value, 'data')) return { body: item, type: undefined };
  if (isThing(value, 'params')) return { body: item, type: types.params };
  if (isThing(value)) return { body: body(stringify(m, [value])), type: types.object };
  if (value instanceof Unknown && !isText(value)) return ofUnknown(m, item, value, types);
  return { body: item, type: types.text };
}

/** Of one of several, and of what comes from elsewhere, only what holds in every case. */
function ofUnknown(m: Machine, item: Item, value: Unknown, types: ContentTypes): Content {
  const all = value.options.map((option) => contentOf(m, { ...item, value: option }, types).type);
  const [first] = all;
  const same = all.length > 0 && all.every((type) => type === first);
  return { body: item, type: same ? first : new Unknown('run', { type: 'string' }) };
}

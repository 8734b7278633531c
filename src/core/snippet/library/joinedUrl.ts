import type { Machine } from '#core/snippet/machine/machine.ts';
import { concat, toText } from '#core/snippet/machine/text.ts';
import type { Item, Unknown } from '#core/snippet/value/value.ts';
import { isGiven } from './options.ts';

const isAbsolute = (text: string | Unknown): boolean =>
  /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(typeof text === 'string' ? text : text.before);

/** `url` after `baseURL`, as axios puts them together. */
export function joinedUrl(
  m: Machine,
  base: Item | undefined,
  url: Item | undefined,
): Item | undefined {
  if (!isGiven(base) || base.value === '') return isGiven(url) ? url : undefined;
  const before = toText(m, base.value, base.at);
  if (!isGiven(url) || url.value === '') return { ...base, value: before };
  const after = toText(m, url.value, url.at);
  if (isAbsolute(after)) return url;
  const start = typeof before === 'string' ? before.replace(/\/?\/$/, '') : before;
  const end = typeof after === 'string' ? after.replace(/^\/+/, '') : after;
  const startsWithSlash = typeof after !== 'string' && after.before.startsWith('/');
  const joined = startsWithSlash ? start : concat(m, start, '/');
  return { ...url, value: concat(m, joined, end) };
}

import { readFragment, withoutEmbed } from './readFragment.ts';
import { readQuery } from '#core/share/query.ts';

/** What a frame can show of a case, in the order in which it does; the banner is always there. */
export const frameParts = ['inputs', 'answer', 'picture', 'decision'] as const;
export type FramePart = (typeof frameParts)[number];

export type FrameTheme = 'light' | 'dark';

export interface FrameOptions {
  readonly show: readonly FramePart[];
  /** Null: as the reader's system has it. */
  readonly theme: FrameTheme | null;
}

/** A frame's address, taken apart. */
export interface FrameAddress {
  /** What opens the same in the playground: a fragment, without `#`; empty if there is nothing to open. */
  readonly link: string;
  readonly options: FrameOptions;
}

/** No parameter of the plain form has one of these names. */
const optionNames: readonly string[] = ['show', 'theme'];

/**
 * Reads the address of a frame: a link's fragment, as `#preflight-3`, `#v1.…` or `#?origin=…`, with the
 * frame's own parameters in a query after it: `#preflight-3?show=inputs,answer&theme=dark`. In the plain form
 * they are among the others. All of it may also be in the query before the `#`. Parts and themes that do not
 * exist are ignored; all parts are shown where `show` is left out. Never throws.
 *
 * @param parts as in `location`
 */
export function readFrameAddress({ hash, search }: { hash: string; search: string }): FrameAddress {
  const text = withoutEmbed(readFragment(hash));
  const at = text.indexOf('?');
  const [name, query] = at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  const rest = withoutOptions(query ?? '');
  const before = withoutOptions(search.replace(/^\?/, ''));
  const options = readOptions([query ?? '', search]);
  if (name !== '') return { link: rest === '' ? name : `${name}?${rest}`, options };
  if (query !== null) return { link: `?${rest}`, options };
  return { link: before === '' ? '' : `?${before}`, options };
}

const withoutOptions = (query: string): string =>
  query
    .split('&')
    .filter((pair) => pair !== 'embed' && !optionNames.includes(pair.replace(/=.*$/s, '')))
    .join('&');

/** Of a parameter that is there twice, the first counts. */
function readOptions(queries: readonly string[]): FrameOptions {
  const parameters = queries.flatMap((query) => readQuery(query).parameters);
  const valueOf = (wanted: string) => parameters.find(({ name }) => name === wanted)?.value;
  const named = valueOf('show')?.split(/[,\s]+/);
  const theme = valueOf('theme');
  return {
    show: frameParts.filter((part) => named?.includes(part) ?? true),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/**
 * The fragment that shows a case in a frame.
 *
 * @param link the fragment that opens it in the playground
 */
export function frameFragment(link: string, { show, theme }: Partial<FrameOptions> = {}): string {
  const parts = frameParts.filter((part) => show?.includes(part) ?? true);
  const options = [
    ...(parts.length < frameParts.length ? [`show=${parts.join(',')}`] : []),
    ...(theme ? [`theme=${theme}`] : []),
  ];
  if (options.length === 0) return link;
  return `${link}${link.includes('?') ? '&' : '?'}${options.join('&')}`;
}

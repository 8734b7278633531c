import { decode } from '#core/share/query.ts';

/**
 * A fragment as it was meant, without its `#`. Some chats encode the whole of it; in the plain form only the
 * parameters are encoded.
 */
export function readFragment(hash: string): string {
  const fragment = hash.replace(/^#/, '');
  if (/^(?:embed\/?)?\?/.test(fragment)) return fragment;
  return decode(fragment.replaceAll('+', '%2B')) ?? fragment;
}

/** The same without what asked for a frame of the playground's own page. */
export const withoutEmbed = (fragment: string): string =>
  fragment.replace(/^embed(?:\/|$|(?=\?))/, '');

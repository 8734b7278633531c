/**
 * Where frames are now, for an address from when they were shown by the app's own page: `#embed/…`, or
 * `embed` among the parameters. Null for any other address.
 */
export function frameRedirect({ hash, search, protocol }: Location): string | null {
  const asks =
    /^#embed(?![\w-])/.test(hash) || [search, hash.slice(1)].some((query) => embed.test(query));
  // A file opened from a disk has nothing beside it.
  return asks && protocol !== 'file:' ? `embed.html${search}${hash}` : null;
}

const embed = /^\?(?:.*&)?embed(?=[=&]|$)/;

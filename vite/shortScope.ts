/** Which file has a scope. */
const owner = new Map<string, string>();

/**
 * Names the scope of a component's styles in as few characters as tell it from all others: it
 * stands in every rule and in every element, in letters that gzip cannot guess. For Svelte's
 * `cssHash`.
 */
export function shortScope(options: {
  filename: string;
  css: string;
  hash: (text: string) => string;
}): string {
  const digits = options.hash(options.filename);
  let length = 3;
  const scope = () => `s${digits.slice(-length)}`;
  while ((owner.get(scope()) ?? options.filename) !== options.filename) length += 1;
  owner.set(scope(), options.filename);
  return scope();
}

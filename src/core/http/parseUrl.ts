/**
 * A URL resolved against a base; null if it is not a URL, or the base is none. (Node 20's
 * `URL.canParse` cannot be asked instead: once optimised, it refuses what is not ASCII.)
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

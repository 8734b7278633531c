import type { Interpretation } from './interpretation.ts';
import { isOriginForm } from './originForm.ts';

/** What one Allowed Origins entry is, under one interpretation. */
export type OriginPattern =
  | { readonly kind: 'any' }
  /** Matches nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'literal'; readonly value: string }
  /** `orLiteral`: the entry also matches the Origin that equals it. */
  | { readonly kind: 'regex'; readonly source: string; readonly orLiteral: boolean };

const literal = (value: string): OriginPattern => ({ kind: 'literal', value });
const regex = (source: string, orLiteral = false): OriginPattern => ({
  kind: 'regex',
  source,
  orLiteral,
});

/** Integration Server's mark of a regular expression (watt.server.cors.allowedOrigins). */
const regexPrefix = 'r:';

/** Reads one entry; the entry itself is kept as the gateway keeps it. */
export function readOriginPattern(entry: string, how: Interpretation): OriginPattern {
  if (entry === '*') return { kind: how['origin-star'] === 'any-origin' ? 'any' : 'none' };
  switch (how['regex-entries']) {
    case 'r-prefix':
      return entry.startsWith(regexPrefix)
        ? regex(entry.slice(regexPrefix.length))
        : literal(entry);
    case 'every-entry':
      return regex(entry, true);
    case 'unless-origin-form':
      return isOriginForm(entry) ? literal(entry) : regex(entry);
  }
}

import { byteLowercase } from '#core/http/headerName.ts';
import type { WideRule } from '#core/lint/rule.ts';
import { repetitions, type Repetition } from '#core/lint/repetitions.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';

/** `{ "policy": { "allowedOrigins": ["https://a.example", "https://a.example"] } }`. */
export const originRepeated = {
  id: 'origin-repeated',
  meaning: 'duplicate-entry',
  severity: 'info',
  on: '/policy/allowedOrigins',
  find(entries, { how }): Iterable<Repetition> {
    if (how['origin-case'] === 'exact') return repetitions(entries);
    // In an expression case keeps its meaning: \d is not \D.
    const isLiteral = (entry: string) => readOriginPattern(entry, how).kind === 'literal';
    return repetitions(entries, (entry) => (isLiteral(entry) ? byteLowercase(entry) : entry));
  },
} as const satisfies WideRule<'/policy/allowedOrigins'>;

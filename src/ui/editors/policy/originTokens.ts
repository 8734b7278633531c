import { entryKind, entryTag } from '#core/explain/gateway/entryTagWords.ts';
import { entryFault } from '#core/explain/gateway/originFaultWords.ts';
import { originFault } from '#core/http/origin.ts';
import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import type { Token } from '#ui/parts/tokens/tokens.ts';

const said = (value: string, kind: string, problem: Token['problem'] | null): Token =>
  problem ? { value, kind, problem, tone: 'refused' } : { value, kind };

/**
 * Makes tokens of Allowed Origins, each described once: of a list of 10,000 one more entry costs
 * one description.
 */
export function originTokenizer(
  describe: (entry: string) => EntryDescription,
): (entries: readonly string[]) => Token[] {
  const known = new Map<string, Token>();
  const tokenOf = (entry: string): Token => {
    const description = describe(entry);
    return said(entry, entryKind[description.kind], entryTag(entry, description));
  };
  return (entries) =>
    entries.map((entry) => {
      let token = known.get(entry);
      if (!token) known.set(entry, (token = tokenOf(entry)));
      return token;
    });
}

/** JavaScript origins are literal, whatever they look like. */
export function jsOriginToken(entry: string): Token {
  const fault = originFault(entry);
  return said(entry, 'literal', fault && entryFault(entry, fault));
}

/** The tokens with the one that allowed the request's Origin checked. */
export const withMatch = (tokens: readonly Token[], index: number | null): readonly Token[] =>
  index === null || !tokens[index]
    ? tokens
    : tokens.with(index, { ...tokens[index], matched: 'This entry allows the Origin' });

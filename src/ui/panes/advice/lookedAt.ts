import { adviceWords } from '#core/explain/issue/adviceWords.ts';
import type { Token } from '#ui/parts/tokens/tokens.ts';

/** Who knows which entries are looked at for long. */
interface Looking {
  stillLooksAt(entry: string): boolean;
}

/** Marks the tokens that are still looked at and of which nothing is said yet. */
export const lookedAt =
  (looking: Looking) =>
  (tokens: readonly Token[]): readonly Token[] => {
    const waits = ({ value, problem }: Token) =>
      problem === undefined && looking.stillLooksAt(value);
    if (!tokens.some(waits)) return tokens;
    // In the place of the kind, and no longer than that: nothing moves.
    return tokens.map((token) =>
      waits(token) ? { ...token, kind: adviceWords.lookingShort } : token,
    );
  };

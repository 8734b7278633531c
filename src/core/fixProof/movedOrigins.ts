import { shownBy, type Pair } from '#core/difference/access.ts';
import { letInByOne, type Asking } from '#core/difference/originDifference.ts';
import { requestFrom } from '#core/gateway/origins/originVerdict.ts';
import type { Bounds } from '#core/originLanguage/originDifference.ts';
import { namesUnder, under } from '#core/originLanguage/shapes.ts';

/** Origins that one setup lets in and another refuses. */
export interface MovedOrigins {
  /** Some of them; each was tried. */
  readonly shown: readonly string[];
  /** Proved: there are no others than those shown; or than names of the side that is expected. */
  readonly only: 'shown' | 'side' | null;
  /** One of the other side; it was tried, too. */
  readonly unexpected: string | null;
}

/** What is asked about origins that move. */
export interface Move {
  readonly pair: Pair;
  /** Shown if it is one of them. */
  readonly liked: string | undefined;
  /** Names of the entry's author. */
  readonly domains: readonly string[];
  /** Which names are expected to move. */
  readonly side: 'own' | 'foreign';
}

/** So many are shown where there are no others. */
const maxShown = 2;

export function movedOrigins({ pair, liked, domains, side }: Move, asking: Asking): MovedOrigins {
  const { letting, refusing } = pair;
  const shown: string[] = [];
  for (const origins = letInByOne(letting, refusing, asking); ;) {
    const { done, value } = origins.next();
    if (done) return { shown, only: value ? 'shown' : null, unexpected: null };
    if (shown.length === maxShown) break;
    shown.push(value);
  }
  const isLiked = liked !== undefined && shownBy(liked, requestFrom(liked), pair, asking) !== null;
  const first = isLiked ? [liked] : shown.slice(0, 1);
  if (domains.length === 0) return { shown: first, only: null, unexpected: null };
  const others = letInByOne(letting, refusing, asking, otherSide[side](domains)).next();
  if (!others.done) return { shown: first, only: null, unexpected: others.value };
  return { shown: first, only: others.value ? 'side' : null, unexpected: null };
}

const otherSide: Readonly<Record<Move['side'], (domains: readonly string[]) => Bounds>> = {
  own: (domains) => ({ outside: [under(domains)] }),
  foreign: (domains) => ({ inside: [namesUnder(domains)] }),
};

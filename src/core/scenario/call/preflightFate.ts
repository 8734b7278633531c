import { browsers } from '#core/browser/browsers.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { FirstCall, SimulatedPage } from '#core/scenario/simulatePage.ts';

/** Why a second call has a preflight, or has none. */
export type PreflightFate =
  | 'spared'
  | 'needs-none'
  | 'undecided'
  /** The first call: had none; its preflight was refused; its answer is not to be kept. */
  | 'none-before'
  | 'refused-before'
  | 'not-kept'
  | 'expired'
  | 'other-url'
  | 'bypassed'
  | 'cleared'
  /** Kept, but for another method, other headers or no credentials. */
  | 'not-enough';

/** Looks at both calls in the order in which a browser would find out. */
export function preflightFate(
  second: SimulatedPage,
  call: PageCall,
  { call: firstCall, simulated: first, ago, kept }: FirstCall,
): PreflightFate {
  if (!second.outcome) return 'undecided';
  if (second.cached) return 'spared';
  if (!second.outcome.preflight) return 'needs-none';
  if (!first.exchanges.some(({ preflight }) => preflight)) return 'none-before';
  if (!kept) return 'refused-before';
  if (kept.seconds === 0) return 'not-kept';
  if (ago >= kept.seconds) return 'expired';
  const { bypassedBy, clearsOnError, keepsFragments } = browsers[second.browser].preflightCache;
  const [was, is] = [first, second].map(({ exchanges }) => exchanges[0]?.request.url);
  const hash = ({ url }: PageCall) => (keepsFragments ? url.replace(/^[^#]*/, '') : '');
  if (was !== is || hash(firstCall) !== hash(call)) return 'other-url';
  if (bypassedBy.has(call.cache ?? 'default')) return 'bypassed';
  return clearsOnError && first.outcome?.outcome === 'blocked' ? 'cleared' : 'not-enough';
}

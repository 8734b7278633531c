import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import type { KeptPreflight, Moment } from '#core/scenario/call/firstCall.ts';
import { preflightFate, type PreflightFate } from '#core/scenario/call/preflightFate.ts';
import type { FirstCall, SimulatedPage } from '#core/scenario/simulatePage.ts';
import { browserWords } from './browserWords.ts';
import { pageVerdict, type PageVerdict } from './pageVerdictWords.ts';

/** A second call: that it is one, what became of the preflight and why, and what the first got. */
export interface SecondCallWords {
  /** In three or four words, for the banner. */
  readonly title: string;
  readonly preflight: Phrase;
  readonly first: Phrase;
  /** Null where both calls end alike. */
  readonly contrast: string | null;
}

export function secondCallWords(
  second: SimulatedPage,
  call: PageCall,
  first: FirstCall,
): SecondCallWords {
  const fate = preflightFate(second, call, first);
  const was = pageVerdict(first.simulated, first.call).kind;
  const is = pageVerdict(second, call).kind;
  return {
    title: `Second call, ${duration(first.ago)} later`,
    preflight: fates[fate](browserWords[second.browser].name, first),
    first: firstWords(first, was),
    contrast: contrast(was, is),
  };
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const;

/** "1 s", "7201 s (2 hours)": seconds as they are written, and what they come to. */
export function duration(seconds: number): string {
  const unit = units.find(([length]) => seconds >= length);
  if (!unit) return `${seconds} s`;
  const [length, name] = unit;
  const count = Math.round(seconds / length);
  return `${seconds} s (${pluralize(count, name)})`;
}

/** How long an answer is kept, and what says so. */
function keptWords(kept: KeptPreflight | null): Phrase {
  const { maxAge, seconds } = kept ?? { maxAge: null, seconds: 0 };
  if (maxAge === null)
    return phrase`${[String(seconds)]} s, as no Access-Control-Max-Age says more`;
  return String(seconds) === maxAge
    ? phrase`${[maxAge]} s, as Access-Control-Max-Age says`
    : phrase`${[String(seconds)]} s, though Access-Control-Max-Age says ${maxAge}`;
}

const fates: Record<PreflightFate, (browser: string, first: FirstCall) => Phrase> = {
  spared: (browser, { kept }) =>
    phrase`No preflight: ${[browser]} keeps what the first one allowed for ${keptWords(kept)}.`,
  'needs-none': () => ['No preflight: this call needs none.'],
  undecided: () => ['Whether there is a preflight cannot be told.'],
  'none-before': () => ['A preflight: the first call had none, so nothing is kept.'],
  'refused-before': () => ['A preflight again: the first one was refused, so nothing is kept.'],
  'not-kept': (browser, { kept }) =>
    phrase`A preflight again: with Access-Control-Max-Age ${kept?.maxAge ?? ''} ${[browser]} keeps nothing.`,
  expired: (browser, { kept }) =>
    phrase`A preflight again: ${[browser]} kept the first one’s answer for ${keptWords(kept)}.`,
  'other-url': () => [
    'A preflight again: the first one’s answer is kept for its own URL alone, query included.',
  ],
  bypassed: () => ['A preflight again: the call’s cache mode goes around what is kept.'],
  cleared: () => ['A preflight again: what was kept is cleared when a call fails.'],
  'not-enough': () => [
    'A preflight again: the first one’s answer is kept, but not for this method, these headers or credentials.',
  ],
};

const ends: Record<PageVerdict['kind'], string> = {
  reads: 'the page read the answer',
  opaque: 'the page read nothing',
  blocked: 'blocked in the browser',
  throws: 'nothing was sent',
  undecided: 'undecided',
};

/** `First call: OPTIONS 200, PUT 200; the page read the answer.` */
function firstWords({ simulated }: FirstCall, kind: PageVerdict['kind']): Phrase {
  const sent = simulated.exchanges.map(
    ({ request, response }) => `${request.method} ${response.status}`,
  );
  return sent.length === 0
    ? phrase`First call: ${[ends[kind]]}.`
    : phrase`First call: ${sent.join(', ')}; ${[ends[kind]]}.`;
}

function contrast(was: PageVerdict['kind'], is: PageVerdict['kind']): string | null {
  if (was === is) return null;
  if (was === 'reads') return 'The first call worked, this one does not.';
  return is === 'reads' ? 'The first call failed, this one works.' : null;
}

const momentTexts: Record<Moment['id'], (browser: string, kept: number) => string> = {
  'at-once': () => 'at once (1 s)',
  'max-age': (_, kept) => `after Max-Age (${kept} s)`,
  default: (browser, kept) => `after ${browser}’s default (${kept} s)`,
  limit: (browser, kept) => `after ${browser}’s limit (${kept} s)`,
};

/** A moment by its name, with the seconds that have passed then. */
export const momentWords = ({ id, browser, ago }: Moment): string =>
  momentTexts[id](nameOf(browser), ago - 1);

const nameOf = (browser: BrowserId | null): string => (browser ? browserWords[browser].name : '');

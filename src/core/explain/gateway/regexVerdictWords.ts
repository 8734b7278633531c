import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { UndecidedReason } from '#core/originPattern/regexPool.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** Which part of an origin an expression has to match, as the head of a column. */
export const anchoringWords: Record<Interpretation['regex-anchoring'], string> = {
  'whole-value': 'whole value',
  anywhere: 'anywhere',
};

/** Why one entry says neither yes nor no to one origin. */
export const undecidedWords: Record<UndecidedReason, string> = {
  budget: 'undecided: the step budget is spent',
  'not-supported': 'undecided: not supported here',
  'not-loaded': 'undecided: the engine is still loading',
  'not-loadable': 'undecided: the engine could not be loaded',
};

/** What an entry whose budget was spent means here, and on the gateway. */
export const costlyEntry = (entry: string): Phrase =>
  phrase`${entry} takes more steps on this Origin than are tried here, so the answer is undecided. On the gateway, such a request burns CPU: catastrophic backtracking.`;

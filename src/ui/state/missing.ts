import { oversizeWords } from '#core/explain/issue/oversizeWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Opened } from './links.ts';

/** Whether what the address asks for is not open: then no other answer may be taken for its own. */
export const isMissing = ({ wrong, unopened, held }: Opened): boolean =>
  wrong.length > 0 || unopened === true || held !== undefined;

/** Why a link that was read is not open. */
export const whyMissing = ({ wrong, held }: Opened): readonly Phrase[] =>
  held ? [[oversizeWords(held.oversize)]] : wrong;

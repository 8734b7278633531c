import { readingQuestions } from '#core/explain/gateway/readingQuestionWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { OpenReadings } from '#core/repair/openReadings.ts';
import type { PlayedEnd } from '#core/repair/playedEnd.ts';
import type { Repair } from '#core/repair/whatMustChange.ts';
import { ownerWords } from './obstacleWords.ts';

const mendable = ({ obstacles }: Repair) => obstacles.filter(({ changes }) => changes.length > 0);

/** "3 changes needed". */
export function neededTitle(repair: Repair): string {
  const count = mendable(repair).length;
  const left = repair.obstacles.find(({ changes }) => changes.length === 0);
  if (count > 0) return `${pluralize(count, 'change')} needed`;
  return left ? `Change needed ${ownerWords(left)}` : 'No change needed';
}

const all = (count: number): string => ['', 'With it', 'With both'][count] ?? `With all ${count}`;

export const waitingTitle = 'Changes needed';

/** Why they are not tried at each edit. */
export const manyEntriesWords = 'not tried at each edit: over 1,000 entries';

/** What comes of all changes: it was played. */
export function endWords(repair: Repair, { answered, isPage }: PlayedEnd): Phrase {
  const count = mendable(repair).length;
  const left = repair.obstacles.find(({ changes }) => changes.length === 0);
  if (left)
    return [`${count > 0 ? `${all(count)}, what` : 'What'} is left is ${ownerWords(left)}.`];
  const last = answered.at(-1);
  if (!last) return [];
  if (!isPage) return phrase`${[all(count)]} the answer is ${[statusLine(last.response)]}.`;
  const preflight = answered.find((one) => one.preflight);
  return preflight
    ? phrase`${[all(count)]} the preflight gets ${preflight.response.status}, the ${last.method} is sent and the page reads the answer.`
    : phrase`${[all(count)]} the ${last.method} gets ${last.response.status} and the page reads the answer.`;
}

const statusLine = ({ status, statusText }: HttpResponse): string =>
  `${status} ${statusText}`.trim();

/** Whether what is not documented could change the end. */
export function openReadingsWords({ harmless, harmful }: OpenReadings): string {
  if (harmful.length > 0) {
    const could = `${pluralize(harmful.length, 'reading')} could change that`;
    return `${could}: ${harmful.map((id) => readingQuestions[id]).join(' ')}`;
  }
  if (harmless.length === 0) return 'No reading changes that.';
  return harmless.length === 1
    ? '1 reading stays open and does not change it.'
    : `${harmless.length} readings stay open and do not change it.`;
}

/** "3 changes made". */
export const madeTitle = (count: number): string => `${pluralize(count, 'change')} made`;

/** "verified: preflight 200, PUT 200": what was answered once they were made. */
export const verifiedWords = ({ answered }: PlayedEnd): string =>
  `verified: ${answered
    .map(
      ({ preflight, method, response }) => `${preflight ? 'preflight' : method} ${response.status}`,
    )
    .join(', ')}`;

/** On the button that makes every change that can be made here. */
export const fixAllWords = (count: number): string => (count === 1 ? 'Fix' : `Fix all ${count}`);

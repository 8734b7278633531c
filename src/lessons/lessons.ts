import { exposedHeaders } from '#lessons/data/exposedHeaders.ts';
import { javaScriptOrigins } from '#lessons/data/javaScriptOrigins.ts';
import { lostReasonPhrase } from '#lessons/data/lostReasonPhrase.ts';
import { noWildcard } from '#lessons/data/noWildcard.ts';
import { notCors } from '#lessons/data/notCors.ts';
import { oneLineThreeRefusals } from '#lessons/data/oneLineThreeRefusals.ts';
import { preflightAllowed } from '#lessons/data/preflightAllowed.ts';
import { preflightCache } from '#lessons/data/preflightCache.ts';
import { preflightRefused } from '#lessons/data/preflightRefused.ts';
import { regularExpressions } from '#lessons/data/regularExpressions.ts';
import { requestRows } from '#lessons/data/requestRows.ts';
import { whatIsAnOrigin } from '#lessons/data/whatIsAnOrigin.ts';
import { whatTriggersAPreflight } from '#lessons/data/whatTriggersAPreflight.ts';
import { wholeTicket } from '#lessons/data/wholeTicket.ts';
import { withCredentials } from '#lessons/data/withCredentials.ts';
import { worksInCurl } from '#lessons/data/worksInCurl.ts';
import type { Lesson } from './lesson.ts';

/** All lessons in the order in which they build on each other. */
export const lessons: readonly Lesson[] = [
  whatIsAnOrigin,
  preflightRefused,
  preflightAllowed,
  requestRows,
  whatTriggersAPreflight,
  oneLineThreeRefusals,
  lostReasonPhrase,
  withCredentials,
  exposedHeaders,
  regularExpressions,
  noWildcard,
  javaScriptOrigins,
  preflightCache,
  notCors,
  worksInCurl,
  wholeTicket,
];

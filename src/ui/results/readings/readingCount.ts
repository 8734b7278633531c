import type { Answer } from '#core/gateway/evaluate.ts';

/** How many readings an answer hangs on: one with three alternatives may lead to two others. */
export const readingCount = ({ hangsOn }: Pick<Answer, 'hangsOn'>): number =>
  new Set(hangsOn.map(({ reading }) => reading)).size;

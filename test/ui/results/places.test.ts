import { describe, expect, it } from 'vitest';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { placeNames, valuePlaces } from '#ui/results/places.ts';
import { rowShown } from './cases.ts';

/** The values of the sentence about a row, each with the field that it leads to. */
function values(id: DocumentedId): string[] {
  const { answer } = rowShown(id);
  const places = valuePlaces(answer.steps);
  return whySentence(answer).flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const place = places.get(piece.code);
    return [`${piece.code}: ${place ? placeNames[place] : 'nowhere'}`];
  });
}

describe('where the values of a sentence come from', () => {
  it.each<[DocumentedId, string[]]>([
    ['preflight-1', ['http://test.com: Origin']],
    [
      'preflight-2',
      [
        'DELETE: Access-Control-Request-Method',
        'POST: Allowed Methods',
        'GET: Allowed Methods',
        'PUT: Allowed Methods',
      ],
    ],
    [
      'preflight-3',
      ['test3: Access-Control-Request-Headers', 'test1: Allow Headers', 'test2: Allow Headers'],
    ],
    ['preflight-no-origin', ['Origin: Origin']],
    ['preflight-no-method', ['Access-Control-Request-Method: Access-Control-Request-Method']],
    ['request-2', ['http://test2.com: Origin']],
  ])('%s', (id, expected) => {
    expect(values(id)).toEqual(expected);
  });
});

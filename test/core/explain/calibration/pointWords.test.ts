import { describe, expect, it } from 'vitest';
import {
  leftWords,
  pinnedWords,
  pointCounts,
  settledWords,
  tellsWords,
  type PointState,
} from '#core/explain/calibration/pointWords.ts';

const points = (...states: PointState[]) => states.map((state) => ({ state }));

describe('what is known of the open points', () => {
  it.each<[readonly PointState[], 'own' | 'test', string]>([
    [['open', 'open', 'not-observable'], 'own', 'with this policy up to 2 can be settled'],
    [['open'], 'test', 'with the test policies 1 can be settled'],
    [['settled', 'settled', 'open', 'not-observable'], 'own', '2 settled, 1 open'],
    [['contradiction', 'settled', 'open'], 'own', '1 settled, 1 open, 1 contradiction'],
    [['contradiction', 'contradiction'], 'own', '0 settled, 0 open, 2 contradictions'],
  ])('%j with the %s requests', (states, kind, words) =>
    expect(pointCounts(points(...states), kind)).toBe(words),
  );

  it.each<[number, number, boolean, string]>([
    [5, 2, true, '2 of the 5 are not our defaults: this answer changes with them.'],
    [5, 2, false, '2 of the 5 are not our defaults: this answer stays the same.'],
    [5, 1, true, '1 of the 5 is not our default: this answer changes with it.'],
    [1, 1, true, 'It is not our default: this answer changes with it.'],
    [5, 0, false, 'All 5 are our defaults: this answer stays the same.'],
    [1, 0, false, 'It is our default: this answer stays the same.'],
    // What was pinned by hand goes.
    [5, 0, true, 'All 5 are our defaults: this answer changes with them.'],
  ])('%i settled, %i of them not our defaults', (count, others, changes, words) =>
    expect(settledWords({ count, others }, changes)).toBe(words),
  );

  it.each<[readonly number[], 'own' | 'test', string]>([
    [[3], 'own', 'request 3 will tell'],
    [[3, 7], 'own', 'requests 3 and 7 will tell'],
    [[], 'own', 'needs the test policies'],
    [[], 'test', 'none of these requests tells'],
  ])('%j tell', (ids, kind, words) => expect(tellsWords(ids, kind)).toBe(words));

  it('says what is left only where something is out already', () => {
    expect(leftWords('vary', ['not-added', 'added'], 2)).toBeNull();
    expect(leftWords('regex-entries', ['every-entry', 'r-prefix'], 3)).toBe(
      'Every entry is also tried as one; or: Only those that begin with r:',
    );
  });

  it('counts what was pinned', () =>
    expect([pinnedWords(1), pinnedWords(7)]).toEqual([
      '1 open point pinned as found out.',
      '7 open points pinned as found out.',
    ]));
});

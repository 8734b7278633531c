import { describe, expect, it } from 'vitest';
import { isFoundOut, knownOf, knownReadings, type FoundOut } from '#core/scenario/foundOut.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { noPolicy } from '../../helpers/setups.ts';

const seen = (method: string): Observation => ({
  setup: noPolicy(),
  request: { method, headers: [] },
  response: { status: 200, statusText: null, headers: null },
});
const [get, put] = [seen('GET'), seen('PUT'), seen('PATCH')] as const;

const earlier: FoundOut = {
  on: '2026-11-28',
  readings: { vary: 'added', 'header-case': 'exact' },
  proof: [get, put],
  shownBy: { vary: [0], 'header-case': [0, 1] },
};

describe('whether a reading is as it was found out', () => {
  it.each([
    ['as found out', { vary: 'added' }, 'vary', true],
    ['chosen otherwise since', { vary: 'not-added' }, 'vary', false],
    ['unpinned since', {}, 'vary', false],
    ['never found out', { 'origin-case': 'exact' }, 'origin-case', false],
  ] as const)('%s: %j', (_, pinned, id, expected) => {
    expect(isFoundOut(earlier, id, pinned)).toBe(expected);
  });

  it('may be the default, which nobody pins', () => {
    const note: FoundOut = { ...earlier, readings: { vary: 'not-added' } };
    expect(isFoundOut(note, 'vary', {})).toBe(true);
    expect(isFoundOut(undefined, 'vary', {})).toBe(false);
  });
});

describe('how a reading is known', () => {
  const known = knownReadings({
    pinned: { vary: 'added', 'header-case': 'case-insensitive', 'origin-case': 'case-insensitive' },
    foundOut: earlier,
  });

  it('is that it was chosen, or found out', () => {
    expect(known).toEqual({ vary: 'found-out', 'header-case': 'chosen', 'origin-case': 'chosen' });
    expect(knownReadings({ pinned: { vary: 'added' } })).toEqual({ vary: 'chosen' });
  });

  it.each<[readings: ReadingId[], of: ReturnType<typeof knownOf>]>([
    [['vary'], { id: 'vary', how: 'found-out' }],
    [['vary', 'header-case'], { id: 'header-case', how: 'chosen' }],
    [['vary', 'method-case'], null],
    [['method-case'], null],
  ])('of what a line rests on: %j', (readings, of) => {
    expect(knownOf(readings, known)).toEqual(of);
  });
});

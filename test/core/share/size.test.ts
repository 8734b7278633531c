import { describe, expect, it } from 'vitest';
import type { Scenario } from '#core/scenario/scenario.ts';
import { linkTo } from './linkTo.ts';
import { large, middle, small } from './states.ts';

// The figures of a first prototype: JSON with keys, deflate with a dictionary, no checksum.
const bounds: readonly (readonly [name: string, state: Scenario, most: number])[] = [
  ['small', small, 126],
  ['middle', middle, 424],
  ['large', large, 1095],
];

describe('the length of a link', () => {
  it.each(bounds)('to a %s state', (name, state, most) => {
    const { length } = linkTo(state);
    console.log(`${name}: ${JSON.stringify(state).length} bytes of JSON, ${length} characters`);
    expect(length).toBeLessThanOrEqual(most);
  });
});

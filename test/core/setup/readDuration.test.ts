import { describe, expect, it } from 'vitest';
import { readDuration } from '#core/setup/readDuration.ts';

describe('a duration as people write it', () => {
  it.each([
    ['1h', 3600],
    ['10 min', 600],
    ['90s', 90],
    ['1d 12h', 129_600],
    ['2 hours', 7200],
    ['1.5h', 5400],
    ['1 week', 604_800],
    ['1H30M', 5400],
  ])('%s', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each(['', ' ', '1', 'h', '1x', 'one hour', '1h!', '0.0001s', '99999999999999999w', '-1h'])(
    'is not %j',
    (text) => {
      expect(readDuration(text)).toBeNull();
    },
  );
});

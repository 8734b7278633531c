import { describe, expect, it } from 'vitest';
import { frameHeight } from '#core/interop/frameHeight.ts';
import { frameParts } from '#core/share/fragment/frameOptions.ts';

describe('the height of a frame whose page does not ask for it', () => {
  it.each([
    ['a request', false],
    ['a call', true],
  ])('%s: each part adds to it where all is in one column', (_, isCall) => {
    const parts = frameParts.filter((part) => part !== 'picture' || isCall);
    const all = frameHeight(parts, isCall);
    for (const part of parts) {
      const without = frameHeight(
        parts.filter((other) => other !== part),
        isCall,
      );
      expect(without.narrow).toBeLessThan(all.narrow);
      expect(without.wide).toBeLessThanOrEqual(all.wide);
    }
  });

  it('has the picture of a call beside the answer where there is room', () => {
    const { wide } = frameHeight(['answer'], true);
    expect(frameHeight(['answer', 'picture'], true).wide).toBe(wide);
    expect(frameHeight(['picture'], true).wide).toBeLessThan(wide);
  });
});

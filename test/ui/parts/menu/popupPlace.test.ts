import { describe, expect, it } from 'vitest';
import { popupPlace } from '#ui/parts/menu/popupPlace.ts';

const view = { width: 400, height: 800 };
const popup = { width: 200, height: 300 };
const button = (left: number, top: number) => ({ left, top, width: 80, height: 32 });

describe('popupPlace', () => {
  it.each([
    ['under the button', button(16, 8), popup, { left: 16, top: 44, maxHeight: 748 }],
    ['not over the right edge', button(300, 8), popup, { left: 192, top: 44, maxHeight: 748 }],
    ['not over the left edge', button(-20, 8), popup, { left: 8, top: 44, maxHeight: 748 }],
    ['above, where more room is', button(16, 700), popup, { left: 16, top: 396, maxHeight: 688 }],
    [
      'cut to the room below',
      button(16, 8),
      { width: 200, height: 2000 },
      { left: 16, top: 44, maxHeight: 748 },
    ],
    [
      'cut to the room above',
      button(16, 700),
      { width: 200, height: 2000 },
      { left: 16, top: 8, maxHeight: 688 },
    ],
  ])('%s', (_, at, size, place) => {
    expect(popupPlace(at, size, view)).toEqual(place);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { revealIn, selectionIn } from '#ui/editors/code/plainText.ts';

let area: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  area = document.body.firstElementChild as HTMLTextAreaElement;
  area.value = 'one\ntwo\nthree';
});

describe('selectionIn', () => {
  it('is undefined without the focus', () => {
    expect(selectionIn(area)).toBeUndefined();
  });

  it.each([
    ['a caret', 3, 3, 'none', { anchor: 3, caret: 3 }],
    ['a selection made forwards', 1, 4, 'forward', { anchor: 1, caret: 4 }],
    ['a selection made backwards', 1, 4, 'backward', { anchor: 4, caret: 1 }],
  ] as const)('is %s', (_, start, end, direction, selection) => {
    area.focus();
    area.setSelectionRange(start, end, direction);
    expect(selectionIn(area)).toEqual(selection);
  });
});

describe('revealIn', () => {
  it('puts focus and caret at the place, which counts CRLF as two', () => {
    revealIn(area, 'one\r\ntwo\r\nthree', 10);
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart)).toBe('three');
    expect(area.selectionEnd).toBe(area.selectionStart);
  });

  it('scrolls the line into the middle', () => {
    area.style.lineHeight = '20px';
    area.style.fontSize = '12px';
    Object.defineProperty(area, 'clientHeight', { value: 30 });
    revealIn(area, area.value, 8);
    expect(area.scrollTop).toBe(2 * 20 - 15);
  });
});

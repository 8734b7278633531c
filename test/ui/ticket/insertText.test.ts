import { afterEach, describe, expect, it, vi } from 'vitest';
import { insertText } from '#ui/ticket/insertText.ts';

/** "ab[cd]ef": the text of a field with its selection. */
function field(marked: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = marked.replace(/[[\]]/g, '');
  area.setSelectionRange(marked.indexOf('['), marked.indexOf(']') - 1);
  return area;
}

const same = (text: string) => text;
const withoutSecret = (text: string) => text.replaceAll('s3cret', 'left-out');

/** What the browser does for `execCommand`, which jsdom lacks: it types over the selection. */
function typing(area: HTMLTextAreaElement, typed: string[]): void {
  document.execCommand = (_, __, text = '') => {
    typed.push(text);
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    return true;
  };
}

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('a text in place of a selection', () => {
  it.each([
    ['into nothing', '[]', 'abc', same, 'abc'],
    ['at the caret', 'ab[]cd', 'X', same, 'abXcd'],
    ['over a selection', 'ab[cd]ef', 'X', same, 'abXef'],
    ['of nothing, which deletes', 'ab[cd]ef', '', same, 'abef'],
    ['cleaned', 'a[]', ' s3cret', withoutSecret, 'a left-out'],
    ['cleaned together with what is around it', 'a s3[]t', 'cre', withoutSecret, 'a left-out'],
  ])('%s', (_, marked, text, clean, after) => {
    const area = field(marked);
    const input = vi.fn();
    area.addEventListener('input', input);
    insertText(area, text, clean);
    expect([area.value, input.mock.calls.length]).toEqual([after, 1]);
  });

  it('is typed, so that the field’s own undo takes it back: what changed and no more', () => {
    const area = field('abc [x] def');
    const typed: string[] = [];
    typing(area, typed);
    insertText(area, 'one', same);
    expect([area.value, typed]).toEqual(['abc one def', ['one']]);
  });

  it('is not typed where that could be felt', () => {
    const area = field('a[]b');
    const typed: string[] = [];
    typing(area, typed);
    insertText(area, 'x'.repeat(50_001), same);
    expect([area.value.length, typed]).toEqual([50_003, []]);
  });
});

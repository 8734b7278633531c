import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setSingleKeys } from '#ui/panes/singleKeys.ts';
import { listenToKeys, listenToLeaving } from '#ui/panes/shortcuts.ts';

let done: string[];
let stop: () => void;

beforeEach(() => {
  done = [];
  setSingleKeys(true);
  const note = (what: string) => () => void done.push(what);
  stop = listenToKeys({
    copyLink: note('copy'),
    undo: note('undo'),
    redo: note('redo'),
    keys: note('keys'),
    ticket: note('ticket'),
    hide: note('hide'),
    keep: note('keep'),
    compare: note('compare'),
    openCase: (at) => void done.push(`case ${at}`),
    changes: note('changes'),
    fixAll: note('fix all'),
    pane: (pane) => void done.push(`pane ${pane}`),
  });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Presses a key, written as "Control+Shift+z"; returns whether the page took it. */
function press(keys: string, target: Element = document.body, code = ''): boolean {
  const parts = keys.split('+');
  const event = new KeyboardEvent('keydown', {
    key: parts.at(-1) ?? '',
    code,
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    bubbles: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('.target') ?? document.body;
}

describe('a key', () => {
  it.each([
    ['Control+s', 'copy'],
    ['Meta+s', 'copy'],
    // With Caps Lock on.
    ['Control+S', 'copy'],
    ['Control+z', 'undo'],
    ['Meta+z', 'undo'],
    ['Control+Shift+Z', 'redo'],
    ['Meta+Shift+z', 'redo'],
    ['Control+y', 'redo'],
    ['?', 'keys'],
    ['Shift+?', 'keys'],
    ['f', 'changes'],
    ['h', 'hide'],
    ['k', 'keep'],
    ['b', 'compare'],
  ])('%s: %s', (keys, what) => {
    expect(press(keys)).toBe(true);
    expect(done).toEqual([what]);
  });

  it.each([
    ['Alt+1', 'Digit1', 'pane 0'],
    ['Alt+2', 'Digit2', 'pane 1'],
    ['Alt+3', 'Digit3', 'pane 2'],
    ['Alt+Shift+!', 'Digit1', 'case 0'],
    ['Alt+Shift+9', 'Digit9', 'case 8'],
    // What Alt makes of the digit on a Mac.
    ['Alt+¡', 'Digit1', 'pane 0'],
    ['Alt+ƒ', 'KeyF', 'fix all'],
  ])('%s: %s', (keys, code, what) => {
    expect(press(keys, document.body, code)).toBe(true);
    expect(done).toEqual([what]);
  });

  it.each([
    ['s', ''],
    ['z', ''],
    ['Control+Shift+s', ''],
    ['Control+Alt+s', ''],
    ['Control+Alt+z', ''],
    ['Control+a', ''],
    ['1', 'Digit1'],
    ['Shift+F', ''],
    ['Control+f', 'KeyF'],
    ['Alt+4', 'Digit4'],
    // AltGr writes a character on many keyboards.
    ['Control+Alt+2', 'Digit2'],
  ])('%s is not the page’s', (keys, code) => {
    expect(press(keys, document.body, code)).toBe(false);
    expect(done).toEqual([]);
  });
});

describe('keys without Ctrl or Alt', () => {
  it.each(['?', 'f'])('%s is nobody’s once they are switched off', (key) => {
    setSingleKeys(false);
    expect(press(key)).toBe(false);
    expect(press('Control+s')).toBe(true);
    expect(done).toEqual(['copy']);
  });
});

describe('in a field', () => {
  it.each([
    '<input class="target" value="a">',
    '<textarea class="target"></textarea>',
    '<div contenteditable><b class="target"></b></div>',
  ])('%s keys belong to what is typed', (html) => {
    const field = put(html);
    for (const keys of ['?', 'f', 'Control+z', 'Control+Shift+z', 'Control+y']) {
      expect(press(keys, field)).toBe(false);
    }
    expect(done).toEqual([]);
  });

  it.each(['<select class="target"></select>', '<input type="radio" class="target">'])(
    'that has no undo of its own: %s',
    (html) => {
      expect(press('Control+z', put(html))).toBe(true);
      expect(done).toEqual(['undo']);
    },
  );

  it('the link can be copied, and another pane reached', () => {
    const field = put('<input class="target">');
    expect(press('Control+s', field)).toBe(true);
    expect(press('Alt+3', field, 'Digit3')).toBe(true);
    expect(done).toEqual(['copy', 'pane 2']);
  });

  it('but a button is not one', () => {
    press('?', put('<button class="target"></button>'));
    expect(done).toEqual(['keys']);
  });
});

describe('the page does not listen', () => {
  it('while a dialog is open', () => {
    put('<dialog open></dialog>');
    expect(press('Control+s')).toBe(false);
    put('<dialog></dialog>');
    expect(press('Control+s')).toBe(true);
  });

  it('to what somebody else has taken', () => {
    const target = put('<div class="target"></div>');
    target.addEventListener('keydown', (event) => event.preventDefault());
    press('?', target);
    expect(done).toEqual([]);
  });

  it('once it is stopped', () => {
    const remove = vi.spyOn(window, 'removeEventListener');
    stop();
    expect(press('?')).toBe(false);
    expect(remove).toHaveBeenCalledWith('keydown', expect.any(Function));
    remove.mockRestore();
  });
});

describe('in an input', () => {
  it.each([
    ['an empty one, whose text has been added', '', ['undo', 'redo'], true],
    ['one with a text, which has an undo of its own', 'a', [], false],
  ])('Ctrl+Z in %s', (_, value, expected, taken) => {
    const input = put(`<input class="target" value="${value}">`);
    expect(press('Control+z', input)).toBe(taken);
    expect(press('Control+y', input)).toBe(taken);
    expect(press('?', input)).toBe(false);
    expect(done).toEqual(expected);
  });
});

describe('a field that is left', () => {
  it.each([
    ['an input', '<input class="target">', 1],
    ['a text area', '<textarea class="target"></textarea>', 1],
    ['a button, which has nothing to finish', '<button class="target"></button>', 0],
  ])('%s', (_, html, times) => {
    const onleave = vi.fn();
    const end = listenToLeaving(onleave);
    const leave = () => put(html).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    leave();
    expect(onleave).toHaveBeenCalledTimes(times);
    end();
    leave();
    expect(onleave).toHaveBeenCalledTimes(times);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToPresenter } from '#ui/panes/hiding/presenterKeys.ts';

let done: string[];
let stop: () => void;

beforeEach(() => {
  done = [];
  stop = listenToPresenter({
    reveal: () => void done.push('reveal'),
    step: (by) => void done.push(`step ${by}`),
  });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Presses a key at the element of a class `target`; returns whether the page took it. */
function press(key: string, html = '', held: KeyboardEventInit = {}): boolean {
  document.body.innerHTML = html;
  const target = document.querySelector('.target') ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a key of who presents', () => {
  it.each([
    [' ', '', 'reveal'],
    ['ArrowRight', '', 'step 1'],
    ['ArrowLeft', '', 'step -1'],
    // Nothing in a link or a pane is done by them.
    [' ', '<a class="target" href="#x">1</a>', 'reveal'],
    ['ArrowRight', '<button class="target">Hide</button>', 'step 1'],
    ['ArrowRight', '<section class="target" tabindex="-1"></section>', 'step 1'],
  ])('%j at %j: %s', (key, html, what) => {
    expect(press(key, html)).toBe(true);
    expect(done).toEqual([what]);
  });

  it.each([
    [' ', '<input class="target">'],
    [' ', '<textarea class="target"></textarea>'],
    [' ', '<div contenteditable class="target"></div>'],
    [' ', '<button class="target">Hide</button>'],
    [' ', '<details><summary class="target"></summary></details>'],
    ['ArrowRight', '<input type="radio" class="target">'],
    ['ArrowRight', '<div role="tablist"><button role="tab" class="target"></button></div>'],
    ['ArrowLeft', '<div role="separator" tabindex="0" class="target"></div>'],
    ['ArrowRight', '<textarea class="target"></textarea>'],
    [' ', '<dialog open></dialog>'],
    ['x', ''],
  ])('%j at %j is left to what is there', (key, html) => {
    expect(press(key, html)).toBe(false);
    expect(done).toEqual([]);
  });

  it.each<KeyboardEventInit>([{ ctrlKey: true }, { altKey: true }, { shiftKey: true }])(
    'with %j is another one',
    (held) => {
      expect(press('ArrowRight', '', held)).toBe(false);
    },
  );

  it('does nothing once that has ended', () => {
    stop();
    expect(press(' ')).toBe(false);
  });
});

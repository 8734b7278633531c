import { hasSingleKeys } from './singleKeys.ts';

/** What the keys of the page do; `?` lists them. */
export interface Shortcuts {
  readonly copyLink: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keys: () => void;
  readonly ticket: () => void;
  /** Hides the answer, or ends that. */
  readonly hide: () => void;
  /** Keeps what is on the screen as a case; compares the policy with one before. */
  readonly keep: () => void;
  readonly compare: () => void;
  /** @param at the case's place in the visitor's list, from 0 */
  readonly openCase: (at: number) => void;
  /** To the changes that are needed; all of them. */
  readonly changes: () => void;
  readonly fixAll: () => void;
  /** @param pane its place from the left, from 0 */
  readonly pane: (pane: number) => void;
}

/** Whether keys belong to what is being typed into; a radio or a select has no undo of its own. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=radio]), textarea, [contenteditable]') !== null;

/** An empty input has nothing of its own to take back: what was typed there has been added. */
const isEmptyInput = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.value === '';

const control = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey;

/** What letters alone do. */
const singleKeys: Readonly<Record<string, 'changes' | 'hide' | 'keep' | 'compare'>> = {
  f: 'changes',
  h: 'hide',
  k: 'keep',
  b: 'compare',
};

/** What a key asks for; null if it is not one of the page's. */
function actionOf(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  const key = event.key.toLowerCase();
  if (control(event) && !event.shiftKey && key === 's') return shortcuts.copyLink;
  const digit = event.altKey && !event.ctrlKey ? /^Digit([1-9])$/.exec(event.code) : null;
  const at = Number(digit?.[1]) - 1;
  if (digit && event.shiftKey) return () => shortcuts.openCase(at);
  if (at < 3) return () => shortcuts.pane(at);
  if (event.altKey && !event.ctrlKey && event.code === 'KeyT') return shortcuts.ticket;
  if (event.altKey && !event.ctrlKey && event.code === 'KeyF') return shortcuts.fixAll;
  const inField = isField(event.target);
  if (!inField || isEmptyInput(event.target)) {
    if (control(event) && key === 'z') return event.shiftKey ? shortcuts.redo : shortcuts.undo;
    if (control(event) && key === 'y') return shortcuts.redo;
  }
  if (inField || control(event) || event.altKey || !hasSingleKeys()) return null;
  const single = event.shiftKey ? undefined : singleKeys[key];
  if (single) return shortcuts[single];
  return key === '?' ? shortcuts.keys : null;
}

/** Tells of every text field that is left: what was typed there is finished. Returns what ends it. */
export function listenToLeaving(onleave: () => void): () => void {
  const leave = ({ target }: FocusEvent) => {
    if (isField(target)) onleave();
  };
  addEventListener('focusout', leave);
  return () => removeEventListener('focusout', leave);
}

/** Listens to the keys of the page, as long as no dialog is open. Returns what ends it. */
export function listenToKeys(shortcuts: Shortcuts): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const action = actionOf(event, shortcuts);
    if (!action) return;
    event.preventDefault();
    action();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

import { isField } from '#ui/panes/shortcuts.ts';

/** What the keys of who presents do. */
export interface PresenterKeys {
  readonly reveal: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Where the space bar presses something, and where arrows go from one thing to the next. */
const pressed = 'button, summary, select, input, [role=button], [role=menuitem]';
const walked = 'select, input, [role=menu], [role=tablist], [role=separator]';

const isIn = (target: EventTarget | null, where: string): boolean =>
  target instanceof Element && target.closest(where) !== null;

function actionOf({ key, target }: KeyboardEvent, keys: PresenterKeys): (() => void) | null {
  if (isField(target)) return null;
  if (key === ' ') return isIn(target, pressed) ? null : keys.reveal;
  if (isIn(target, walked)) return null;
  if (key === 'ArrowRight') return () => keys.step(1);
  return key === 'ArrowLeft' ? () => keys.step(-1) : null;
}

/** Listens to the keys of who presents, as long as no dialog is open. Returns what ends it. */
export function listenToPresenter(keys: PresenterKeys): () => void {
  const listen = (event: KeyboardEvent) => {
    const { defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
    if (document.querySelector('dialog[open]')) return;
    const action = actionOf(event, keys);
    if (!action) return;
    event.preventDefault();
    action();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

/** How long an element that was led to stays outlined, in ms. */
const duration = 1500;

const running = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Brings an element into view and outlines it for a moment: it is what was asked for. */
export function flash(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  element.dataset.flash = '';
  clearTimeout(running.get(element));
  running.set(
    element,
    setTimeout(() => delete element.dataset.flash, duration),
  );
}

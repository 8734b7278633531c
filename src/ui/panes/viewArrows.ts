/**
 * While a pane itself has the focus, as after Alt and its number, the arrow keys go to its views: an
 * attachment for what is around them.
 */
export function viewArrows(node: HTMLElement): () => void {
  const pane = node.closest<HTMLElement>('.pane');
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.target !== pane || step === undefined) return;
    const views = [...node.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const now = views.findIndex(({ checked }) => checked);
    const next = views.at((now + step) % views.length);
    event.preventDefault();
    next?.focus();
    next?.click();
  };
  pane?.addEventListener('keydown', press);
  return () => pane?.removeEventListener('keydown', press);
}

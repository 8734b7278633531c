/** jsdom knows <dialog> but not its modal side; this is as much of it as a component can see. */
export function stubModal(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>('[autofocus], a, button, input, textarea')?.focus();
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    // The browser queues it, too.
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
}

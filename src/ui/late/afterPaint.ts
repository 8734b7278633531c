/**
 * Calls back once what is on the page now has been painted: the callbacks of a frame run before its
 * paint, a task that one of them queues runs after it. Returns what calls it off.
 */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(callback)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Calls back once what is on the page now is on the screen: the callbacks of a frame run before its
 * paint, those of the next frame after it, and a task after those leaves the next frame its time.
 * Returns what calls it off.
 */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => (timer = setTimeout(callback)));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

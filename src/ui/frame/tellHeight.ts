/** The protocol: a frame tells its height; its parent may ask for it. */
const version = 1;

/**
 * Tells the page that a frame is in how high the frame's content is, in px: as `{ corsPlayground: 1, height }`,
 * at first, whenever it changes, and when the parent posts `{ corsPlayground: 1 }`. While
 * it is loading it is not told, so that the frame does not shrink for a moment. It is a number and no more, so
 * any parent may have it.
 */
export function tellHeight(node: HTMLElement): () => void {
  let told = 0;
  const tell = (anew: boolean) => {
    if (node.ariaBusy === 'true') return;
    const height = Math.ceil(node.getBoundingClientRect().height);
    if (height === told && !anew) return;
    told = height;
    parent.postMessage({ corsPlayground: version, height }, '*');
  };
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isAsked(data)) tell(true);
  };
  // The content's height does not follow the frame's, so what the parent does with it changes nothing here.
  const observer = new ResizeObserver(() => tell(false));
  observer.observe(node);
  addEventListener('message', answer);
  return () => {
    observer.disconnect();
    removeEventListener('message', answer);
  };
}

const isAsked = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'corsPlayground' in data &&
  data.corsPlayground === version &&
  !('height' in data);

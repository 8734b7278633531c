const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
};

/** Text as an attribute's value between double quotes, or as content (HTML, "Escaping a string"). */
const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (character) => entities[character] ?? character);

/** In px, where the page does not listen for the height that a frame tells. */
export interface FrameHeight {
  readonly wide: number;
  /** On a phone, where everything is in one column. */
  readonly narrow: number;
}

const usual: FrameHeight = { wide: 480, narrow: 840 };

/** Of the window, in px: narrower ones have one column. */
const oneColumn = 640;

/** One height or the other: `clamp` with a slope so steep that there is nothing between. */
const heightCss = ({ wide, narrow }: FrameHeight): string =>
  wide === narrow ? `${wide}px` : `clamp(${wide}px,(${oneColumn}px - 100vw)*9999,${narrow}px)`;

/**
 * A frame to paste into a page: without a border, loaded when it comes near the screen, named after what it
 * shows, which a screen reader says first (WCAG 2.2, technique H64), and with no more rights than its
 * links need: what they open would stay white in a sandbox.
 *
 * @param link opens the frame's content
 * @param inside the same as text, for whatever takes frames out of a page
 */
export const frameHtml = (
  link: string,
  title: string,
  height: FrameHeight = usual,
  inside = '',
): string =>
  `<iframe src="${escaped(link)}" title="${escaped(title)}" loading="lazy" ` +
  `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ` +
  `style="border:0;width:100%;height:${heightCss(height)}">${escaped(inside)}</iframe>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
};

/** The value of an attribute in HTML, between double quotes. */
const attribute = (text: string): string =>
  text.replace(/[&<"]/g, (character) => entities[character] ?? character);

/**
 * A frame to paste into a page: without a border, loaded when it comes near the screen, and named after
 * what it shows, which a screen reader says first (WCAG 2.2, technique H64).
 *
 * @param link opens the frame's content
 */
export const frameHtml = (link: string, title: string): string =>
  `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content of an element or the value of a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Markup that needs no escaping any more. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Hole = string | number | Html | readonly Html[];

function fill(hole: Hole | undefined): string {
  if (hole instanceof Html) return hole.text;
  if (Array.isArray(hole)) return hole.map((part: Html) => part.text).join('\n');
  return escapeHtml(String(hole ?? ''));
}

/** Template tag: what is given is text, unless it is markup of this tag's making. */
export const markup = (texts: TemplateStringsArray, ...holes: readonly Hole[]): Html =>
  new Html(texts.map((text, i) => text + (i < holes.length ? fill(holes[i]) : '')).join(''));

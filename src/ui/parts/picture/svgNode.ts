/** An element of a drawing, with what is in it: becomes text for a file, or a part of the page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A drawing as a whole; px. */
export interface Svg extends SvgNode {
  readonly width: number;
  readonly height: number;
}

export const svgNode = (
  name: string,
  attributes: SvgNode['attributes'],
  ...children: SvgNode['children']
): SvgNode => ({ name, attributes, children });

/** What XML 1.0 has no way to write: control characters, and halves of a character. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeXml = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\t\n\r]/g, (found) => entities[found] ?? found);

/** The drawing as XML, which stands alone in a file or inside a page. */
export function writeSvg({ name, attributes, children }: SvgNode): string {
  const start = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : writeSvg(child),
  );
  return inside.length === 0
    ? `<${name}${start}/>`
    : `<${name}${start}>${inside.join('')}</${name}>`;
}

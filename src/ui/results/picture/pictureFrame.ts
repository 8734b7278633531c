import { svgNode, type Svg, type SvgNode } from '#ui/parts/picture/svgNode.ts';
import type { Palette } from './palette.ts';

/** Of a picture as a whole. */
export interface PictureWords {
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly description: string;
}

/** Named fonts first: Word, and others that know no `sans-serif`, take the first they find. */
const fonts = {
  words: "'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  wire: "Consolas, Menlo, 'DejaVu Sans Mono', 'Courier New', monospace",
};

/** What the text of a page would hand down to a picture in it, and has no attribute for itself. */
const notInherited =
  'font-style:normal;font-variant:normal;font-stretch:normal;letter-spacing:0;word-spacing:0;text-transform:none;text-shadow:none;writing-mode:horizontal-tb';

/** px around what is drawn. */
const margin = 16;

/**
 * A picture that stands alone: it brings its ground, and looks the same in any page. All is said by
 * attributes, which also programs for documents understand.
 */
export function frame(
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
  { title, description }: PictureWords,
  drawn: readonly SvgNode[],
): Svg {
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const node = svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      direction: 'ltr',
      'font-family': fonts.words,
      style: notInherited,
    },
    svgNode('title', {}, title),
    svgNode('desc', {}, description),
    svgNode('rect', { ...size, fill: palette.surface }),
    svgNode('g', { transform: `translate(${margin} ${margin})` }, ...drawn),
  );
  return { ...node, ...size };
}

interface Look {
  readonly ink: string;
  readonly size?: 11 | 12;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Text of the wire. */
  readonly wire?: boolean;
}

/** One line of text. Its middle is at `y`: few programs know `dominant-baseline`. */
export function line(x: number, y: number, text: string, look: Look): SvgNode {
  const { ink, size = 12, bold = false, anchor = 'start', wire = false } = look;
  return svgNode(
    'text',
    {
      x: rounded(x),
      y: rounded(y + size * 0.35),
      'font-size': size,
      'font-weight': bold ? 600 : 400,
      'text-anchor': anchor,
      fill: ink,
      ...(wire && { 'font-family': fonts.wire, 'xml:space': 'preserve' }),
    },
    text,
  );
}

/** Two decimals are finer than any screen. */
export const rounded = (px: number): number => Math.round(px * 100) / 100;

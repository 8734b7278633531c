import { svgNode, type Svg, type SvgNode } from '#ui/parts/picture/svgNode.ts';
import { icons } from '#ui/parts/controls/icons.ts';
import { toneColours, type Palette } from './palette.ts';
import { frame, line, rounded, type PictureWords } from './pictureFrame.ts';
import {
  captionLine,
  type PlacedArrow,
  type PlacedHop,
  type SequenceLayout,
} from './sequenceLayout.ts';
import { columnsIn, cutToColumns, wireWidth } from './textRoom.ts';

/** The exchanges between page, browser, gateway and native service, as a picture. */
export function sequencePicture(
  sequence: SequenceLayout,
  palette: Palette,
  words: PictureWords,
): Svg {
  const { hops, arrows } = sequence;
  return frame(sequence, palette, words, [
    ...hops.map((hop) => ground(hop, sequence.width, palette)),
    ...sequence.actors.flatMap((actor) => lifeline(actor, sequence, palette)),
    ...hops.flatMap((hop) => caption(hop, palette)),
    ...hops.flatMap((hop) => hop.arrows.flatMap((arrow) => drawArrow(arrow, palette.bg, palette))),
    ...arrows.flatMap((arrow) => drawArrow(arrow, palette.surface, palette)),
  ]);
}

const ground = ({ top, height, ofGateway }: PlacedHop, width: number, palette: Palette): SvgNode =>
  svgNode('rect', {
    x: 0.5,
    y: top + 0.5,
    width: width - 1,
    height: height - 1,
    rx: 6,
    fill: palette.bg,
    stroke: palette.lineStrong,
    ...(!ofGateway && { 'stroke-dasharray': '3 3' }),
  });

function lifeline(
  { name, x, width }: SequenceLayout['actors'][number],
  { headHeight, height }: SequenceLayout,
  palette: Palette,
): readonly SvgNode[] {
  return [
    svgNode('path', {
      d: `M${x} ${headHeight}V${height}`,
      fill: 'none',
      stroke: palette.lineStrong,
      'stroke-opacity': 0.6,
    }),
    svgNode('rect', {
      x: x - width / 2,
      y: 0.5,
      width,
      height: headHeight - 1,
      rx: 4,
      fill: palette.surface,
      stroke: palette.lineStrong,
    }),
    line(x, headHeight / 2, name, { ink: palette.fg, bold: true, anchor: 'middle' }),
  ];
}

/** From the exchange's corner to the middle of its caption's first line. */
const captionStart = { x: 8, y: 16 };

function caption({ top, caption: title, aside }: PlacedHop, palette: Palette): readonly SvgNode[] {
  const { x, y } = captionStart;
  const longest = Math.max(title.length, ...aside.map((text) => text.length));
  return [
    // Over the page's lifeline.
    svgNode('rect', {
      x: x - 4,
      y: top + 4,
      width: rounded(longest * 7 + 8),
      height: (1 + aside.length) * captionLine + 4,
      fill: palette.bg,
    }),
    line(x, top + y, title, { ink: palette.fg, bold: true }),
    ...aside.map((text, i) =>
      line(x, top + y + (i + 1) * captionLine, text, { ink: palette.muted, size: 11 }),
    ),
  ];
}

const labelSize = 11;
/** px of the mark of an arrow that fails, with the gap after it. */
const markWidth = 14;

/** @param fill of what the arrow lies on */
function drawArrow(
  { arrow, from, to, y }: PlacedArrow,
  fill: string,
  palette: Palette,
): readonly SvgNode[] {
  const { tone, fails = false } = arrow;
  const { ink } = toneColours(tone, palette);
  const stroke = fails ? palette.refused : palette.fg;
  const back = from > to;
  const tip = back ? 8 : -8;
  const mark = fails ? markWidth : 0;
  const room = Math.abs(to - from) - 16 - mark;
  const label = cutToColumns(arrow.label, columnsIn(room, labelSize));
  const width = wireWidth(label, labelSize);
  const [x, middle] = [(from + to + mark) / 2, y - 9];
  return [
    svgNode('path', {
      d: `M${from} ${y}H${to + tip / 2}`,
      fill: 'none',
      stroke,
      'stroke-width': fails ? 2 : 1.5,
      ...(back && { 'stroke-dasharray': '4 3' }),
    }),
    svgNode('path', { d: `M${to + tip} ${y - 4}L${to} ${y}L${to + tip} ${y + 4}z`, fill: stroke }),
    svgNode('rect', {
      x: rounded(x - width / 2 - mark - 2),
      y: middle - 8,
      width: rounded(width + mark + 4),
      height: 15,
      fill,
    }),
    ...(fails ? [failure(x - width / 2 - mark, middle, palette)] : []),
    line(x, middle, label, {
      ink,
      size: labelSize,
      bold: tone !== 'plain',
      anchor: 'middle',
      wire: true,
    }),
  ];
}

/** The cross before the label of the arrow at which the call fails. */
const failure = (x: number, y: number, palette: Palette): SvgNode =>
  svgNode('path', {
    d: icons.x,
    transform: `translate(${rounded(x)} ${y - 6}) scale(0.75)`,
    fill: 'none',
    stroke: palette.refused,
    'stroke-width': 2,
    'stroke-linecap': 'round',
  });

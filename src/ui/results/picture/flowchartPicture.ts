import type { Svg, SvgNode } from '#ui/parts/picture/svgNode.ts';
import { svgNode } from '#ui/parts/picture/svgNode.ts';
import {
  besideSubject,
  subjectStart,
  type EndBox,
  type QuestionBox,
} from '#ui/results/decision/flowchartBoxes.ts';
import type { Edge } from '#ui/results/decision/flowchartEdges.ts';
import { centre, middle, type Box } from '#ui/results/decision/flowchartGrid.ts';
import type { FlowchartLayout } from '#ui/results/decision/flowchartLayout.ts';
import { toneColours, type Palette } from './palette.ts';
import { frame, line, rounded, type PictureWords } from './pictureFrame.ts';
import { columnsIn, cutToColumns } from './textRoom.ts';

/** The flowchart as it is laid out for the screen, as a picture. */
export function flowchartPicture(
  chart: FlowchartLayout,
  palette: Palette,
  words: PictureWords,
): Svg {
  return frame(chart, palette, words, [
    ...chart.edges.map((edge) => edgeLine(edge, palette)),
    ...chart.edges.flatMap((edge) => edgeLabel(edge, palette)),
    ...chart.questions.flatMap((box) => question(box, palette)),
    ...chart.ends.flatMap((box) => end(box, palette)),
  ]);
}

interface Stroke {
  readonly stroke: string;
  readonly 'stroke-width': number;
  readonly 'stroke-dasharray'?: string;
}

function edgeStroke(state: Edge['state'], { accent, erratum, lineStrong }: Palette): Stroke {
  if (state === 'taken') return { stroke: accent, 'stroke-width': 2.5 };
  if (state === 'untaken') return { stroke: lineStrong, 'stroke-width': 1 };
  return { stroke: erratum, 'stroke-width': 2.5, 'stroke-dasharray': '5 3' };
}

function edgeLine({ line, arrow, state }: Edge, palette: Palette): SvgNode {
  const stroke = edgeStroke(state, palette);
  const arrows = arrow === null ? [] : [svgNode('path', { d: arrow, fill: stroke.stroke })];
  return svgNode('g', {}, svgNode('path', { d: line, fill: 'none', ...stroke }), ...arrows);
}

/** Half of the ground that a label has, which lies over all lines. */
const label = { width: 12, height: 7 };

function edgeLabel({ x, y, label: text, state }: Edge, palette: Palette): readonly SvgNode[] {
  const taken = state !== 'untaken';
  const ink = taken ? edgeStroke(state, palette).stroke : palette.muted;
  return [
    svgNode('rect', {
      x: rounded(x - label.width),
      y: rounded(y - label.height),
      width: 2 * label.width,
      height: 2 * label.height,
      fill: palette.surface,
    }),
    line(x, y, text, { ink, size: 11, bold: taken, anchor: 'middle' }),
  ];
}

/** A box with its edge inside it. */
const outline = (box: Box, rx: number, fill: string, stroke: Stroke): SvgNode => {
  const width = stroke['stroke-width'];
  return svgNode('rect', {
    x: rounded(box.left + width / 2),
    y: rounded(box.top + width / 2),
    width: rounded(box.width - width),
    height: rounded(box.height - width),
    rx,
    fill,
    ...stroke,
  });
};

const notReached = ({ lineStrong }: Palette): Stroke => ({
  stroke: lineStrong,
  'stroke-width': 1,
  'stroke-dasharray': '3 3',
});

/** From the middle of a box to that of each of its two lines. */
const half = 8;

function question(box: QuestionBox, palette: Palette): readonly SvgNode[] {
  const { state, left, width } = box;
  const { accent, accentTint, erratum, erratumTint, surface, muted, fg } = palette;
  const look = {
    asked: { ink: accent, tint: accentTint, stroke: { stroke: accent, 'stroke-width': 1.5 } },
    undecided: {
      ink: erratum,
      tint: erratumTint,
      stroke: { stroke: erratum, 'stroke-width': 2, 'stroke-dasharray': '2 2' },
    },
    unasked: { ink: muted, tint: surface, stroke: notReached(palette) },
  }[state];
  const ink = state === 'unasked' ? muted : fg;
  const x = left + subjectStart;
  const subject = cutToColumns(box.subject, columnsIn(width - besideSubject, 11));
  const y = middle(box);
  return [
    outline(box, 6, look.tint, look.stroke),
    line(left + 11, y - half, String(box.number), { ink: look.ink, bold: true }),
    line(x, y - half, box.question, { ink }),
    line(x, y + half, subject, { ink, size: 11, wire: true }),
  ];
}

function end(box: EndBox, palette: Palette): readonly SvgNode[] {
  const { ink, tint } = box.reached
    ? toneColours(box.tone, palette)
    : { ink: palette.muted, tint: palette.surface };
  const stroke = box.reached ? { stroke: ink, 'stroke-width': 2 } : notReached(palette);
  const title = box.number === null ? box.title : `${box.number}\u00a0\u00a0${box.title}`;
  const [x, y] = [centre(box), middle(box)];
  return [
    outline(box, 20, tint, stroke),
    line(x, y - half + 1, title, { ink, bold: true, anchor: 'middle' }),
    line(x, y + half - 1, box.detail, { ink, size: 11, anchor: 'middle' }),
  ];
}

import type { Question } from '#core/gateway/decisionTable.ts';
import type { Step } from '#core/gateway/step.ts';
import { below, bottom, centre, middle, right, type Box, type Columns } from './flowchartGrid.ts';
import { other, type Branch, type Row } from './flowchartShape.ts';

/** The steps taken, by the number of their question. */
export type Walk = ReadonlyMap<number, Step>;

/** An arrow that leads from an answer onwards; lengths in px, for an SVG of the chart's size. */
export interface Edge {
  readonly line: string;
  /** The arrowhead; null where the line runs into another. */
  readonly arrow: string | null;
  readonly state: 'taken' | 'undecided' | 'untaken';
  readonly label: string;
  /** The label's middle. */
  readonly x: number;
  readonly y: number;
}

/** Whether an answer was taken; an undecided one continues like a no. */
export function edgeState(walk: Walk, question: Question, branch: Branch): Edge['state'] {
  const answer = walk.get(question.number)?.answer;
  if (answer === 'undecided') return branch === 'no' ? 'undecided' : 'untaken';
  return answer === branch ? 'taken' : 'untaken';
}

/** The distance of a label from its line, in px. */
const aside = 18;
const above = 10;
/** Where the way back from a detour runs, below its row. */
const joinGap = 12;
/** Between a line's end and the box: the arrowhead. */
const head = 4;

const named = (state: Edge['state'], branch: Branch): Pick<Edge, 'state' | 'label'> => ({
  state,
  label: state === 'undecided' ? '?' : branch,
});

const arrowRight = (x: number, y: number): string =>
  `M${x - 8} ${y - 3.5}L${x - 1} ${y}L${x - 8} ${y + 3.5}z`;

const arrowDown = (x: number, y: number): string =>
  `M${x - 3.5} ${y - 8}L${x} ${y - 1}L${x + 3.5} ${y - 8}z`;

/** To the box at the right. The label is at the beginning of the line, or in the middle of a short one. */
function rightwards(from: Box, to: Box, state: Edge['state'], branch: Branch): Edge {
  const y = middle(from);
  const x = Math.min(right(from) + aside, (right(from) + to.left - head) / 2);
  const line = `M${right(from)} ${y}H${to.left - head}`;
  return { line, arrow: arrowRight(to.left, y), ...named(state, branch), x, y: y - above };
}

/** Down from the main column; only as far as the join if the way back from a detour was taken. */
function downwards(from: Box, row: Row, state: Edge['state'], joined: boolean): Edge {
  const x = centre(from);
  const join = bottom(from) + joinGap;
  const to = below(from);
  const label = { x: x + (row.side ? -aside : aside), y: join };
  return joined
    ? { line: `M${x} ${bottom(from)}V${join}`, arrow: null, ...named(state, row.down), ...label }
    : {
        line: `M${x} ${bottom(from)}V${to - head}`,
        arrow: arrowDown(x, to),
        ...named(state, row.down),
        ...label,
      };
}

/** Back from a detour: into the way down, or all of it if it was taken. */
function back({ main, side }: Columns<Box>, state: Edge['state'], branch: Branch): Edge {
  const join = bottom(side) + joinGap;
  const to = below(main);
  const line = `M${centre(side)} ${bottom(side)}V${join}H${centre(main)}`;
  const whole = state === 'taken';
  return {
    line: whole ? `${line}V${to - head}` : line,
    arrow: whole ? arrowDown(centre(main), to) : null,
    ...named(state, branch),
    x: centre(side) + aside,
    y: join,
  };
}

/** The edges that leave the questions of one row. */
export function rowEdges(row: Row, walk: Walk, boxes: Columns<Box>): readonly Edge[] {
  const state = (question: Question, branch: Branch) => edgeState(walk, question, branch);
  const { question, branch } = row.exit;
  const out = rightwards(
    row.side ? boxes.side : boxes.main,
    boxes.end,
    state(question, branch),
    branch,
  );
  const down = state(row.main, row.down);
  if (!row.side) return [out, downwards(boxes.main, row, down, false)];
  const detour = other(row.down);
  const joined = state(row.side, other(branch));
  return [
    rightwards(boxes.main, boxes.side, state(row.main, detour), detour),
    out,
    back(boxes, joined, other(branch)),
    downwards(boxes.main, row, down, joined === 'taken'),
  ];
}

import type { DecisionTable } from '#core/gateway/decisionTable.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { Step } from '#core/gateway/step.ts';
import {
  allowedBox,
  exitBox,
  questionBox,
  type EndBox,
  type QuestionBox,
} from './flowchartBoxes.ts';
import { edgeState, rowEdges, type Edge, type Walk } from './flowchartEdges.ts';
import { chartHeight, rowBoxes, type Box, type Columns } from './flowchartGrid.ts';
import { flowchartRows, type Row } from './flowchartShape.ts';

export interface FlowchartLayout {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly QuestionBox[];
  readonly ends: readonly EndBox[];
  /** What was taken comes last, to lie over what was not. */
  readonly edges: readonly Edge[];
}

interface Placed {
  readonly row: Row;
  readonly boxes: Columns<Box>;
}

function questionsOf({ row: { main, side }, boxes }: Placed, walk: Walk): readonly QuestionBox[] {
  const box = questionBox(main, walk.get(main.number), boxes.main);
  return side ? [box, questionBox(side, walk.get(side.number), boxes.side)] : [box];
}

function endsOf({ row, boxes }: Placed, walk: Walk, outcome: OutcomeId): readonly EndBox[] {
  const { question, branch } = row.exit;
  const to = question[branch];
  if (typeof to === 'number' || to === 'allowed') return [];
  return [exitBox(to, outcome, edgeState(walk, question, branch) !== 'untaken', boxes.end)];
}

/**
 * Lays a decision table out as a flowchart: questions in two columns, the second for those asked on
 * a detour only, ends at the right, the allowed end at the foot.
 *
 * @param steps the questions asked, as evaluated
 * @param width px; text is never scaled, long subjects are cut instead
 */
export function layOutFlowchart(
  table: DecisionTable,
  steps: readonly Step[],
  outcome: OutcomeId,
  width: number,
): FlowchartLayout {
  const walk: Walk = new Map(steps.map((step) => [step.number, step]));
  const rows = flowchartRows(table).map((row, i): Placed => ({ row, boxes: rowBoxes(i, width) }));
  const foot = allowedBox(table, outcome, rowBoxes(rows.length, width).main);
  const edges = rows.flatMap(({ row, boxes }) => rowEdges(row, walk, boxes));
  return {
    width,
    height: chartHeight(rows.length),
    questions: rows.flatMap((placed) => questionsOf(placed, walk)),
    ends: [...rows.flatMap((placed) => endsOf(placed, walk, outcome)), foot],
    edges: [
      ...edges.filter(({ state }) => state === 'untaken'),
      ...edges.filter(({ state }) => state !== 'untaken'),
    ],
  };
}

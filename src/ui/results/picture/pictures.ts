import { decisionTables } from '#core/gateway/tables.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { Svg } from '#ui/parts/picture/svgNode.ts';
import { chartWidth } from '#ui/results/decision/flowchartGrid.ts';
import { layOutFlowchart } from '#ui/results/decision/flowchartLayout.ts';
import type { ExchangeRows } from '#ui/results/page/exchangeRows.ts';
import { flowchartPicture } from './flowchartPicture.ts';
import type { Palette } from './palette.ts';
import { flowchartWords, sequenceWords } from './pictureWords.ts';
import { layOutSequence } from './sequenceLayout.ts';
import { sequencePicture } from './sequencePicture.ts';

/**
 * How an answer was decided.
 *
 * @param title of the case
 * @param width px of the chart; it does not follow the window's, so that a case has one picture
 */
export function pictureOfDecision(
  answer: Verdict,
  title: string,
  palette: Palette,
  width: number = chartWidth.most,
): Svg {
  const table = decisionTables[answer.steps[0]?.table ?? 'request'];
  const chart = layOutFlowchart(table, answer.steps, answer.outcome, width);
  return flowchartPicture(chart, palette, flowchartWords(answer, title));
}

/** Who sends what to whom. */
export const pictureOfExchanges = (rows: ExchangeRows, title: string, palette: Palette): Svg =>
  sequencePicture(layOutSequence(rows), palette, sequenceWords(rows, title));

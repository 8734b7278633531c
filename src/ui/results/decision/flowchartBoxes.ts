import { documentedScenarios } from '#core/documented/scenarios.ts';
import { questionWords } from '#core/explain/gateway/questionWords.ts';
import { tableWords } from '#core/explain/gateway/tableWords.ts';
import type { DecisionTable, Question } from '#core/gateway/decisionTable.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { QuestionId, Step } from '#core/gateway/step.ts';
import type { Box } from './flowchartGrid.ts';
import { subjectText } from './flowchartText.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';
import { statusLook, undecided } from '#ui/results/statusLook.ts';

export interface QuestionBox extends Box {
  readonly id: QuestionId;
  readonly number: number;
  readonly question: string;
  /** What it looked at. */
  readonly subject: string;
  readonly state: 'asked' | 'undecided' | 'unasked';
}

export interface EndBox extends Box {
  /** Of the box where headers are added; null for the others. */
  readonly number: number | null;
  readonly title: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly reached: boolean;
}

/** px of a character of the subject's 11 px monospace; few fonts are wider than 6.62. */
const characterWidth = 6.65;
/** px beside the subject: the number's column, padding, border. */
export const besideSubject = 38;
/** px from the box's edge to what is right of its number. */
export const subjectStart = 27;

export function questionBox(
  { id, number }: Question,
  step: Step | undefined,
  box: Box,
): QuestionBox {
  const room = Math.floor((box.width - besideSubject) / characterWidth);
  return {
    ...box,
    id,
    number,
    question: questionWords[id].short,
    subject: subjectText(id, step, room),
    state: !step ? 'unasked' : step.answer === 'undecided' ? 'undecided' : 'asked',
  };
}

/** The banner has the whole phrase; a box has no room for it. */
const shortReason: Readonly<Record<string, string>> = {
  'Specified Origin is not allowed': 'Origin not allowed',
};

/** The box after a refusing answer, or the doubt in which the walk ended instead. */
export function exitBox(to: OutcomeId, outcome: OutcomeId, taken: boolean, box: Box): EndBox {
  if (taken && outcome === 'undecided') {
    const { title, tone } = undecided;
    return { ...box, number: null, title, detail: 'cannot be judged', tone, reached: true };
  }
  const printed = documentedScenarios.find(({ id }) => id === to)?.printed ?? null;
  const look = statusLook({ outcome: to, response: printed });
  const reason = printed?.statusText ?? '';
  const text =
    look.tone === 'passed'
      ? { title: look.title, detail: 'no CORS header' }
      : { title: look.short, detail: shortReason[reason] ?? reason };
  return { ...box, ...text, number: null, tone: look.tone, reached: taken };
}

/** The box at the foot: allowed. */
export function allowedBox({ id, allowed }: DecisionTable, outcome: OutcomeId, box: Box): EndBox {
  return {
    ...box,
    number: outcomeTraits[allowed.byPolicy].lastStep,
    title: tableWords[id].allowed,
    detail: 'CORS headers are added',
    tone: 'ok',
    reached: outcome === allowed.byPolicy || outcome === allowed.byApplication,
  };
}

import type { BrowserId } from '#core/browser/pageCall.ts';
import { decidingField } from '#core/gateway/decidingField.ts';
import type { Answer } from '#core/gateway/evaluator.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { valueOf } from '#core/http/headers.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { pageEnd } from '#core/scenario/pageEnd.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { refusingStep } from '#core/scenario/refusingStep.ts';
import { simulatePage, type SimulatedPage } from '#core/scenario/simulatePage.ts';
import type { InTheWay, ObstacleKind } from './obstacle.ts';
import type { Circumstances, Subject } from './subject.ts';

/** The first thing in the way; null if nothing is. */
export function inTheWay(
  subject: Subject,
  circumstances: Circumstances,
  browser: BrowserId,
): InTheWay | null {
  const { readings, evaluate } = circumstances;
  if ('request' in subject) {
    const answer = evaluate(subject.setup, subject.request, readings);
    return gatewayRefusal(answer, valueOf(subject.request.headers, 'Origin') ?? '', null);
  }
  const side = { setup: subject.setup, readings, evaluate };
  return ofCall(subject.page, simulatePage(subject.page, side, browser), circumstances);
}

const kinds: Partial<Record<OutcomeId, ObstacleKind>> = {
  'preflight-1': 'origin',
  'preflight-2': 'method',
  'preflight-3': 'headers',
  'preflight-no-origin': 'no-preflight',
  'preflight-no-method': 'no-preflight',
  'request-1': 'origin',
  'options-not-allowed': 'options',
  undecided: 'undecided',
};

function gatewayRefusal(answer: Answer, origin: string, call: InTheWay['call']): InTheWay | null {
  const kind = kinds[answer.outcome];
  if (!kind) return null;
  const asked = decidingField(answer)?.asked ?? [origin];
  return { kind, answer, values: asked, call };
}

function ofCall(
  { call }: PageView,
  simulated: SimulatedPage,
  { mustSee }: Circumstances,
): InTheWay | null {
  const last = simulated.exchanges.at(-1);
  const step = refusingStep(simulated.outcome);
  const at = { browser: simulated.browser, call, simulated, step };
  const answer = last?.answer ?? null;
  const origin = last ? (valueOf(last.request.headers, 'Origin') ?? '') : '';
  const refusal = answer && gatewayRefusal(answer, origin, { ...at, step: null });
  if (refusal) return refusal;
  const end = pageEnd(simulated, call);
  if (end === 'opaque') return { kind: 'opaque', answer, values: [], call: at };
  if (end === 'reads') return hiddenHeader(simulated, mustSee, { answer, call: at });
  const values = step?.subject == null ? [] : [step.subject];
  return { kind: last ? 'not-accepted' : 'not-sent', answer, values, call: at };
}

/** What the script has to see and does not. */
function hiddenHeader(
  { outcome }: SimulatedPage,
  mustSee: readonly string[],
  at: Pick<InTheWay, 'answer' | 'call'>,
): InTheWay | null {
  const seen = new Set(outcome?.visibleHeaders?.map(([name]) => name));
  const values = mustSee.filter((name) => !seen.has(byteLowercase(name)));
  return values.length > 0 ? { kind: 'hidden-header', values, ...at } : null;
}

/** Equal for the same thing in the way: then nothing has come of a change in between. */
export const keyOf = ({ kind, values, call, answer }: InTheWay): string =>
  JSON.stringify([
    kind,
    values,
    call?.step?.id,
    call?.simulated.exchanges.length,
    kind === 'not-accepted' ? answer?.outcome : null,
  ]);

/** Whether the gateway's policy wrote the headers of an answer. */
export const writtenByPolicy = ({ answer }: InTheWay): boolean =>
  answer !== null && outcomeTraits[answer.outcome].addsCorsHeaders;

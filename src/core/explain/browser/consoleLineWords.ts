import { documentedScenario } from '#core/documented/scenarios.ts';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { isPreflight } from '#core/http/headers.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import { browserWords } from './browserWords.ts';

/** The refusals of a preflight that a page can meet; a browser always sends Origin and method. */
const refusals = documentedIds.filter(
  (id) =>
    outcomeTraits[id].refusedBy !== null && isPreflight(documentedScenario(id).scenario.request),
);

const statusOf = (id: DocumentedId): number => documentedScenario(id).printed.status;

/**
 * Which refusals of a preflight the console line does not distinguish, and where the difference can
 * be seen; null if no preflight is refused or the console has no line.
 */
export function indistinguishable({ browser, exchanges, outcome }: SimulatedPage): Phrase | null {
  const last = exchanges.at(-1);
  const refused = refusals.find((id) => id === last?.answer?.outcome);
  if (!last?.preflight || !refused || !outcome || outcome.console.length === 0) return null;
  const where = whereToLook(refused, last.response);
  const { name, printsStatus } = browserWords[browser];
  const alike = refusals.filter(
    (id) => id !== refused && (!printsStatus || statusOf(id) === statusOf(refused)),
  );
  if (alike.length === 0) {
    return phrase`${[name]} prints the status, and only ${rowOf(refused)} answers ${String(statusOf(refused))}. ${where}`;
  }
  const others = joined(alike.map(answerOf), ' and row ');
  return phrase`Row ${others} would print this very line. ${where}`;
}

/** HTTP/2 takes the reason phrase away, which alone tells two refusals of one status apart. */
function whereToLook(refused: DocumentedId, { version }: HttpResponse): Phrase {
  if (version === 'HTTP/2')
    return phrase`Over HTTP/2 the answer to the OPTIONS request is ${String(statusOf(refused))} without a reason phrase, whatever the Network tab fills in. ${'curl --http1.1 -i'} against the gateway’s own port shows ${statusLine(refused)}; or look at the body.`;
  return phrase`Look at the answer to the OPTIONS request, in the Network tab or with ${'curl -i'}: here it is ${statusLine(refused)}. Over HTTP/2 it has no reason phrase: use ${'curl --http1.1 -i'} against the gateway’s own port, or look at the body.`;
}

const statusLine = (id: DocumentedId): string => {
  const { status, statusText } = documentedScenario(id).printed;
  return `${status} ${statusText}`;
};

/** `preflight row 2`. */
const rowOf = (id: DocumentedId): Phrase => [
  `${outcomeWords[id].group.toLowerCase()} row ${outcomeWords[id].label}`,
];

/** `2 (405 Method Not Allowed)`. */
const answerOf = (id: DocumentedId): Phrase => [
  `${outcomeWords[id].label} (`,
  { code: statusLine(id) },
  ')',
];

import { documentedScenario } from '#core/documented/scenarios.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** The refusals of a preflight that a page can meet; a browser always sends Origin and method. */
const refusals = ['preflight-1', 'preflight-2', 'preflight-3'] as const;

const statusOf = (id: (typeof refusals)[number]): number => documentedScenario(id).printed.status;

/** What the console does not tell of a refused preflight, and where it can be seen; null elsewhere. */
export function indistinguishable({ browser, exchanges, outcome }: SimulatedPage): Phrase | null {
  const last = exchanges.at(-1);
  const refused = refusals.find((id) => id === last?.answer?.outcome);
  if (!last?.preflight || !refused || outcome?.outcome !== 'blocked') return null;
  const where = phrase`Look at the answer to the OPTIONS request, in the Network tab or with ${'curl -i'}: here it is ${statusLine(refused)}.`;
  // Firefox prints the status, Chromium does not.
  const alike = refusals.filter(
    (id) => id !== refused && (browser !== 'firefox' || statusOf(id) === statusOf(refused)),
  );
  if (alike.length === 0) {
    return phrase`Firefox prints the status, and ${String(statusOf(refused))} is ${named(refused)} alone. ${where}`;
  }
  const others = alike.flatMap((id, i): Phrase => [i === 0 ? 'Row ' : ' and row ', ...both(id)]);
  return phrase`${others} would print this very line. ${where}`;
}

const statusLine = (id: (typeof refusals)[number]): string => {
  const { status, statusText } = documentedScenario(id).printed;
  return `${status} ${statusText}`;
};

const named = (id: (typeof refusals)[number]): Phrase => [
  `${outcomeWords[id].group.toLowerCase()} row ${outcomeWords[id].label}`,
];

const both = (id: (typeof refusals)[number]): Phrase => [
  `${outcomeWords[id].label} (`,
  { code: statusLine(id) },
  ')',
];

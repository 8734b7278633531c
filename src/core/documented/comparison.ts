import type { Answer } from '#core/gateway/evaluate.ts';
import type { Basis } from '#core/gateway/provenance.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { compare, type ComparedLine } from './compare.ts';
import { differingInputs, type InputName } from './inputs.ts';
import { documentedScenarios, type DocumentedScenario } from './scenarios.ts';

/** An answer beside the documented scenario that applies to it. */
export interface Comparison {
  readonly answer: Answer;
  /** The scenario that applies; null where none does: pass-through and undecided. */
  readonly documented: DocumentedScenario | null;
  /** Printed and answered, line by line; where no scenario applies, the answer's lines alone. */
  readonly lines: readonly ComparedLine[];
  /** The inputs that are not the scenario's own, in the order of the form. */
  readonly differing: readonly InputName[];
  /** Whether this is the scenario itself: its inputs, and no reading pinned. */
  readonly rowsOwn: boolean;
}

const startLine = ({ status, statusText }: HttpResponse): string => `${status} ${statusText}`;

/** The lines of an answer that no scenario is compared with. */
function answeredLines({ response, provenance }: Answer): readonly ComparedLine[] {
  if (!response) return [];
  const line = (part: string, ours: string, basis: Basis | null): ComparedLine => ({
    part,
    printed: null,
    ours,
    mark: 'unprinted',
    erratum: null,
    basis,
  });
  return [
    line(':start', startLine(response), provenance.status),
    ...response.headers.map(([name, value], i) => line(name, value, provenance.headers[i] ?? null)),
  ];
}

/**
 * Compares an answer with the documented scenario that ends in the same outcome.
 *
 * @param answer of `setup` to `request`, evaluated with the pinned readings
 * @param pinned the readings that are not left at their default
 */
export function compareWithDocumented(
  answer: Answer,
  setup: Setup,
  request: HttpRequest,
  pinned: Partial<Readings>,
): Comparison {
  const documented = documentedScenarios.find(({ id }) => id === answer.outcome) ?? null;
  const differing = documented ? differingInputs(documented.scenario, { setup, request }) : [];
  return {
    answer,
    documented,
    lines: documented
      ? compare(documented, answer, differing.length > 0 ? 'inputs' : 'readings')
      : answeredLines(answer),
    differing,
    rowsOwn: differing.length === 0 && Object.keys(pinned).length === 0,
  };
}

import type { Answer } from '#core/gateway/evaluate.ts';
import type { Basis } from '#core/gateway/provenance.ts';

/** What an answer without CORS headers rests on: the last question asked decided that none is added. */
export function bareBasis({ outcome, provenance, steps }: Answer): Basis | null {
  const lastStep = steps.at(-1);
  return provenance.status.kind === 'reading' || !lastStep
    ? null
    : { kind: 'documented', outcome, step: lastStep.number };
}

import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observed } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Known } from '#ui/calibration/calibrating.ts';

/**
 * What was observed without a kit: what was found out before, and then what a ticket told.
 *
 * @param setup the one on the screen: that of the ticket, where nobody told another
 */
export function knownObservations(
  observed: Observed | undefined,
  foundOut: FoundOut | undefined,
  setup: Setup,
): readonly Known[] {
  const told = observed?.setup === undefined || observed.setup === 'same' ? setup : observed.setup;
  return [
    ...(foundOut?.proof ?? []).map((observation): Known => ({
      observation,
      source: { kind: 'found-out', on: foundOut?.on ?? '' },
    })),
    ...(observed?.exchanges ?? []).map(({ request, response }): Known => ({
      observation: { setup: told, request, response },
      source: { kind: 'ticket' },
    })),
  ];
}

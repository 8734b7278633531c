import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observed } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { Known } from '#ui/calibration/calibrating.ts';

/**
 * What was observed without a kit: what was found out before, and then what a ticket told, if it told the
 * policy, too. Otherwise it proves nothing.
 *
 * @param setup the one on the screen
 */
export function knownObservations(
  observed: Observed | undefined,
  foundOut: FoundOut | undefined,
  setup: Setup,
): readonly Known[] {
  const told = observed?.setup === 'same' ? setup : observed?.setup;
  return [
    ...(foundOut?.proof ?? []).map((observation): Known => ({
      observation,
      source: { kind: 'found-out', on: foundOut?.on ?? '' },
    })),
    ...(observed?.exchanges ?? []).flatMap(({ request, response }): readonly Known[] =>
      told ? [{ observation: { setup: told, request, response }, source: { kind: 'ticket' } }] : [],
    ),
  ];
}

import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import type { Setup } from '#core/setup/setup.ts';

/** A part of a kit, for one setup. */
export interface KitPart {
  readonly setup: Setup;
  readonly part: CalibrationKit;
  /** That of the test policy; empty where there is no policy. */
  readonly letter: string;
}

/** A kit by the setups that have to be active, in their order. */
export function setupsOf(kit: CalibrationKit): readonly KitPart[] {
  const setups = [...new Set(kit.requests.map(({ setup }) => setup))];
  const policies = setups.filter(({ policy }) => policy !== null);
  return setups.map((setup) => ({
    setup,
    part: { ...kit, requests: kit.requests.filter((request) => request.setup === setup) },
    letter: 'ABCDEFGH'[policies.indexOf(setup)] ?? '',
  }));
}

import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import type { KitForm } from '#core/calibration/output/kitForm.ts';
import { kitText } from '#core/calibration/output/kitText.ts';
import { readingWords } from '#core/explain/gateway/readingWords.ts';
import type { KitKind } from './calibrating.ts';
import type { Setup } from '#core/setup/setup.ts';

/** A part of a kit, for one setup. */
export interface KitPart {
  readonly setup: Setup;
  readonly part: CalibrationKit;
  /** That of the test policy; empty where there is no policy. */
  readonly letter: string;
}

/** The text of a part; with test policies, which of them has to be active. */
export const partText = (
  { part, letter }: KitPart,
  {
    form,
    kind,
    address,
  }: { readonly form: KitForm; readonly kind: KitKind; readonly address: string },
): string =>
  kitText(form, part, address, {
    titleOf: (id) => readingWords[id].question,
    ...(kind === 'test' && { testPolicy: letter || null }),
  });

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

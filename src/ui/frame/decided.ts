import type { Step } from '#core/gateway/step.ts';
import type { BannerContent } from '#ui/results/banner/bannerContent.ts';
import { questionPlaces, type Place } from '#ui/results/places.ts';

/** The inputs that decided, each with the values that the banner names of it, in lower case. */
export type Decided = ReadonlyMap<Place, ReadonlySet<string>>;

/**
 * What the banner's sentence is about: the places of its values, and of the gateway's last question.
 *
 * @param steps of the gateway, if it decided
 */
export function decidedBy({ why, places }: BannerContent, steps: readonly Step[]): Decided {
  const decided = new Map<Place, Set<string>>();
  const valuesOf = (place: Place) => {
    const values = decided.get(place) ?? new Set<string>();
    decided.set(place, values);
    return values;
  };
  for (const part of why) {
    const place = typeof part === 'string' ? undefined : places.get(part.code);
    if (place && typeof part !== 'string') valuesOf(place).add(part.code.toLowerCase());
  }
  const last = steps.at(-1);
  if (last) {
    const { subject, against } = questionPlaces[last.id];
    valuesOf(subject);
    valuesOf(against);
  }
  return decided;
}

import { listElements } from '#core/http/fieldList.ts';
import type { QuestionId, Step } from '#core/gateway/step.ts';

/** The fields that an answer leads to, by the names that they have in sentences. */
export const placeNames = {
  allowedOrigins: 'Allowed Origins',
  applications: 'Applications',
  allowMethods: 'Allowed Methods',
  allowHeaders: 'Allow Headers',
  exposeHeaders: 'Expose Headers',
  allowCredentials: 'Allow Credentials',
  origin: 'Origin',
  requestMethod: 'Access-Control-Request-Method',
  requestHeaders: 'Access-Control-Request-Headers',
  url: 'URL',
  credentials: 'credentials',
  mode: 'mode',
} as const;

export type Place = keyof typeof placeNames;

/** Where the values of a sentence come from. */
export type ValuePlaces = ReadonlyMap<string, Place>;

interface QuestionPlaces {
  /** What the question looks at. */
  readonly subject: Place;
  /** What it compares that with; the same where only presence is asked. */
  readonly against: Place;
}

const originPresent: QuestionPlaces = { subject: 'origin', against: 'origin' };
const originInPolicy: QuestionPlaces = { subject: 'origin', against: 'allowedOrigins' };
const originInApplication: QuestionPlaces = { subject: 'origin', against: 'applications' };

export const questionPlaces: Record<QuestionId, QuestionPlaces> = {
  'preflight/origin-present': originPresent,
  'preflight/origin-in-policy': originInPolicy,
  'preflight/origin-in-application': originInApplication,
  'preflight/method-present': { subject: 'requestMethod', against: 'requestMethod' },
  'preflight/method-allowed': { subject: 'requestMethod', against: 'allowMethods' },
  'preflight/headers-present': { subject: 'requestHeaders', against: 'requestHeaders' },
  'preflight/headers-allowed': { subject: 'requestHeaders', against: 'allowHeaders' },
  'request/origin-present': originPresent,
  'request/origin-in-policy': originInPolicy,
  'request/origin-in-application': originInApplication,
};

/** The values that the sentence about a step can name, each with its place; the first one counts. */
function valuesOf(step: Step): (readonly [string, Place])[] {
  const { subject, against } = questionPlaces[step.id];
  const asked = [step.subject ?? '', ...listElements(step.subject ?? ''), ...step.refused];
  const compared = [step.matched?.entry, step.matched?.application, step.undecided?.entry];
  return [
    ...asked.map((value) => [value, subject] as const),
    ...[...compared, ...(step.against ?? []).slice(0, maxListed)]
      .filter((value) => value !== undefined)
      .map((value) => [value, against] as const),
    [placeNames[subject], subject],
  ];
}

/** A sentence lists no more of a list. */
const maxListed = 10;

/** Where the values of the sentence about an answer come from. */
export function valuePlaces(steps: readonly Step[]): ValuePlaces {
  const places = new Map<string, Place>();
  for (const [value, place] of steps.flatMap(valuesOf))
    if (!places.has(value)) places.set(value, place);
  return places;
}

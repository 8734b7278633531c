import type { Matched, QuestionId, Reply } from '#core/gateway/step.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';

export interface QuestionWords {
  /** The question as the flowchart's box asks it. */
  readonly short: string;
  /** What it looks at: a header's name. */
  readonly header: string;
  /** The question's answer, with the values it is about. */
  readonly sentence: (reply: Reply) => Phrase;
}

type Sentence = QuestionWords['sentence'];

/** Asked only of a header that is present. */
const value = (subject: string | null): string => subject ?? '';

/** An application may have no name yet. */
export const applicationName = ({ application = '' }: Matched): Phrase =>
  application === '' ? ['an unnamed application'] : phrase`${application}`;

const presence = (header: string): QuestionWords => ({
  short: 'Header present?',
  header,
  sentence: ({ answer, subject }) => {
    if (answer === 'yes') return phrase`${header} is present.`;
    return subject === null
      ? phrase`${header} is not sent.`
      : phrase`${subject} is the gateway’s own origin, so it counts as none.`;
  },
});

const inPolicy: Sentence = ({ answer, subject, against, matched, undecided }) => {
  if (undecided)
    return phrase`Whether ${undecided.entry} matches ${value(subject)} cannot be told.`;
  if (answer === 'no' || !matched) {
    return against?.length
      ? phrase`${value(subject)} is not one of ${list(against)}.`
      : phrase`${value(subject)} is not allowed: Allowed Origins is empty.`;
  }
  if (matched.kind === 'any') return phrase`${matched.entry} allows any Origin.`;
  if (matched.kind === 'regex') return phrase`${value(subject)} matches ${matched.entry}.`;
  return phrase`${value(subject)} is one of Allowed Origins.`;
};

const inApplication: Sentence = ({ subject, against, matched }) => {
  if (matched)
    return phrase`${value(subject)} is a JavaScript origin of ${applicationName(matched)}.`;
  return against?.length
    ? phrase`${value(subject)} is not one of the JavaScript origins ${list(against)}.`
    : phrase`No associated application has a JavaScript origin that counts.`;
};

const methodAllowed: Sentence = ({ answer, subject, against, matched }) => {
  if (matched) return phrase`${matched.entry} allows any method.`;
  if (answer === 'yes') return phrase`${value(subject)} is one of ${list(against ?? [])}.`;
  return against?.length
    ? phrase`${value(subject)} is not one of ${list(against)}.`
    : phrase`${value(subject)} is not allowed: Allowed Methods is empty.`;
};

const headersAllowed: Sentence = ({ answer, subject, against, matched, refused }) => {
  if (matched) return phrase`${matched.entry} allows any header.`;
  if (answer === 'yes') return phrase`Every name in ${value(subject)} is allowed.`;
  const verb = refused.length === 1 ? 'is' : 'are';
  return against?.length
    ? phrase`${list(refused)} ${[verb]} not in Allow Headers: ${list(against)}.`
    : phrase`${list(refused)} ${[verb]} not allowed: Allow Headers is empty.`;
};

const originIn = { header: 'Origin' } as const;

export const questionWords: Record<QuestionId, QuestionWords> = {
  'preflight/origin-present': presence('Origin'),
  'preflight/origin-in-policy': {
    ...originIn,
    short: 'One of Allowed Origins?',
    sentence: inPolicy,
  },
  'preflight/origin-in-application': {
    ...originIn,
    short: 'A JavaScript origin?',
    sentence: inApplication,
  },
  'preflight/method-present': presence('Access-Control-Request-Method'),
  'preflight/method-allowed': {
    header: 'Access-Control-Request-Method',
    short: 'One of Allowed Methods?',
    sentence: methodAllowed,
  },
  'preflight/headers-present': presence('Access-Control-Request-Headers'),
  'preflight/headers-allowed': {
    header: 'Access-Control-Request-Headers',
    short: 'All in Allow Headers?',
    sentence: headersAllowed,
  },
  'request/origin-present': presence('Origin'),
  'request/origin-in-policy': { ...originIn, short: 'One of Allowed Origins?', sentence: inPolicy },
  'request/origin-in-application': {
    ...originIn,
    short: 'A JavaScript origin?',
    sentence: inApplication,
  },
};

import type { Verdict } from '#core/gateway/verdict.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { Step } from '#core/gateway/step.ts';
import { listElements } from '#core/http/fieldList.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { applicationName, questionWords } from './questionWords.ts';

type Steps = readonly Step[];

const find = (steps: Steps, question: string): Step | undefined =>
  steps.find((step) => step.id.endsWith(`/${question}`));

const told = (step: Step | undefined): Phrase => (step ? questionWords[step.id].told(step) : []);
const last = (steps: Steps): Phrase => told(steps.at(-1));

/** The Origin's refusal names both lists that it was looked for in. */
function originRefused(steps: Steps): Phrase {
  const application = find(steps, 'origin-in-application');
  const subject = application?.subject ?? '';
  return application?.against?.length
    ? phrase`${subject} is in neither list: not in Allowed Origins, not in the JavaScript origins.`
    : phrase`${subject} is not in Allowed Origins, and no application allows it.`;
}

function whoAllowed(steps: Steps): Phrase {
  const { matched = null, subject = '' } = find(steps, 'origin-in-application') ?? {};
  if (matched)
    return phrase`${subject ?? ''} is a JavaScript origin of ${applicationName(matched)}`;
  const { matched: entry = null, subject: origin = '' } = find(steps, 'origin-in-policy') ?? {};
  if (entry?.kind === 'regex') return phrase`${origin ?? ''} matches ${entry.entry}`;
  if (entry?.kind === 'any') return phrase`${entry.entry} allows ${origin ?? ''}`;
  return phrase`${origin ?? ''} is allowed`;
}

function preflightAllowed(steps: Steps): Phrase {
  const method = find(steps, 'method-allowed')?.subject ?? '';
  const names = listElements(find(steps, 'headers-allowed')?.subject ?? '');
  const asked = names.length ? phrase`${method} and ${list(names)} are` : phrase`${method} is`;
  return phrase`${whoAllowed(steps)}; ${asked} allowed.`;
}

const undecidedReason = {
  'not-supported': 'uses syntax that this playground does not support',
  'not-loaded': 'is a regular expression, and the engine for these is still loading',
  budget: 'takes more steps than are tried here; on the gateway, such a request burns CPU',
} as const;

function undecided(steps: Steps): Phrase {
  const { entry = '', reason = 'budget' } =
    steps.findLast((step) => step.undecided)?.undecided ?? {};
  return phrase`No answer is made up: the entry ${entry} ${[undecidedReason[reason]]}.`;
}

const sentences: Record<OutcomeId, (steps: Steps) => Phrase> = {
  'preflight-1': originRefused,
  'preflight-2': last,
  'preflight-3': last,
  'preflight-4': preflightAllowed,
  'preflight-5': preflightAllowed,
  'preflight-no-origin': last,
  'preflight-no-method': last,
  'request-1': originRefused,
  'request-2': (steps) => phrase`${whoAllowed(steps)}. Method and headers are not checked.`,
  'request-3': (steps) => phrase`${whoAllowed(steps)}. Method and headers are not checked.`,
  'request-no-origin': () =>
    phrase`${'Origin'} is not sent, so this is no CORS request. It is passed on.`,
  'pass-through': () => [
    'The API has no CORS policy. The request is passed on to the native service.',
  ],
  undecided,
};

/** Why the gateway answers as it does, in one sentence that names the very values. */
export const whySentence = ({ outcome, steps }: Verdict): Phrase => sentences[outcome](steps);

import type { Verdict } from '#core/gateway/verdict.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { Step } from '#core/gateway/step.ts';
import type { UndecidedReason } from '#core/originPattern/regexPool.ts';
import { listElements } from '#core/http/fieldList.ts';
import { joined, list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { applicationName, questionWords } from './questionWords.ts';

type Steps = readonly Step[];

const find = (steps: Steps, question: string): Step | undefined =>
  steps.find((step) => step.id.endsWith(`/${question}`));

function last(steps: Steps): Phrase {
  const step = steps.at(-1);
  return step ? questionWords[step.id].sentence(step) : [];
}

/** Names both lists in which the Origin was not found. */
function originRefused(steps: Steps): Phrase {
  const application = find(steps, 'origin-in-application');
  const subject = application?.subject ?? '';
  return application?.against?.length
    ? phrase`${subject} is neither in Allowed Origins nor a JavaScript origin of an application.`
    : phrase`${subject} is not in Allowed Origins, and no application allows it.`;
}

/** What allowed the Origin; null if that is a literal entry, which says no more than the Origin. */
function allowedBy(steps: Steps): Phrase | null {
  const { matched = null, subject = '' } = find(steps, 'origin-in-application') ?? {};
  if (matched)
    return phrase`${subject ?? ''} is a JavaScript origin of ${applicationName(matched)}`;
  const { matched: entry = null, subject: origin = '' } = find(steps, 'origin-in-policy') ?? {};
  if (entry?.kind === 'regex') return phrase`${origin ?? ''} matches ${entry.entry}`;
  if (entry?.kind === 'any') return phrase`${entry.entry} allows ${origin ?? ''}`;
  return null;
}

const originOf = (steps: Steps): string => find(steps, 'origin-in-policy')?.subject ?? '';

/** The Origin is one of the things allowed, unless what allowed it is worth a clause of its own. */
function preflightAllowed(steps: Steps): Phrase {
  const who = allowedBy(steps);
  const method = find(steps, 'method-allowed')?.subject ?? '';
  const names = listElements(find(steps, 'headers-allowed')?.subject ?? '');
  const headers = names.length === 1 ? 'header ' : 'headers ';
  const allowed = [
    ...(who ? [] : [phrase`Origin ${originOf(steps)}`]),
    phrase`method ${method}`,
    ...(names.length > 0 ? [phrase`${[headers]}${list(names)}`] : []),
  ];
  const verb = allowed.length === 1 ? 'is' : 'are';
  const clause = phrase`${joined(allowed, ', ', ' and ')} ${[verb]} allowed.`;
  return who ? phrase`${who}; ${clause}` : clause;
}

function requestAllowed(steps: Steps): Phrase {
  const who = allowedBy(steps) ?? phrase`${originOf(steps)} is allowed`;
  return phrase`${who}. Method and headers are not checked.`;
}

/** Without an Origin, or with one that counts as none. */
function withoutOrigin(steps: Steps): Phrase {
  const own = find(steps, 'origin-present')?.subject ?? null;
  return own === null
    ? phrase`${'Origin'} is not sent, so this is not a CORS request. It is passed on.`
    : phrase`${own} is the gateway’s own origin, so the policy is not asked. The request is passed on.`;
}

const undecidedReason = {
  'not-supported': 'uses syntax that this playground does not support',
  'not-loaded': 'is a regular expression, and the engine for these is still loading',
  'not-loadable': 'is a regular expression, and the engine for these could not be loaded',
  budget: 'takes more steps than are tried here; on the gateway, such a request burns CPU',
} as const satisfies Record<UndecidedReason, string>;

function undecided(steps: Steps): Phrase {
  const { entry = '', reason = 'budget' } =
    steps.findLast((step) => step.undecided)?.undecided ?? {};
  return phrase`No answer is guessed: the entry ${entry} ${[undecidedReason[reason]]}.`;
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
  'request-2': requestAllowed,
  'request-3': requestAllowed,
  'request-no-origin': withoutOrigin,
  'pass-through': () => [
    'The API has no CORS policy. The request is passed on to the native service.',
  ],
  'options-not-allowed': () =>
    phrase`The API has no CORS policy, and under the reading that holds here ${'OPTIONS'} is not one of its methods.`,
  undecided,
};

/** Why the gateway answers as it does, in one sentence with the values that decided. */
export const whySentence = ({ outcome, steps }: Verdict): Phrase => sentences[outcome](steps);

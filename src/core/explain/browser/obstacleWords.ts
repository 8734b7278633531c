import type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { BrowserObstacle } from '#core/scenario/call/browserObstacle.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import { stepWords } from './fetchStepWords.ts';

/** What a sentence about a withheld answer speaks of. */
interface About {
  readonly step: FetchStep;
  readonly call: PageCall;
  /** "the answer", "the answer to the preflight". */
  readonly answer: Phrase;
}

const text = (value: string | null): string => value ?? '';

const credentials = ({ call }: About): string =>
  call.api === 'xhr' ? 'withCredentials' : 'credentials: include';

function notListed(list: string, { step, answer }: About): Phrase {
  const { subject, against } = step;
  if (!against) return phrase`In ${answer}, ${list} does not name ${text(subject)}.`;
  const any = /(?:^|, )\*(?:, |$)/.test(against)
    ? phrase`; ${'*'} does not stand for it here`
    : phrase``;
  return phrase`In ${answer}, ${list} is ${against}, without ${text(subject)}${any}.`;
}

const noToken = (list: string, { step, answer }: About): Phrase =>
  phrase`In ${answer}, ${list} holds ${text(step.subject)}, which is not a token: the browser reads nothing of the list.`;

/** The decisions about a header of the answer. */
const sentences: Partial<Record<BrowserStepId, (about: About) => Phrase>> = {
  'cors-check/allow-origin-present': ({ answer, call }) =>
    phrase`The page is on ${call.pageOrigin}; ${answer} has no ${'Access-Control-Allow-Origin'}.`,
  'cors-check/allow-origin-any': (about) =>
    phrase`The call says ${credentials(about)}; ${about.answer} allows ${'*'}, which then means no origin.`,
  'cors-check/allow-origin': ({ step, answer }) =>
    phrase`The Origin is ${text(step.against)}; ${answer} allows ${text(step.subject)}.`,
  'cors-check/allow-origin-lines': ({ step, answer }) =>
    phrase`In ${answer}, ${'Access-Control-Allow-Origin'} is on ${[text(step.subject)]} lines: one is allowed.`,
  'cors-check/allow-credentials': (about) =>
    about.step.subject === null
      ? phrase`The call says ${credentials(about)}; ${about.answer} has no ${'Access-Control-Allow-Credentials: true'}.`
      : phrase`The call says ${credentials(about)}; ${about.answer} says ${`Access-Control-Allow-Credentials: ${about.step.subject}`}, not ${'true'}.`,
  'cors-preflight-fetch/status': ({ step }) =>
    phrase`The preflight is answered with ${text(step.subject)}; only 200 to 299 lets the call through.`,
  'cors-preflight-fetch/methods-list': (about) => noToken('Access-Control-Allow-Methods', about),
  'cors-preflight-fetch/headers-list': (about) => noToken('Access-Control-Allow-Headers', about),
  'cors-preflight-fetch/method': (about) => notListed('Access-Control-Allow-Methods', about),
  'cors-preflight-fetch/header': (about) => notListed('Access-Control-Allow-Headers', about),
};

/** Which answer it was, where there is more than one. */
function answerOf({ exchange }: BrowserObstacle, { exchanges }: SimulatedPage): Phrase {
  if (!exchange || exchanges.length < 2) return ['the answer'];
  if (!exchange.answer) return phrase`the answer of ${new URL(exchange.request.url).origin}`;
  return [exchange.preflight ? 'the answer to the preflight' : 'the answer to the request'];
}

/** Who blocked a call that the gateway did not refuse, and why: both values, in a sentence. */
export function obstacleSentence(
  obstacle: BrowserObstacle,
  simulated: SimulatedPage,
  call: PageCall,
): Phrase {
  const { step } = obstacle;
  if (!step) return phrase`The browser ends the call with ${simulated.outcome?.error ?? ''}.`;
  const words = sentences[step.id];
  if (!words) return phrase`The browser stops: ${stepWords(step)}.`;
  return words({ step, call, answer: answerOf(obstacle, simulated) });
}

/** The same at the field of the policy that the header comes from. */
export function obstacleFieldWords({ field, step, wanted }: BrowserObstacle): Phrase {
  const [name = ''] = wanted;
  if (field === 'allowCredentials')
    return phrase`The call sends credentials, so the browser wants ${'true'} here.`;
  if (wanted.length > 0) return phrase`The browser wants ${name} here.`;
  return phrase`${text(step?.subject ?? null)} is not a token: the browser reads nothing of the list.`;
}

import { obstacleSentence } from '#core/explain/browser/obstacleWords.ts';
import { browserWords } from '#core/explain/browser/browserWords.ts';
import { pageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import { unsentWords } from '#core/explain/browser/unsentWords.ts';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { BrowserId } from '#core/browser/pageCall.ts';
import { browserObstacle } from '#core/scenario/call/browserObstacle.ts';
import type { Obstacle, Owner } from '#core/repair/obstacle.ts';

/** What is in the way, in a sentence with the values. */
export function inTheWayWords({ kind, answer, values, call, changes }: Obstacle): Phrase {
  const [only = ''] = values;
  switch (kind) {
    case 'origin':
      return only === 'null'
        ? phrase`${only} is no page’s own: every sandboxed page and every file has this Origin.`
        : phrase`${only} is not allowed.`;
    case 'headers':
      return values.length > 1
        ? phrase`${list(values)} are not in Allow Headers.`
        : phrase`${only} is not in Allow Headers.`;
    case 'no-preflight':
      return phrase`The gateway takes every ${'OPTIONS'} request for a preflight, and this one is none.`;
    case 'method':
    case 'options':
    case 'undecided':
      return answer ? whySentence(answer) : [];
    case 'hidden-header':
      return changes.length > 0
        ? phrase`JavaScript does not see ${list(values)}.`
        : phrase`The answer does not have ${list(values)}, or no policy exposes it.`;
    case 'opaque':
      return call ? pageVerdict(call.simulated, call.call).sentence : [];
    case 'not-sent':
      return call ? unsentWords(call.simulated, call.call).sentence : [];
    case 'not-accepted':
      return notAccepted({ call, values });
  }
}

function notAccepted({ call, values }: Pick<Obstacle, 'call' | 'values'>): Phrase {
  const obstacle = call && browserObstacle(call.simulated);
  if (!obstacle) return ['The browser does not accept the answer.'];
  if (values.length > 1)
    return phrase`The browser wants ${list(values)} in ${obstacle.header ?? 'the answer'}.`;
  return obstacleSentence(obstacle, call.simulated, call.call);
}

/** What is answered where it is met: "403 Specified Origin is not allowed". */
function answeredText({ kind, answer, call }: Obstacle): string {
  const { status, statusText } = answer?.response ?? { status: 0, statusText: '' };
  const line = `${status} ${statusText}`.trim();
  if (kind === 'not-sent') return 'nothing is sent';
  if (kind === 'undecided') return 'not known';
  if (kind === 'opaque' || kind === 'hidden-header') return `${line}, hidden from JavaScript`;
  if (kind !== 'not-accepted') return line;
  const name = call ? browserWords[call.browser].name : 'the browser';
  return answer?.response ? `${line}, blocked by ${name}` : `blocked by ${name}`;
}

/** @param first whether it is met as all is now, and not only after other changes */
export function answeredWords(obstacle: Obstacle, first: boolean, shown: BrowserId): string {
  const text = answeredText(obstacle);
  const { browser } = obstacle.call ?? {};
  if (browser !== undefined && browser !== shown)
    return `In ${browserWords[browser].name}: ${text}.`;
  return first ? `Answered: ${text}.` : `Next in the way: ${text}.`;
}

const owners: Record<Owner, (isRequest: boolean) => string> = {
  policy: () => 'in the policy',
  page: (isRequest) => (isRequest ? 'in the request' : 'in the page'),
  'native-service': () => 'in the native service',
  gateway: () => 'not known here',
};

/** Where the change has to be made. */
export const ownerWords = ({ owner, call }: Obstacle): string => owners[owner](call === null);

/** Of an obstacle that no change clears which is known here. */
export function unmendableWords(obstacle: Obstacle): string {
  const { owner, kind } = obstacle;
  if (owner === 'gateway') return 'No change is proposed: it may match already.';
  if (kind === 'origin') return 'No entry is proposed: it would let all of them in.';
  return `No change of the policy helps: it is to be made ${ownerWords(obstacle)}.`;
}

/** Beside the choice between a list of the policy, an entry and an application; null where none is due. */
export function choiceNote({ changes }: Obstacle): string | null {
  const wide = changes.some((change) => change.kind === 'rewrite' && change.to.includes('[^./]+'));
  const notes = [
    ...(changes.some(({ kind }) => kind === 'js-origin')
      ? ['Each lets in every caller from there. The application’s counts for its other APIs too.']
      : []),
    ...(wide ? ['The expression lets in more origins than this one.'] : []),
  ];
  return notes.length > 0 ? notes.join(' ') : null;
}

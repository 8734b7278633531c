import type { PreflightReason } from '#core/browser/fetch/preflightReasons.ts';
import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import { beforeAnswer, type FetchStep } from '#core/browser/fetchStep.ts';
import { safelistedNames } from '#core/browser/request/corsSafelistedRequestHeader.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';

/**
 * Why there is a preflight before the first request, or none; null where the browser did not come to
 * that question, as with mixed content.
 */
export function preflightReason({ steps }: FetchOutcome): Phrase | null {
  const hop = beforeAnswer(steps);
  const find = (id: FetchStep['id']) => hop.find((step) => step.id === id);
  if (find('main-fetch/same-origin')?.passed) {
    return ['The URL is on the page’s own origin: no CORS, and so no preflight.'];
  }
  if (find('main-fetch/mode-same-origin')?.passed === false) {
    return phrase`Mode ${'same-origin'} sends nothing to another origin.`;
  }
  if (find('main-fetch/mode-cors')?.passed === false) {
    return phrase`Mode ${'no-cors'} sends no preflight, and the page can read nothing of the answer.`;
  }
  const reasons = hop.filter(({ passed }) => !passed).flatMap(reasonOf);
  const [first, second] = reasons;
  const method = find('main-fetch/method-safelisted');
  if (!method) return null;
  if (!first) {
    return phrase`No preflight: ${method.subject ?? ''} is safelisted, and so is every header that the page sets.`;
  }
  const all = list(reasons.map((reason) => reasonWords[reason.kind].because(reason)));
  if (find('cors-preflight-cache/match')?.passed) {
    return phrase`No preflight now: what an earlier one allowed is still kept, for ${all}.`;
  }
  return second
    ? phrase`A preflight, because of ${all}. Each of them alone makes the browser ask first.`
    : phrase`A preflight, because of ${all}, ${[reasonWords[first.kind].which]}.`;
}

interface Reason {
  /** Before the first request there was no preflight. */
  readonly kind: Exclude<PreflightReason['kind'], 'preflighted-before'>;
  /** The method, or the header's name. */
  readonly name: string;
  /** The header's value; null of all else. */
  readonly value: string | null;
}

interface ReasonWords {
  readonly because: (reason: Reason) => Phrase;
  /** Why that is a reason. */
  readonly which: string;
}

const notSafelisted = 'which is not safelisted';
const always = 'which always asks for one';

const reasonWords: Record<Reason['kind'], ReasonWords> = {
  method: { because: ({ name }) => phrase`${name}`, which: notSafelisted },
  header: {
    // For these the value decides, for all others the name alone.
    because: ({ name, value }) =>
      safelistedNames.has(name.toLowerCase()) ? phrase`${`${name}: ${value}`}` : phrase`${name}`,
    which: notSafelisted,
  },
  stream: { because: () => ['a stream as body'], which: always },
  'upload-listener': { because: () => ['an upload listener'], which: always },
};

/** The reason that a step which did not pass gives. */
function reasonOf({ id, subject, against }: FetchStep): readonly Reason[] {
  const name = subject ?? '';
  switch (id) {
    case 'main-fetch/method-safelisted':
      return [{ kind: 'method', name, value: null }];
    case 'main-fetch/header-safelisted':
      return [{ kind: 'header', name, value: against }];
    case 'main-fetch/preflight-flag':
      return [{ kind: name === 'stream' ? 'stream' : 'upload-listener', name: '', value: null }];
    default:
      return [];
  }
}

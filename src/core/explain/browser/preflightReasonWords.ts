import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { FetchStep } from '#core/browser/fetchStep.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';

/** Why there is a preflight before the first request, or none; null if nothing is sent at all. */
export function preflightReason({ steps, outcome }: FetchOutcome): Phrase | null {
  if (outcome === 'throws') return null;
  const end = steps.findIndex(({ id }) => id === 'network/response');
  const hop = end === -1 ? steps : steps.slice(0, end);
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
  const reasons = reasonsOf(hop);
  if (reasons.length === 0) {
    const method = find('main-fetch/method-safelisted')?.subject ?? 'GET';
    return phrase`No preflight: ${method} is safelisted, and so is every header that the page sets.`;
  }
  if (find('cors-preflight-cache/match')?.passed) {
    return phrase`No preflight now: what an earlier one allowed is still kept, for ${list(reasons)}.`;
  }
  return reasons.length === 1
    ? phrase`A preflight, because of ${list(reasons)}, which is not safelisted.`
    : phrase`A preflight, because of ${list(reasons)}. Each of them alone makes the browser ask first.`;
}

function reasonsOf(hop: readonly FetchStep[]): readonly string[] {
  return hop
    .filter(({ passed }) => !passed)
    .flatMap(({ id, subject, against }) => {
      if (id === 'main-fetch/method-safelisted') return [subject ?? ''];
      if (id === 'main-fetch/preflight-flag') return [`a ${subject ?? 'stream'}`];
      if (id !== 'main-fetch/header-safelisted') return [];
      // Of these the value decides, of all others the name alone.
      const byValue = /^(?:accept|accept-language|content-language|content-type|range)$/i;
      return [byValue.test(subject ?? '') ? `${subject}: ${against}` : (subject ?? '')];
    });
}

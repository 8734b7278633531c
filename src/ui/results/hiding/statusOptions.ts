import { documentedScenarios } from '#core/documented/scenarios.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { statusLook, undecided, type StatusLook } from '#ui/results/statusLook.ts';

/** One answer that may be given to "What does the gateway answer?". */
export type StatusOption = Pick<StatusLook, 'tone' | 'icon' | 'title'>;

/** A page's call of which the gateway hears nothing. */
const nothingSent: StatusOption = { tone: 'refused', icon: 'x', title: 'Nothing is sent' };

/** What is asked, as far as it bears on what may be answered. */
export interface AskedStatus {
  /** Null for a page's call, of which it is not told what it sends. */
  readonly request: HttpRequest | null;
  readonly native: HttpResponse;
  /** Whether an expression of the policy may be one that cannot be judged. */
  readonly mayBeUndecided: boolean;
}

/**
 * Every answer that there may be: the refusals and the successes of the documentation, with the native
 * service's own status. It depends on what is asked alone, and not on the answer.
 */
export function statusOptions(asked: AskedStatus): readonly StatusOption[] {
  const group = asked.request && (asked.request.method === 'OPTIONS' ? 'Preflight' : 'Request');
  // Without a policy, a preflight is passed on, too.
  const rows = documentedScenarios.filter(
    ({ id }) => !group || outcomeWords[id].group === group || id === 'request-no-origin',
  );
  const looks = rows.map(({ id, printed }) => {
    const isNative = id.startsWith('request-') && printed.status < 400;
    return statusLook({ outcome: id, response: isNative ? asked.native : printed });
  });
  const options = [
    ...looks,
    ...(asked.request ? [] : [nothingSent]),
    ...(asked.mayBeUndecided ? [undecided] : []),
  ];
  return [...new Map(options.map((look) => [look.title, look])).values()];
}

/** The option that is right. @param verdict null where nothing is sent */
export const rightOption = (verdict: Verdict | null): StatusOption =>
  verdict ? statusLook(verdict) : nothingSent;

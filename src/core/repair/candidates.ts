import type { BrowserStepId } from '#core/browser/fetchStep.ts';
import { withPinned } from '#core/gateway/readings.ts';
import { valueOf } from '#core/http/headers.ts';
import { isToken } from '#core/http/token.ts';
import type { Change, ListField, SetupChange } from './change.ts';
import { writtenByPolicy } from './inTheWay.ts';
import type { InTheWay } from './obstacle.ts';
import { originChanges } from './originChanges.ts';
import { pageChanges, readableChanges } from './pageChanges.ts';
import type { Circumstances, Subject } from './subject.ts';

/** What may help, the smallest first; none of it was tried. Never `*`. */
export function candidates(
  found: InTheWay,
  subject: Subject,
  circumstances: Circumstances,
): readonly Change[] {
  const { values, call } = found;
  switch (found.kind) {
    case 'origin':
    case 'options':
    case 'undecided':
      return forOrigin(found, subject, circumstances);
    case 'method':
      return added('allowMethods', values);
    case 'headers':
      return added('allowHeaders', values);
    case 'no-preflight':
      return [];
    case 'opaque':
      return call ? readableChanges(call.call) : [];
    case 'hidden-header':
      return forHidden(found);
    case 'not-sent':
    case 'not-accepted':
      return [
        ...forBrowser(found, subject, circumstances),
        ...(call ? pageChanges(call.call, call.step) : []),
      ];
  }
}

function added(field: ListField, asked: readonly string[]): readonly SetupChange[] {
  const values = [...new Set(asked)].filter((value) => value !== '' && value !== '*');
  return values.length > 0 ? [{ kind: 'add', field, values }] : [];
}

/** As the gateway got it. */
function originOf({ call }: InTheWay, subject: Subject): string {
  const request =
    'request' in subject ? subject.request : call?.simulated.exchanges.at(-1)?.request;
  return valueOf(request?.headers ?? [], 'Origin') ?? '';
}

const forOrigin = (
  found: InTheWay,
  subject: Subject,
  { readings }: Circumstances,
): readonly SetupChange[] =>
  originChanges(subject.setup, originOf(found, subject), withPinned(readings));

const lists: Partial<Record<BrowserStepId, ListField>> = {
  'cors-preflight-fetch/method': 'allowMethods',
  'cors-preflight-fetch/header': 'allowHeaders',
};

const unreadable: Partial<Record<BrowserStepId, ListField>> = {
  'cors-preflight-fetch/methods-list': 'allowMethods',
  'cors-preflight-fetch/headers-list': 'allowHeaders',
};

/** Of the policy, for what a browser does not accept. */
function forBrowser(
  found: InTheWay,
  subject: Subject,
  circumstances: Circumstances,
): readonly SetupChange[] {
  const { policy } = subject.setup;
  const step = found.call?.step;
  if (!step || !found.answer) return [];
  // Without a policy the native service's own headers count.
  if (!policy) return forOrigin(found, subject, circumstances);
  if (!writtenByPolicy(found)) return [];
  if (step.id === 'cors-check/allow-credentials')
    return policy.allowCredentials ? [] : [{ kind: 'credentials' }];
  const list = lists[step.id];
  if (list) return added(list, found.values);
  const field = unreadable[step.id];
  const bad = field ? policy[field].filter((entry) => !isToken(entry)) : [];
  return field && bad.length > 0 ? [{ kind: 'remove', field, values: bad }] : [];
}

/** Exposed, if the answer has it and the gateway writes its headers. */
function forHidden(found: InTheWay): readonly SetupChange[] {
  const { headers = [] } = found.answer?.response ?? {};
  const sent = found.values.filter((name) => valueOf(headers, name) !== undefined);
  return writtenByPolicy(found) ? added('exposeHeaders', sent) : [];
}

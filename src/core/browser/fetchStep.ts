/** What the algorithms of the Fetch standard decide, in the order in which a call reaches them. */
export const browserStepIds = [
  'request/url',
  'request/url-credentials',
  'request/mode',
  'request/cache',
  'request/method',
  'request/no-cors-method',
  'request/header-name',
  'request/header-value',
  'request/header-kept',
  'request/header-no-cors',
  'request/body',
  'request/duplex',
  'request/stream',
  'main-fetch/mixed-content',
  'main-fetch/port',
  'main-fetch/same-origin',
  'main-fetch/mode-same-origin',
  'main-fetch/mode-cors',
  'main-fetch/no-cors-redirect',
  'main-fetch/scheme',
  'main-fetch/method-safelisted',
  'main-fetch/header-safelisted',
  'main-fetch/preflight-flag',
  'main-fetch/preflight-again',
  'cors-preflight-cache/match',
  'scheme-fetch/data',
  'network/response',
  'cors-preflight-fetch/redirect',
  'cors-preflight-fetch/status',
  'cors-preflight-fetch/methods-list',
  'cors-preflight-fetch/headers-list',
  'cors-preflight-fetch/method',
  'cors-preflight-fetch/header',
  'cors-check/allow-origin-lines',
  'cors-check/allow-origin-present',
  'cors-check/allow-origin-any',
  'cors-check/allow-origin',
  'cors-check/allow-credentials',
  'http-fetch/redirect',
  'http-redirect-fetch/mode',
  'http-redirect-fetch/location',
  'http-redirect-fetch/scheme',
  'http-redirect-fetch/count',
  'http-redirect-fetch/user-info',
  'http-redirect-fetch/body',
  'http-redirect-fetch/origin-kept',
  'filtered-response/expose-list',
  'filtered-response/expose-any',
] as const;

export type BrowserStepId = (typeof browserStepIds)[number];

/** One decision of one of the Fetch standard's algorithms. */
export interface FetchStep {
  /** The algorithm's name in the standard and what it decided on, as `cors-check/allow-origin`. */
  readonly id: BrowserStepId;
  readonly passed: boolean;
  /** What was looked at: a header's value, a method, a URL; null if it was absent. */
  readonly subject: string | null;
  /** What it was compared with; null if with nothing. */
  readonly against: string | null;
}

/** Where an algorithm writes its decisions as it takes them. */
export type Steps = FetchStep[];

/** Records a decision and returns it, so that the steps cannot contradict the outcome. */
export function record(
  steps: Steps,
  id: BrowserStepId,
  passed: boolean,
  subject: string | null,
  against: string | null = null,
): boolean {
  steps.push({ id, passed, subject, against });
  return passed;
}

/** The steps before the first answer came, of a preflight or of the request; all if none came. */
export function beforeAnswer(steps: readonly FetchStep[]): readonly FetchStep[] {
  const end = steps.findIndex(({ id }) => id === 'network/response');
  return end === -1 ? steps : steps.slice(0, end);
}

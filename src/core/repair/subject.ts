import type { BrowserId } from '#core/browser/pageCall.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Setup } from '#core/setup/setup.ts';
import { changedCall, changedSetup, type Change } from './change.ts';

/** What is to pass: one request through the gateway, or a page's call until the page reads the answer. */
export type Asked = { readonly request: HttpRequest } | { readonly page: PageView };

/** A setup, and what is asked of it. */
export type Subject = Asked & { readonly setup: Setup };

/** What stays as it is whatever is changed. */
export interface Circumstances {
  readonly readings: Partial<Readings>;
  readonly evaluate: Evaluate;
  /** The browsers in which a page's call has to pass; the first is the one that is looked at. */
  readonly browsers: readonly BrowserId[];
  /** Response headers that the page's script has to see. */
  readonly mustSee: readonly string[];
}

/** A subject with a change. */
export function changed(subject: Subject, change: Change): Subject {
  if (change.kind !== 'call') return { ...subject, setup: changedSetup(change, subject.setup) };
  if (!('page' in subject)) return subject;
  const { exchange: _, ...page } = subject.page;
  return { ...subject, page: { ...page, call: changedCall(change, page.call) } };
}

export const changedBy = (subject: Subject, changes: readonly Change[]): Subject =>
  changes.reduce(changed, subject);

/** The browser that is looked at, and besides it those that nearly every visitor of a page has. */
export const browsersToPass = (shown: BrowserId): readonly BrowserId[] => [
  ...new Set<BrowserId>([shown, 'chromium', 'firefox']),
];

import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { PageView } from './pageView.ts';

/** What is expected of an answer. What is left out may be anything. */
export interface Expectation {
  readonly outcome?: OutcomeId;
  readonly status?: number;
  /** Header lines by name; null is a line that must not be there. Several lines are one value, joined by `, `. */
  readonly headers?: readonly (readonly [name: string, value: string | null])[];
  /** Whether the page reads the answer; of a page's call only. */
  readonly pageReads?: boolean;
}

/** What is asked: a request, or a page's call. Nothing of a policy is in it. */
export type Asked =
  { readonly request: HttpRequest } | { readonly page: Omit<PageView, 'exchange'> };

/** A request or a call with what is expected of it, to be run against any setup. */
export type Case = Asked & {
  readonly name: string;
  readonly note?: string;
  readonly expect: Expectation;
  /** Whether it must hold under every reading of what is not documented. */
  readonly everyReading?: true;
};

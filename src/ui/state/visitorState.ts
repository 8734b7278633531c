import type { Readings } from '#core/gateway/readings.ts';
import { writeRequest } from '#core/message/rawHttp.ts';
import type { Setup } from '#core/setup/setup.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { draftRequest, writtenSetup, type RequestDraft, type SetupDraft } from './draft.ts';
import type { SetupTexts } from './setupTexts.ts';

/** All that a visitor can change. */
export interface State {
  readonly setup: SetupDraft;
  readonly request: RequestDraft;
  /** Readings pinned to another alternative than the default. */
  readonly pinned: Partial<Readings>;
  /** The call that the request comes from, if it is not written by hand. */
  readonly page?: PageView | undefined;
}

/** What waits for the texts of setups to be read. */
export interface Waiting {
  readonly act: (texts: SetupTexts | null) => void;
  /** What a form shows in the meantime. */
  readonly show: (shown: Setup | null) => Setup | null;
}

export function open(
  { setup, request, readings = {}, drafts = {}, page }: Scenario,
  texts: SetupTexts | null,
): State {
  const { setup: text } = drafts;
  return {
    setup: text !== undefined && texts ? texts.draftSetup(text, setup) : writtenSetup(setup),
    request: draftRequest(drafts.request ?? writeRequest(request), request),
    pinned: readings,
    page,
  };
}

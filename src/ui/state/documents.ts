import type { PageCall } from '#core/browser/pageCall.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { writeRequest, writeResponse } from '#core/message/rawHttp.ts';
import { textOfResponse, type TypedResponse } from '#core/message/typedResponse.ts';
import { splitOrigins } from '#core/http/splitOrigins.ts';
import { defaultReadings, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import type { Collection } from '#core/scenario/collection.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Missing } from '#core/scenario/missing.ts';
import type { Observed } from '#core/scenario/observed.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { withoutUndefined } from '#core/scenario/withoutUndefined.ts';
import { printSetup } from '#core/setup/print.ts';
import type { Setup } from '#core/setup/setup.ts';
import {
  draftRequest,
  draftSetup,
  canonicalDraft,
  type CodeDraft,
  type RequestDraft,
  type SetupDraft,
} from './draft.ts';

/** All that a visitor can change. Each function here returns what a change makes of it. */
export interface Documents {
  readonly setup: SetupDraft;
  /** Written by hand, or the last one of `page` that could be simulated. */
  readonly request: RequestDraft;
  /** Readings pinned to another alternative than the default. */
  readonly pinned: Partial<Readings>;
  /** What was found out of readings on a gateway. */
  readonly foundOut?: FoundOut | undefined;
  /** The call that the request comes from, if it is not written by hand. */
  readonly page?: PageView | undefined;
  /** The code that the call was last read from, as it was typed, until the call is changed elsewhere. */
  readonly code?: CodeDraft | undefined;
  /** Origins to try beside the request, as typed. */
  readonly tryOrigins: string;
  /** The native service's response as it was last typed. */
  readonly native?: TypedResponse | undefined;
  /** What a real gateway answered; its setup, if it is told, is never `same` here. */
  readonly observed?: Observed | undefined;
  /** What the visitor calls it. */
  readonly title?: string | undefined;
  /** What a console printed, as a ticket told it. */
  readonly symptom?: string | undefined;
  /** What the ticket did not tell. */
  readonly missing?: readonly Missing[] | undefined;
  /** The answer is hidden, and asked for. */
  readonly ask?: true | undefined;
  /** What is kept beside the scenario, while that comes and goes. */
  readonly collection: Collection;
  /** The Origin that advice put there to be tried, and what was there before. */
  readonly tried?: TriedOrigin | undefined;
}

/** An origin in the place of another one, of a request or of a call's page. */
export interface TriedOrigin {
  readonly origin: string;
  readonly before:
    | { readonly header: string | null }
    | { readonly page: Pick<PageCall, 'pageOrigin' | 'pageUrl'> };
}

export function openScenario(scenario: Scenario): Documents {
  const { setup, request, readings, drafts, page, tryOrigins = [], ...others } = scenario;
  const { foundOut, observed, title, symptom, missing, ask, ...collection } = others;
  const text = drafts?.setup;
  const draft = text === undefined ? canonicalDraft(setup) : draftSetup(text, setup);
  const over = writeResponse(nativeOf(draft));
  return {
    setup: draft,
    request: draftRequest(drafts?.request ?? writeRequest(request), request),
    pinned: readings ?? {},
    foundOut,
    page,
    tryOrigins: tryOrigins.join('\n'),
    native: drafts?.native === undefined ? undefined : { text: drafts.native, over },
    observed: observed?.setup === 'same' ? { ...observed, setup: draft.value } : observed,
    title,
    symptom,
    missing,
    ask,
    collection,
  };
}

/** What the native service answers, as a form shows it. */
const nativeOf = (setup: SetupDraft): HttpResponse => (setup.shown ?? setup.value).nativeResponse;

/** What a link has to carry; canonical texts are left out. */
export function scenarioOf(documents: Documents): Scenario {
  const { setup, request, pinned, foundOut, page, observed } = documents;
  const { title, symptom, missing, ask } = documents;
  const tryOrigins = splitOrigins(documents.tryOrigins);
  const native = textOfResponse(nativeOf(setup), documents.native);
  const drafts = {
    ...(setup.text !== printSetup(setup.value) && { setup: setup.text }),
    ...(request.text !== writeRequest(request.value) && { request: request.text }),
    ...(native !== writeResponse(nativeOf(setup)) && { native }),
  };
  return {
    setup: setup.value,
    request: request.value,
    ...(Object.keys(pinned).length && { readings: pinned }),
    ...(foundOut && { foundOut }),
    ...(Object.keys(drafts).length && { drafts }),
    ...(page && { page }),
    ...(tryOrigins.length && { tryOrigins }),
    ...(observed && { observed: writtenWith(setup.value, observed) }),
    ...(title && { title }),
    ...(symptom && { symptom }),
    ...(missing?.length && { missing }),
    ...(ask && { ask }),
    ...documents.collection,
  };
}

/** A setup that was observed is not written twice. */
function writtenWith(present: Setup, observed: Observed): Observed {
  const { setup } = observed;
  const isSame = setup === present || (setup && JSON.stringify(setup) === JSON.stringify(present));
  return isSame ? { ...observed, setup: 'same' } : observed;
}

export function withSetupText(documents: Documents, text: string): Documents {
  const { setup } = documents;
  return text === setup.text ? documents : { ...documents, setup: draftSetup(text, setup.value) };
}

/** @param setup the text of the setup as the response makes it */
export const withNative = (
  documents: Documents,
  native: TypedResponse,
  setup: string,
): Documents => ({ ...withSetupText(documents, setup), native });

/** A request written by hand comes from no page. */
export function withRequestText(documents: Documents, text: string): Documents {
  const { request } = documents;
  if (text === request.text) return documents;
  return {
    ...documents,
    request: draftRequest(text, request.value),
    page: undefined,
    code: undefined,
  };
}

/** @param code what the call was read from; without it, it stays for as long as the call does */
export function withPage(documents: Documents, page: PageView, code?: CodeDraft): Documents {
  const kept = page.call === documents.page?.call ? documents.code : undefined;
  return { ...documents, page, code: code ?? kept };
}

/** Some members of `T`; what is undefined goes. */
export type Changed<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

export const withCollection = (documents: Documents, changed: Changed<Collection>): Documents => ({
  ...documents,
  collection: withoutUndefined({ ...documents.collection, ...changed }),
});

/** Pins several readings at once. */
export const withReadings = (documents: Documents, readings: Partial<Readings>): Documents =>
  (Object.keys(readings) as ReadingId[]).reduce(
    (before, id) => withReading(before, id, readings[id] ?? defaultReadings[id]),
    documents,
  );

/**
 * With what was found out, in the place of what was before: what still counts of that is in it. Readings
 * are as they were found out to be.
 */
export const withFoundOut = (documents: Documents, foundOut: FoundOut): Documents =>
  Object.keys(foundOut.readings).length === 0
    ? documents
    : { ...withReadings(documents, foundOut.readings), foundOut };

/** Pins a reading to an alternative; its default unpins it. */
export function withReading<Id extends ReadingId>(
  documents: Documents,
  reading: Id,
  alternative: Readings[Id],
): Documents {
  const { [reading]: _, ...others } = documents.pinned;
  const isDefault = alternative === defaultReadings[reading];
  const pinned = isDefault ? others : { ...others, [reading]: alternative };
  return { ...documents, pinned: pinned as Partial<Readings> };
}

/** The policy as that of the gateway which a ticket is about. */
export const withPolicyTold = ({ missing, observed, ...documents }: Documents): Documents => ({
  ...documents,
  missing: missing?.filter((id) => id !== 'policy'),
  observed: observed && { setup: documents.setup.value, ...observed },
});

import type { HttpResponse } from '#core/http/message.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import type { DocumentedId, OutcomeId } from './outcome.ts';
import type { ResponseWriter } from './responseWriter.ts';
import { headerNotSupported, methodNotAllowed, originNotAllowed } from './statuses.ts';

/** How an outcome counts for the one who called; what it looks like follows from this alone. */
export type OutcomeKind = 'refused' | 'allowed' | 'passed-on' | 'undecided';

/** All that is known of an outcome whatever the setup and the request are. */
export interface OutcomeTraits {
  readonly kind: OutcomeKind;
  /** Whose status and reason phrase the caller gets. */
  readonly answeredBy: 'gateway' | 'native-service' | 'nobody';
  readonly addsCorsHeaders: boolean;
  /** Whether the vendor documents it: the ids with a documented scenario. */
  readonly documented: boolean;
  /** The field of the policy that a change would have to be made in; null where none refused. */
  readonly refusedBy: keyof CorsPolicy | null;
  /** Number of the flowchart's box where headers are added; null: it ends at the last question. */
  readonly lastStep: number | null;
  /** The response that it has, by the writer of the setup; null if undecided. */
  readonly respond: (writer: ResponseWriter, origin: string) => HttpResponse | null;
}

/** The gateway refuses: one response for every setup. */
const refused = (response: HttpResponse, refusedBy: keyof CorsPolicy | null) =>
  ({
    kind: 'refused',
    answeredBy: 'gateway',
    addsCorsHeaders: false,
    documented: true,
    refusedBy,
    lastStep: null,
    respond: () => response,
  }) as const satisfies OutcomeTraits;

/** The gateway answers an allowed preflight itself. */
const preflightAllowed = {
  kind: 'allowed',
  answeredBy: 'gateway',
  addsCorsHeaders: true,
  documented: true,
  refusedBy: null,
  lastStep: 8,
  respond: (writer, origin) => writer.preflight(origin),
} as const satisfies OutcomeTraits;

/** The native service answers, and the gateway adds its headers. */
const requestAllowed = {
  kind: 'allowed',
  answeredBy: 'native-service',
  addsCorsHeaders: true,
  documented: true,
  refusedBy: null,
  lastStep: 4,
  respond: (writer, origin) => writer.corsRequest(origin),
} as const satisfies OutcomeTraits;

/** The native service answers, and the gateway changes nothing. */
const passedOn = {
  kind: 'passed-on',
  answeredBy: 'native-service',
  addsCorsHeaders: false,
  refusedBy: null,
  lastStep: null,
  respond: (writer) => writer.native,
} as const satisfies Omit<OutcomeTraits, 'documented'>;

/** Every outcome has a row here, so none can be taken for what it is not. */
export const outcomeTraits: {
  readonly [Id in OutcomeId]: OutcomeTraits & {
    readonly documented: Id extends DocumentedId ? true : false;
  };
} = {
  'preflight-1': refused(originNotAllowed, 'allowedOrigins'),
  'preflight-2': refused(methodNotAllowed, 'allowMethods'),
  'preflight-3': refused(headerNotSupported, 'allowHeaders'),
  'preflight-4': preflightAllowed,
  'preflight-5': preflightAllowed,
  'preflight-no-origin': refused(methodNotAllowed, null),
  'preflight-no-method': refused(methodNotAllowed, null),
  'request-1': refused(originNotAllowed, 'allowedOrigins'),
  'request-2': requestAllowed,
  'request-3': requestAllowed,
  'request-no-origin': { ...passedOn, documented: true },
  'pass-through': { ...passedOn, documented: false },
  'options-not-allowed': { ...refused(methodNotAllowed, null), documented: false },
  undecided: {
    kind: 'undecided',
    answeredBy: 'nobody',
    addsCorsHeaders: false,
    documented: false,
    refusedBy: null,
    lastStep: null,
    respond: () => null,
  },
};

import { compareWithDocumented, type Comparison } from '#core/documented/comparison.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { evaluate, type Answer } from '#core/gateway/evaluate.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import type { Step } from '#core/gateway/step.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';

/** What the panes work out for one setup and request. */
export interface Shown extends Comparison {
  readonly readings: Readings;
  readonly pinned: Partial<Readings>;
}

export function shown(setup: Setup, request: HttpRequest, pinned: Partial<Readings> = {}): Shown {
  const answer = evaluate(setup, request, pinned);
  return {
    ...compareWithDocumented(answer, setup, request, pinned),
    readings: { ...defaultReadings, ...pinned },
    pinned,
  };
}

/** A row with the inputs that it prints. */
export function rowShown(id: DocumentedId, pinned?: Partial<Readings>): Shown {
  const { setup, request } = documentedScenario(id).scenario;
  return shown(setup, request, pinned);
}

const shop: CorsPolicy = {
  allowedOrigins: ['https://shop.example', 'https://[a-z]+\\.shop\\.example'],
  allowHeaders: ['Content-Type'],
  exposeHeaders: ['X-Request-Id'],
  allowCredentials: false,
  allowMethods: ['GET', 'POST'],
  maxAge: 600,
};

const native: HttpResponse = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Content-Type', 'application/json'],
    ['X-Request-Id', '7f3a91'],
    ['Access-Control-Allow-Origin', '*'],
  ],
};

const fromShop: HttpRequest = {
  method: 'GET',
  url: '/',
  headers: [['Origin', 'https://m.shop.example']],
};

/** Inputs of nobody's row: a regular expression, a native service that speaks CORS itself. */
export const shopSetup: Setup = { policy: shop, applications: [], nativeResponse: native };

export const shopShown = (pinned?: Partial<Readings>): Shown => shown(shopSetup, fromShop, pinned);

const origin = 'https://m.shop.example';
const undecided = { entry: 'https://(?<x>.).*', index: 0, reason: 'not-supported' } as const;

const asked = (step: Pick<Step, 'id' | 'number' | 'answer' | 'leadsTo'> & Partial<Step>): Step => ({
  table: 'request',
  subject: origin,
  against: null,
  matched: null,
  refused: [],
  undecided: null,
  ...step,
});

/**
 * The steps of a request whose Origin depends on an entry that cannot be judged. Made by hand: which
 * entries those are changes with the engine.
 */
export const doubtfulSteps = (application: 'undecided' | 'yes'): readonly Step[] => [
  asked({ id: 'request/origin-present', number: 1, answer: 'yes', leadsTo: 2 }),
  asked({ id: 'request/origin-in-policy', number: 2, answer: 'undecided', leadsTo: 3, undecided }),
  application === 'undecided'
    ? asked({
        id: 'request/origin-in-application',
        number: 3,
        answer: 'undecided',
        leadsTo: 'undecided',
        undecided,
      })
    : asked({
        id: 'request/origin-in-application',
        number: 3,
        answer: 'yes',
        leadsTo: 'request-3',
      }),
];

export function undecidedShown(): Shown {
  const answer: Answer = {
    outcome: 'undecided',
    response: null,
    steps: doubtfulSteps('undecided'),
    hangsOn: [],
    hangsOnTogether: [],
    provenance: {
      status: { kind: 'native' },
      statusText: { kind: 'native' },
      headers: [],
      absent: [],
    },
  };
  const none = { documented: null, lines: [], rowsOwn: false, differing: [] };
  return { answer, ...none, readings: defaultReadings, pinned: {} };
}

const luring: HttpRequest = {
  method: 'GET',
  headers: [['Origin', 'http://my-site.example.evil.example']],
};

/** No reading changes this refusal alone, two do together. */
export const luredShown = (): Shown =>
  shown(
    {
      policy: { ...shop, allowedOrigins: ['http://my-site.example'] },
      applications: [],
      nativeResponse: native,
    },
    luring,
  );

/** A refusal that three sets of readings would change, and none of them alone. */
export const manySets = (): Shown =>
  shown(
    {
      policy: { ...shop, allowedOrigins: ['http://my-site.example', 'r:^http'] },
      applications: [
        {
          name: 'Old',
          jsOrigins: ['HTTP://my-site.example.evil.example'],
          isSuspended: true,
          associated: true,
        },
      ],
      nativeResponse: native,
    },
    luring,
    { 'suspended-apps': 'do-not-count' },
  );

export const passedThrough = (): Shown => shown({ ...shopSetup, policy: null }, fromShop);

/** CORS allows the request, and the native service fails. */
export const nativeFails = (): Shown =>
  shown(
    {
      ...shopSetup,
      nativeResponse: { status: 503, statusText: 'Service Unavailable', headers: [] },
    },
    fromShop,
  );

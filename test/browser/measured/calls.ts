import { answerCalls } from './calls/answers.ts';
import { bodyCalls } from './calls/bodies.ts';
import { credentialsCalls } from './calls/credentials.ts';
import { documentedCalls } from './calls/documented.ts';
import { headerCalls } from './calls/headers.ts';
import { methodCalls } from './calls/methods.ts';
import { modeCalls } from './calls/modes.ts';
import { pageCalls } from './calls/pages.ts';
import { problemCalls } from './calls/problems.ts';
import { redirectCalls } from './calls/redirects.ts';
import { rememberedCalls } from './calls/remembered.ts';
import { visibleHeaderCalls } from './calls/visibleHeaders.ts';
import { xhrCalls } from './calls/xhr.ts';
import type { MeasuredCall } from './measuredCall.ts';

/** All calls that are measured. */
export const measuredCalls: readonly MeasuredCall[] = [
  ...documentedCalls,
  ...methodCalls,
  ...headerCalls,
  ...bodyCalls,
  ...credentialsCalls,
  ...answerCalls,
  ...visibleHeaderCalls,
  ...redirectCalls,
  ...modeCalls,
  ...rememberedCalls,
  ...problemCalls,
  ...xhrCalls,
  ...pageCalls,
];

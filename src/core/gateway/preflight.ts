import type { DecisionTable } from './decisionTable.ts';
import {
  headersAllowed,
  headersPresent,
  methodAllowed,
  methodPresent,
  originInApplication,
  originInPolicy,
  originPresent,
} from './questions.ts';

/** The vendor's flowchart of a preflight: a request with method OPTIONS, nothing else decides. */
export const preflight: DecisionTable = {
  id: 'preflight',
  questions: [
    {
      number: 1,
      id: 'preflight/origin-present',
      ask: originPresent,
      no: 'preflight-no-origin',
      yes: 2,
    },
    { number: 2, id: 'preflight/origin-in-policy', ask: originInPolicy, no: 3, yes: 4 },
    {
      number: 3,
      id: 'preflight/origin-in-application',
      ask: originInApplication,
      no: 'preflight-1',
      yes: 4,
    },
    {
      number: 4,
      id: 'preflight/method-present',
      ask: methodPresent,
      no: 'preflight-no-method',
      yes: 5,
    },
    { number: 5, id: 'preflight/method-allowed', ask: methodAllowed, no: 'preflight-2', yes: 6 },
    { number: 6, id: 'preflight/headers-present', ask: headersPresent, no: 'allowed', yes: 7 },
    {
      number: 7,
      id: 'preflight/headers-allowed',
      ask: headersAllowed,
      no: 'preflight-3',
      yes: 'allowed',
    },
  ],
  allowed: { byPolicy: 'preflight-4', byApplication: 'preflight-5' },
};

import type { DecisionTable } from './decisionTable.ts';
import { originInApplication, originInPolicy, originPresent } from './questions.ts';

/** The vendor's flowchart of a CORS request: any method but OPTIONS. Neither method nor headers are checked. */
export const corsRequest: DecisionTable = {
  id: 'request',
  questions: [
    {
      number: 1,
      id: 'request/origin-present',
      ask: originPresent,
      no: 'request-no-origin',
      yes: 2,
    },
    { number: 2, id: 'request/origin-in-policy', ask: originInPolicy, no: 3, yes: 'allowed' },
    {
      number: 3,
      id: 'request/origin-in-application',
      ask: originInApplication,
      no: 'request-1',
      yes: 'allowed',
    },
  ],
  allowed: { byPolicy: 'request-2', byApplication: 'request-3' },
};

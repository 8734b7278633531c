import type { HttpRequest } from '#core/http/message.ts';
import { corsRequest } from './corsRequest.ts';
import type { DecisionTable } from './decisionTable.ts';
import { preflight } from './preflight.ts';
import type { TableId } from './step.ts';

/** Every table that a step can come from. */
export const decisionTables: { readonly [Id in TableId]: DecisionTable } = {
  preflight,
  request: corsRequest,
};

/** The table that the gateway asks: to it, OPTIONS alone makes a request a preflight. */
export const tableFor = ({ method }: Pick<HttpRequest, 'method'>): DecisionTable =>
  method === 'OPTIONS' ? preflight : corsRequest;

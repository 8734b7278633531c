import type { Scenario } from './scenario.ts';

/** Whether the policy is that of the gateway which the case is about. What came from no ticket is. */
export const isPolicyTold = ({ missing = [], observed }: Scenario): boolean =>
  !missing.includes('policy') && (observed === undefined || observed.setup !== undefined);

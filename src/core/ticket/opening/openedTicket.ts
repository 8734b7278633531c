import type { Missing } from '#core/scenario/missing.ts';
import type { Scenario } from '#core/scenario/scenario.ts';

/** A part of a scenario that a ticket can bring. */
export const partIds = ['policy', 'applications', 'call', 'request', 'native', 'observed'] as const;
export type PartId = (typeof partIds)[number];

/** Those of the gateway, which go with any call. */
export const gatewayParts = ['policy', 'applications'] as const;

/** What opening a ticket makes of the scenario on the screen. */
export interface OpenedTicket {
  readonly scenario: Scenario;
  /** The parts that the ticket tells, and those that stay as they are. */
  readonly replaces: readonly PartId[];
  readonly stays: readonly PartId[];
  /** What would be needed to be sure, and is not in the ticket. */
  readonly missing: readonly Missing[];
}

import type { TableId } from '#core/gateway/step.ts';

export interface TableWords {
  /** What the gateway takes the request for. */
  readonly name: string;
  /** What happens at the end of the flowchart, in two or three words. */
  readonly allowed: string;
}

export const tableWords: Record<TableId, TableWords> = {
  preflight: { name: 'preflight', allowed: '200 OK' },
  request: { name: 'CORS request', allowed: 'Native service answers' },
};

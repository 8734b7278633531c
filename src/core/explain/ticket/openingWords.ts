import type { PartId } from '#core/ticket/opening/openedTicket.ts';

const words: Readonly<Record<PartId, string>> = {
  policy: 'policy',
  applications: 'applications',
  call: 'the call',
  request: 'the request',
  native: 'the native service',
  observed: 'what was observed',
};

/** "policy, applications, the call" */
export const partsOpened = (parts: readonly PartId[]): string =>
  parts.map((part) => words[part]).join(', ');

import { parseUrl } from '#core/http/parseUrl.ts';

/** A part of an origin in which two differ. */
export type OriginPart = 'scheme' | 'host' | 'port';

export interface PartDifference {
  readonly part: OriginPart;
  /** Of the entry, and of the Origin; empty is a port that is left out. */
  readonly entry: string;
  readonly origin: string;
}

/** The parts in which an entry and an Origin differ; null where one of them is no origin at all. */
export function differingParts(entry: string, origin: string): readonly PartDifference[] | null {
  const [a, b] = [parseUrl(entry), parseUrl(origin)];
  if (!a?.host || !b?.host) return null;
  const parts = [
    { part: 'scheme', entry: a.protocol.slice(0, -1), origin: b.protocol.slice(0, -1) },
    { part: 'host', entry: a.hostname, origin: b.hostname },
    { part: 'port', entry: a.port, origin: b.port },
  ] as const;
  return parts.filter((part) => part.entry !== part.origin);
}

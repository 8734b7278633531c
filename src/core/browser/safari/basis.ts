import type { BasisId } from '#core/browser/basis.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';

/** What only the network layer says, and WebKitGTK has another one than Safari. */
const ofTheNetwork: Partial<Record<Refusal['code'], BasisId>> = {
  /** https://github.com/thecatalinstan/Criollo/issues/111 */
  connection: 'reported',
  /** https://github.com/louislam/uptime-kuma/issues/3079 */
  malformed: 'reported',
};

/**
 * What Safari's answer rests on: measured in WebKitGTK, where it is WebKit that decides.
 * @param refusal what a call failed on; null if the page got the answer, of this status
 */
export function safariBasis(refusal: Refusal | null, status: number): BasisId {
  // Whether Safari hands a page a proxy's challenge from a server that is none is not known.
  if (!refusal) return status === 407 ? 'unknown' : 'measured';
  // WebKitGTK refuses ftp: before WebKit's own check comes to it.
  if (refusal.code === 'redirect-scheme' && refusal.url.startsWith('ftp:')) return 'source';
  return ofTheNetwork[refusal.code] ?? 'measured';
}

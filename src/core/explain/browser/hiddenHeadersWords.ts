import type { PageCall } from '#core/browser/pageCall.ts';
import { listElements } from '#core/http/fieldList.ts';
import { combinedValue } from '#core/http/headers.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';

/** A header of the answer that JavaScript cannot read, and why. */
export interface HiddenHeader {
  readonly name: string;
  readonly why: Phrase;
}

/** Those of the answer that the page gets; empty if it gets no answer. */
export function hiddenHeaders(
  { outcome, exchanges }: SimulatedPage,
  call: PageCall,
): readonly HiddenHeader[] {
  const headers = exchanges.at(-1)?.response.headers ?? [];
  const visible = outcome?.visibleHeaders;
  if (!visible) return [];
  const seen = new Set(visible.map(([name]) => name));
  const names = headers.map(([name]) => name.toLowerCase()).filter((name) => !seen.has(name));
  const exposed = listElements(combinedValue(headers, 'Access-Control-Expose-Headers') ?? '');
  return [...new Set(names)].map((name) => ({ name, why: why(name, exposed, call) }));
}

function why(name: string, exposed: readonly string[], { credentials }: PageCall): Phrase {
  if (/^set-cookie2?$/.test(name)) return ['No script ever sees it.'];
  if (exposed.includes('*') && credentials === 'include') {
    return phrase`With credentials ${'include'}, ${'*'} in Access-Control-Expose-Headers means a header of that name.`;
  }
  if (exposed.some((entry) => entry.toLowerCase() === name)) {
    return ['Access-Control-Expose-Headers names it, but the list cannot be read.'];
  }
  return ['Access-Control-Expose-Headers does not name it.'];
}

/** At Expose Headers: what of the answer it would show. */
export const exposableWords = (names: readonly string[]): Phrase =>
  phrase`JavaScript does not see ${list(names)}.`;

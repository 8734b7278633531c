import { originFault } from '#core/http/origin.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { originHeaderFault } from './originFault.ts';
import { phrase, type Phrase } from './phrase.ts';

/** What the method makes of a request. */
export const requestNote = ({ method }: HttpRequest): Phrase =>
  method === 'OPTIONS'
    ? phrase`OPTIONS makes this a preflight; nothing else does.`
    : phrase`${method} makes this a CORS request, not a preflight: only its Origin is checked.`;

const secondOrigin: Phrase = [
  'A browser sends one Origin line. The lines are evaluated as one value, joined by a comma; which of them the gateway reads is not documented.',
];

const opaque = phrase`${'null'} is what a browser sends for a page without an origin of its own, such as a local file or a sandboxed frame.`;

/** Evaluated as sent, but not what a browser sends: what is to be said, by the header's place. */
export function headerNotes({ headers }: HttpRequest): ReadonlyMap<number, Phrase> {
  const notes = new Map<number, Phrase>();
  const seen = new Set<string>();
  headers.forEach(([name, value], index) => {
    const lower = name.toLowerCase();
    const again = seen.has(lower);
    seen.add(lower);
    if (lower !== 'origin') return;
    const fault = originFault(value);
    if (again) notes.set(index, secondOrigin);
    else if (fault) notes.set(index, originHeaderFault(fault));
    else if (value === 'null') notes.set(index, opaque);
  });
  return notes;
}

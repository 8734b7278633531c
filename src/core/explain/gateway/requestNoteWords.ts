import { originFault } from '#core/http/origin.ts';
import { has, sameName } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { originHeaderFault } from './originFaultWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** What kind of request this is to a CORS policy, by its method and Origin. */
export function requestNote({ method, headers }: HttpRequest): Phrase {
  if (method === 'OPTIONS')
    return ['To a CORS policy, the method OPTIONS alone makes this a preflight.'];
  return has(headers, 'Origin')
    ? phrase`${method} with an Origin: to a CORS policy this is a CORS request; only the Origin is checked.`
    : phrase`${method} without an Origin: not a CORS request.`;
}

const secondOrigin: Phrase = [
  'A browser sends one Origin line. Here, the lines are evaluated as one value, joined by a comma; which of them the gateway reads is not documented.',
];

const opaque = phrase`${'null'} is what a browser sends for a page without an origin of its own, such as a local file or a sandboxed frame.`;

/** Notes on Origin lines that no browser sends like this, by the header's place in the list. */
export function headerNotes({ headers }: HttpRequest): ReadonlyMap<number, Phrase> {
  const notes = new Map<number, Phrase>();
  let again = false;
  headers.forEach(([name, value], index) => {
    if (!sameName(name, 'Origin')) return;
    const fault = originFault(value);
    if (again) notes.set(index, secondOrigin);
    else if (fault) notes.set(index, originHeaderFault(fault));
    else if (value === 'null') notes.set(index, opaque);
    again = true;
  });
  return notes;
}

import { errorMessageOf } from '#core/ticket/errorMessage.ts';
import { member, textOf, type Json } from '#core/ticket/json/json.ts';

/** The message in the body of an answer, which is then dropped; undefined if there is none. */
export function messageOf(content: Json | undefined): string | undefined {
  const text = textOf(member(content, 'text'));
  if (text === null) return undefined;
  return errorMessageOf(member(content, 'encoding') === 'base64' ? decoded(text) : text);
}

function decoded(base64: string): string {
  try {
    // What is cut from a long body is cut between bytes.
    return atob(base64.slice(0, 1 << 12));
  } catch {
    return '';
  }
}

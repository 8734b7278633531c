import type { HttpResponse } from '#core/http/message.ts';
import { writeResponse } from './rawHttp.ts';
import { readResponse } from './readResponse.ts';

/** A response as it is typed. */
export interface TypedResponse {
  readonly text: string;
  /** How the response was printed that it was typed over: it counts while the text cannot be read. */
  readonly over: string;
}

/** The text of a response: as it was typed for as long as that is an unfinished or differently written
 *  form of it, or else its print. */
export function textOfResponse(response: HttpResponse, typed?: TypedResponse): string {
  const printed = writeResponse(response);
  if (!typed) return printed;
  const read = readResponse(typed.text);
  const follows = read.issues.some((issue) => issue.blocking)
    ? typed.over === printed
    : writeResponse(read.response) === printed;
  return follows ? typed.text : printed;
}

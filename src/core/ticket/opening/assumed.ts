import type { PageCall } from '#core/browser/pageCall.ts';
import { describeCall } from '#core/browser/describeCall.ts';
import { sameName } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import { askedFor } from '#core/scenario/call/callFor.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import type { TicketConsole } from '#core/ticket/ticket.ts';

// What stands for a part of a call that no ticket told. The list of what is missing says that it is none.

/** Stands for the origin of a page. */
export const unknownPage = 'https://unknown-page.example';

/** Header that stands for whatever asked for a preflight. */
const assumedHeader: HeaderList[number] = ['Authorization', placeholder];

/** Kinds of lines whose parameter is a method that the answer to a preflight does not list. */
const methodKinds = ['MethodDisallowedByPreflightResponse', 'MethodNotAllowed'];

/** The same for a header. */
const headerKinds = [
  'HeaderDisallowedByPreflightResponse',
  'HeaderNotAllowed',
  'CORSMissingAllowHeaderFromPreflight2',
];

/** Whether a line tells the method of the call. */
export const namesMethod = ({ kind, parameter }: TicketConsole): boolean =>
  parameter !== null && methodKinds.includes(kind);

type Sent = Pick<PageCall, 'method' | 'headers' | 'credentials'>;

/** A call with what a line of a console names of it. */
export function withNamed(sent: Sent, line: TicketConsole): Sent {
  const { kind, parameter } = line;
  if (parameter === null) return sent;
  const { headers = [] } = sent;
  if (namesMethod(line)) return { ...sent, method: parameter };
  const isNew = headerKinds.includes(kind) && !headers.some(([name]) => sameName(name, parameter));
  return isNew ? { ...sent, headers: [...headers, askedFor(parameter)] } : sent;
}

/** The call with a header that asks for the preflight which failed, where nothing told of it does. */
export function withPreflight(call: PageCall): PageCall {
  const { problem, preflight } = describeCall(call, 'standard');
  if (problem || preflight.needed) return call;
  return { ...call, headers: [...(call.headers ?? []), assumedHeader] };
}

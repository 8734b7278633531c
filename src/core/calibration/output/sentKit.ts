import type { ReadingId } from '#core/gateway/readings.ts';
import { isHeaderValue } from '#core/http/headerValue.ts';
import { sameName } from '#core/http/headers.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { gatewayUrls } from '#core/scenario/gatewayUrl.ts';
import { withoutSecretsInUrl } from '#core/secrets/bareSecrets.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import type { KitForm } from './kitForm.ts';
import type { MarkedKit } from './marker.ts';

export interface KitTextOptions {
  /** What a reading is called in the comments: its id, where nothing is given. In one line. */
  readonly titleOf?: (id: ReadingId) => string;
  /** The test policy that has to be active, such as `A`; null if none may be. Not said by default. */
  readonly testPolicy?: string | null;
}

/** A request as every form of text sends it. */
export interface SentRequest {
  readonly number: number;
  /** OPTIONS or GET. */
  readonly method: string;
  /** Without Host, which follows from the address. */
  readonly headers: HeaderList;
  /** What it is for, in one line. */
  readonly note: string;
}

export interface SentKit {
  readonly id: string;
  /** Visible ASCII without quotation mark, backslash and braces. */
  readonly address: string;
  /** What is said before the first request, line by line. */
  readonly head: readonly string[];
  readonly requests: readonly SentRequest[];
}

/** What has braces of its own for variables, and no way to write them. */
const hasVariables = (form: KitForm): boolean => form === 'http' || form === 'postman';

/**
 * Visible ASCII: what is beyond is sent otherwise by each terminal. A line end would end the command,
 * and what comes after it would be one.
 */
const isSendable = (text: string, form: KitForm): boolean =>
  isHeaderValue(text) && /^[ -~]*$/.test(text) && !(hasVariables(form) && text.includes('{{'));

function addressOf(text: string): string {
  const url = (/^https?:/i.test(text) && parseUrl(text)) || new URL(gatewayUrls.https);
  const bare = `${url.origin}${url.pathname}${url.search}`;
  return withoutSecretsInUrl(bare, () => placeholder).replace(/[\\{}]/g, encodeURIComponent);
}

const isSent = ({ method, headers }: HttpRequest, form: KitForm): boolean =>
  /^(?:OPTIONS|GET)$/.test(method) && headers.flat().every((text) => isSendable(text, form));

/** What the texts of all forms have in common. */
export function sentKit(
  form: KitForm,
  { id, requests }: MarkedKit,
  address: string,
  { titleOf = (reading) => reading, testPolicy }: KitTextOptions,
): SentKit {
  const sent = requests.filter(({ request }) => isSent(request, form));
  const head = [
    `CORS Playground, kit ${id}: ${sent.length} ${sent.length === 1 ? 'request' : 'requests'}. Paste all that comes back into the playground.`,
  ];
  if (testPolicy === null) head.push('Before that, the API must have no CORS policy.');
  else if (testPolicy)
    head.push(`Before that, test policy ${testPolicy} must be active on the API.`);
  return {
    ...{ id, head, address: addressOf(address) },
    requests: sent.map(({ id: number, request: { method, headers }, bears }) => ({
      ...{ number, method },
      headers: headers.filter(([name]) => !sameName(name, 'Host')),
      note:
        `${number}: ${bears.map(titleOf).join(', ')}` +
        (method === 'GET' ? ' (a GET, which reaches the native service)' : ''),
    })),
  };
}

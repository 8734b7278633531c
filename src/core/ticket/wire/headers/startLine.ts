import { reasonPhrase } from '#core/http/reasonPhrase.ts';

export interface RequestLine {
  readonly method: string;
  readonly target: string;
  /** `HTTP/1.1`, or what a browser writes that does not know it; '' where nothing is. */
  readonly version: string;
}

export interface StatusLine {
  readonly status: number;
  readonly reason: string;
}

/** What a target may be: a path, an address, or the whole server (RFC 9112 §3.2). */
const requestLine =
  /^([A-Za-z]{2,20})\s{1,3}(\/\S*|[a-z][\w+.-]*:\/\/\S+|\*)(?:\s{1,3}(HTTP\/\d(?:\.\d)?|undefined|h2|h3|http\/1\.1))?\s*$/;

const methods =
  /^(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|CONNECT|get|head|post|put|delete|patch|options)$/;

export const isMethodName = (text: string): boolean => methods.test(text);

export function requestLineOf(text: string): RequestLine | null {
  const [, method = '', target = '', version = ''] = requestLine.exec(text) ?? [];
  if (target === '' || (version === '' && !isMethodName(method))) return null;
  return { method, target, version };
}

/** Blanks before the version: wget indents. */
const statusLine = /^HTTP\/\d(?:\.\d)?\s{1,3}(\d{3})(?:\s+(\S.*?))?\s*$/;

export function statusLineOf(text: string): StatusLine | null {
  const [, status, reason = ''] = statusLine.exec(text) ?? [];
  const isProse = reason.length > 120 || /[.!?] +[A-Z]|\bmeans\b/.test(reason);
  return status === undefined || isProse ? null : { status: Number(status), reason };
}

/** Whether a status line that stands alone is none of prose: "HTTP/1.1 200 OK means success". */
export const isPlainReason = ({ status, reason }: StatusLine): boolean =>
  reason === '' ||
  reason === reasonPhrase(status) ||
  /^(?:Specified Origin is not allowed|Header not supported|Method not (?:supported|allowed))$/i.test(
    reason,
  ) ||
  /^[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}$/.test(reason);

/** A status with its reason, as a panel shows them: `200 OK`, `403 Forbidden (from cache)`. */
export function shownStatus(text: string): StatusLine | null {
  const [, status, reason = ''] = /^\W{0,4}(\d{3})(?![\d.])\s*(.*?)\s*$/.exec(text) ?? [];
  if (status === undefined) return null;
  return { status: Number(status), reason: reason.replace(/\s*\((?:from|aus|via) [^)]*\)$/i, '') };
}

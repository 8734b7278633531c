import type { PageBody } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { SnippetCall } from './snippetCall.ts';

/** The call as JavaScript, in the form in which DevTools' "Copy as fetch" writes it. */
export function writeFetchSnippet(call: SnippetCall): string {
  const { url, method, headers = [], mode, credentials, redirect, cache, body } = call;
  const options = [
    option('method', method),
    headers.length > 0 ? `headers: ${writeHeaders(headers)}` : null,
    body ? `body: ${writeBody(body)}` : null,
    option('duplex', body?.kind === 'stream' ? body.duplex : undefined),
    option('mode', mode),
    option('credentials', credentials),
    option('redirect', redirect),
    option('cache', cache),
  ].filter((line) => line !== null);
  if (options.length === 0) return `fetch(${quote(url)});`;
  return `fetch(${quote(url)}, {\n${options.map((line) => `  ${line},\n`).join('')}});`;
}

export const quote = (text: string): string => JSON.stringify(text);

const option = (name: string, value: string | undefined): string | null =>
  value === undefined ? null : `${name}: ${quote(value)}`;

/** An object, or pairs where an object would change what is sent: repeats, `__proto__`, numbers. */
function writeHeaders(headers: HeaderList): string {
  const names = headers.map(([name]) => name);
  const plain = new Set(names).size === names.length && !names.some(isUnsafeKey);
  const lines = headers.map(([name, value]) =>
    plain ? `${quote(name)}: ${quote(value)}` : `[${quote(name)}, ${quote(value)}]`,
  );
  const inside = lines.map((line) => `    ${line},\n`).join('');
  return plain ? `{\n${inside}  }` : `[\n${inside}  ]`;
}

const isUnsafeKey = (name: string): boolean => name === '__proto__' || /^\d+$/.test(name);

export function writeBody(body: PageBody): string {
  switch (body.kind) {
    case 'string':
      return quote(body.value ?? '');
    case 'urlSearchParams':
      return `new URLSearchParams(${quote(body.value ?? '')})`;
    case 'formData':
      return 'new FormData()';
    case 'buffer':
      return 'new Uint8Array()';
    case 'blob':
      return body.type === undefined ? 'new Blob()' : `new Blob([], { type: ${quote(body.type)} })`;
    case 'stream':
      return 'new ReadableStream()';
  }
}

import type { SnippetCall } from './snippetCall.ts';
import { quote, writeBody } from './writeFetchSnippet.ts';

/** The call of an XMLHttpRequest as JavaScript, in the order in which a script has to make it. */
export function writeXhrSnippet(call: SnippetCall & { readonly uploadListener?: boolean }): string {
  const { url, method = 'GET', headers = [], credentials, body, uploadListener } = call;
  return [
    'const xhr = new XMLHttpRequest();',
    `xhr.open(${quote(method)}, ${quote(url)});`,
    ...headers.map(([name, value]) => `xhr.setRequestHeader(${quote(name)}, ${quote(value)});`),
    ...(credentials === 'include' ? ['xhr.withCredentials = true;'] : []),
    ...(uploadListener ? ['xhr.upload.onprogress = () => {};'] : []),
    `xhr.send(${body ? writeBody(body) : ''});`,
  ].join('\n');
}

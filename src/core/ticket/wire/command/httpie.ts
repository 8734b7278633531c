import type { HeaderLine, RawRequest } from '#core/ticket/wire/messageLines.ts';
import { sameName } from '#core/http/headers.ts';
import { absoluteUrl } from './commandUrl.ts';
import type { Word } from './shellWords.ts';

const withValue =
  /^(?:-[apoAs]|--(?:auth|auth-type|print|output|proxy|timeout|max-redirects|session|session-read-only|style|pretty|cert|cert-key|cert-key-pass|ssl|ciphers|boundary|raw|default-scheme|response-charset|response-mime|format-options|check-status))$/;

/** `Name:value`, `Name;`, `name==value`, `name=value`, `name:=json`, `name@file`. */
const item = /^((?:\\.|[^:=@;\\])+)(:=@?|==|=@?|:|;|@)(.*)$/s;

/** The request that an HTTPie command sends (`http`, `https`, `xh`). */
export function httpieRequests(words: readonly Word[]): readonly RawRequest[] {
  const reader = new HttpieRequest(
    /^(?:https|xhs)\b/.test(words[0]?.text ?? '') ? 'https' : 'http',
  );
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (!word.text.startsWith('-')) reader.add(word);
    else if (reader.addOption(word.text)) at++;
  }
  const request = reader.request();
  return request ? [request] : [];
}

class HttpieRequest {
  readonly #scheme: string;
  #method: string | null = null;
  #url: Word | null = null;
  readonly #headers: HeaderLine[] = [];
  readonly #query: string[] = [];
  #body = false;
  #form = false;

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  /** Whether its value is the next word. */
  addOption(text: string): boolean {
    if (/^(?:--form|--multipart|-\w*f\w*)$/.test(text)) this.#form = true;
    if (/^(?:--raw)\b/.test(text)) this.#body = true;
    if (/^(?:-a|--auth)(?:=|$)/.test(text)) this.#headers.push(['Authorization', null]);
    return withValue.test(text);
  }

  add(word: Word): void {
    if (this.#url) this.#addItem(word);
    else if (
      this.#method === null &&
      /^[A-Za-z]{3,10}$/.test(word.text) &&
      word.text !== 'localhost'
    ) {
      this.#method = word.text.toUpperCase();
    } else this.#url = word;
  }

  #addItem({ text, variable }: Word): void {
    const [, escaped = '', mark = '', value = ''] = item.exec(text) ?? [];
    const name = escaped.replace(/\\(.)/g, '$1');
    if (mark === ':' && value !== '') this.#headers.push([name, variable ? null : value]);
    else if (mark === ';') this.#headers.push([name, '']);
    else if (mark === '==') this.#query.push(`${name}=${value}`);
    else if (mark !== '' && mark !== ':') this.#body = true;
  }

  request(): RawRequest | null {
    if (!this.#url) return null;
    const url = shorthand(this.#url.text, this.#scheme) ?? absoluteUrl(this.#url, this.#scheme);
    const headers = [...this.#headers];
    const has = (name: string) => headers.some(([given]) => sameName(given, name));
    if (this.#body && !has('Content-Type')) headers.push(['Content-Type', this.#contentType()]);
    if (this.#body && !this.#form && !has('Accept')) {
      headers.push(['Accept', 'application/json, */*;q=0.5']);
    }
    const query = this.#query.join('&');
    return {
      method: this.#method ?? (this.#body ? 'POST' : 'GET'),
      url: url && query !== '' ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url,
      headers,
    };
  }

  #contentType(): string {
    return this.#form ? 'application/x-www-form-urlencoded; charset=utf-8' : 'application/json';
  }
}

/** `:8080/path` and `:/path` are on this machine. */
function shorthand(text: string, scheme: string): string | null {
  const [, port = '', path = ''] = /^:(\d{0,5})((?:\/.*)?)$/s.exec(text) ?? [];
  if (port === '' && path === '') return null;
  return `${scheme}://localhost${port === '' ? '' : `:${port}`}${path}`;
}

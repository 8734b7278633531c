import type { HeaderLine, RawRequest } from '#core/ticket/wire/messageLines.ts';
import { sameName } from '#core/http/headers.ts';
import { type Option, optionsOf } from './curlOptions.ts';
import type { Word } from './shellWords.ts';
import { absoluteUrl } from './commandUrl.ts';

/** The requests that a curl command sends: one for each URL. Redirects are not in a command. */
export function curlRequests(words: readonly Word[]): readonly RawRequest[] {
  const requests: RawRequest[] = [];
  let part = new CurlRequest();
  for (let at = 1; at < words.length;) {
    const word = words[at];
    if (!word) break;
    if (!/^-./.test(word.text)) {
      part.addUrl(word);
      at++;
      continue;
    }
    const { options, count } = optionsOf(word.text, words[at + 1]);
    for (const option of options) {
      if (option.name !== 'next') part.addOption(option);
      else {
        requests.push(...part.requests());
        part = new CurlRequest();
      }
    }
    at += count;
  }
  return [...requests, ...part.requests()];
}

/** In a URL, curl takes a bracket or brace with a backslash before it for the character itself. */
const withoutGlobs = (url: string | null): string | null =>
  url && url.replace(/\\([[\]{}])/g, '$1');

/** One request of a command: what its options and URLs make of it. */
class CurlRequest {
  readonly #urls: Word[] = [];
  readonly #headers: HeaderLine[] = [];
  /** Names that `-H 'Name:'` takes away from what curl sends by itself. */
  readonly #removed: string[] = [];
  readonly #query: string[] = [];
  readonly #data: string[] = [];
  #method: string | null = null;
  #head = false;
  #get = false;
  #upload = false;
  #cookie = false;
  /** The Content-Type of what is sent, by how it was given; null without a body. */
  #bodyType: string | null = null;
  #json = false;

  addUrl(word: Word): void {
    this.#urls.push(word);
  }

  addOption({ name, value, variable }: Option): void {
    if (/^data|^json$|^form/.test(name)) this.#addBody(name, value);
    else if (name === 'header') this.#addHeader(value, variable);
    else if (name === 'request') this.#method = value;
    else if (name === 'url') this.#urls.push({ text: value, variable });
    else if (name === 'cookie') this.#cookie = true;
    else if (name === 'url-query') this.#query.push(value);
    else this.#addFlag(name, value);
  }

  #addFlag(name: string, value: string): void {
    if (name === 'head') this.#head = true;
    else if (name === 'get') this.#get = true;
    else if (name === 'upload-file') this.#upload = true;
    else if (name === 'range') this.#headers.push(['Range', `bytes=${value}`]);
    else if (name === 'referer') this.#headers.push(['Referer', value.replace(/;auto$/, '')]);
    else if (/^(?:user|oauth2-bearer|aws-sigv4)$/.test(name)) this.#authorize();
  }

  #authorize(): void {
    if (!this.#has('Authorization')) this.#headers.push(['Authorization', null]);
  }

  #addBody(name: string, value: string): void {
    if (name === 'json') this.#json = true;
    this.#bodyType = name.startsWith('form')
      ? 'multipart/form-data'
      : name === 'json'
        ? 'application/json'
        : (this.#bodyType ?? 'application/x-www-form-urlencoded');
    this.#data.push(value);
  }

  /** `Name: value`, `Name;` for an empty one, `Name:` to send none. */
  #addHeader(text: string, variable: boolean): void {
    const [, name = '', mark = '', value = ''] =
      /^\s*([^\s:;]+)\s*([:;])\s*(.*?)\s*$/s.exec(text) ?? [];
    if (name === '' || (mark === ';' && value !== '')) return;
    if (mark === ':' && value === '') this.#removed.push(name);
    else this.#headers.push([name, variable ? null : value.replace(/\s*\n\s*/g, ' ')]);
  }

  #has(name: string): boolean {
    return this.#headers.some(([given]) => sameName(given, name));
  }

  requests(): readonly RawRequest[] {
    const absolute = this.#urls.filter(({ text }) => /^\w+:\/\//.test(text));
    const urls = absolute.length > 0 ? absolute : this.#urls.slice(0, 1);
    return urls.map((word) => ({
      method: this.#sentMethod(),
      url: this.#withQuery(withoutGlobs(absoluteUrl(word))),
      headers: this.#sentHeaders(),
      cookie: this.#cookie,
    }));
  }

  #sentMethod(): string {
    if (this.#method !== null) return this.#method;
    if (this.#head) return 'HEAD';
    if (this.#upload) return 'PUT';
    return this.#bodyType !== null && !this.#get ? 'POST' : 'GET';
  }

  #withQuery(url: string | null): string | null {
    const added = this.#get ? [...this.#query, ...this.#data] : this.#query;
    if (url === null || added.length === 0) return url;
    const [before = '', fragment] = url.split('#', 2);
    const query = added.map((part) => part.replace(/^[=+]/, '')).join('&');
    return `${before}${before.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : '#'}`;
  }

  #sentHeaders(): readonly HeaderLine[] {
    const bySelf: HeaderLine[] = [];
    if (this.#bodyType !== null && !this.#get) bySelf.push(['Content-Type', this.#bodyType]);
    if (this.#json) bySelf.push(['Accept', 'application/json']);
    const sent = bySelf.filter(
      ([name]) => !this.#has(name) && !this.#removed.some((given) => sameName(given, name)),
    );
    return [...this.#headers, ...sent];
  }
}

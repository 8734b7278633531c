import type { Node } from 'acorn';
import { credentialsModes, redirectModes, type PageBody } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { SnippetCall } from '#core/snippet/snippetCall.ts';
import type { SnippetPart } from '#core/snippet/snippetIssue.ts';
import type { Item, Unknown } from '#core/snippet/value/value.ts';
import type { FoundCall, TextItem } from './describeCall.ts';
import type { IssueList } from './issueList.ts';
import { asHeaderValue, decidesPreflight } from './headerValue.ts';
import { urlOf } from './urlOf.ts';

/** What a call is read as. */
export interface ReadCall {
  readonly call: SnippetCall;
  readonly referrer: string | null;
}

/**
 * The call as far as it is known. What is not is said at its place; a URL or a choice is then the one
 * of the call before.
 * @returns null if it is none, for a reason that is said at its place
 */
export function callOf(
  found: FoundCall,
  before: SnippetCall | undefined,
  doubts: IssueList,
  faults: IssueList,
): ReadCall | null {
  return new CallReader(found, before, doubts, faults).read();
}

class CallReader {
  readonly #found: FoundCall;
  readonly #before: SnippetCall | undefined;
  readonly #doubts: IssueList;
  readonly #faults: IssueList;

  constructor(
    found: FoundCall,
    before: SnippetCall | undefined,
    doubts: IssueList,
    faults: IssueList,
  ) {
    this.#found = found;
    this.#before = before;
    this.#doubts = doubts;
    this.#faults = faults;
  }

  read(): ReadCall | null {
    const { node, input, init, options, open } = this.#found;
    if (!input) this.#faults.add({ code: 'no-url' }, node);
    else if (!options) this.#wrong('options', init ?? node);
    if (!input || !options) return null;
    const url = urlOf(options.get('url'), this.#before?.url, this.#doubts);
    const body = this.#body();
    const given = {
      method: this.#text('method'),
      headers: this.#headers(),
      credentials: this.#choice('credentials', credentialsModes),
      mode: this.#text('mode'),
      redirect: this.#choice('redirect', redirectModes),
      cache: this.#text('cache'),
      body,
    };
    if (open) this.#mayBeMore('options', open);
    const present = Object.entries(given).filter(([, value]) => value !== undefined);
    const call = { url, ...(Object.fromEntries(present) as Omit<SnippetCall, 'url'>) };
    const referrer = options.get('referrer')?.value;
    return { call, referrer: typeof referrer === 'string' ? referrer : null };
  }

  #wrong(part: SnippetPart, at: Node): void {
    this.#faults.add({ code: 'wrong-kind', part, found: this.#faults.quote(at) }, at);
  }

  #doubt(part: SnippetPart, unknown: Unknown, at: Node): void {
    const found = this.#doubts.quote(at);
    const options = unknown.options.filter((option) => typeof option === 'string');
    const all = options.length === unknown.options.length ? options : [];
    const code = unknown.why === 'work' ? 'too-much' : 'not-spelled-out';
    this.#doubts.add(
      code === 'too-much' ? { code, part, found } : { code, part, found, options: all },
      at,
    );
  }

  #mayBeMore(part: 'options' | 'headers', at: Node): void {
    this.#doubts.add({ code: 'may-be-more', part, found: this.#doubts.quote(at) }, at);
  }

  #text(name: 'method' | 'mode' | 'cache'): string | undefined {
    const item = this.#found.options?.get(name);
    return item && this.#known(item, name);
  }

  /** An option's text, or what it was in the call before where it is not certain. */
  #known(
    { value, at, maybe }: TextItem,
    part: 'method' | 'mode' | 'cache' | 'credentials' | 'redirect',
  ): string | undefined {
    const before = this.#before?.[part];
    if (typeof value === 'string') {
      if (maybe)
        this.#doubts.add({ code: 'may-be-missing', part, found: this.#doubts.quote(at) }, at);
      return value;
    }
    this.#doubt(part, value, at);
    const options = value.options.filter((option) => typeof option === 'string');
    return options.length === 0 || options.includes(before ?? '') ? before : options[0];
  }

  #choice<const T extends string>(
    part: 'credentials' | 'redirect',
    expected: readonly T[],
  ): T | undefined {
    const item = this.#found.options?.get(part);
    const found = item && this.#known(item, part);
    const chosen = expected.find((choice) => choice === found);
    if (item && found !== undefined && chosen === undefined)
      this.#faults.add({ code: 'unknown-choice', part, found, expected }, item.at);
    return chosen;
  }

  #headers(): HeaderList | undefined {
    const { headers, implied } = this.#found;
    if (headers === undefined && implied.length === 0) return undefined;
    if (headers === null) {
      const at = this.#found.options?.get('headers')?.at ?? this.#found.node;
      this.#wrong('headers', at);
      return undefined;
    }
    if (headers?.open) this.#mayBeMore('headers', headers.open);
    const given = (headers?.list ?? []).filter(({ name }) => !this.#dropsLine(name));
    return [...given, ...implied].map((line): readonly [string, string] => [
      line.name,
      this.#headerValue(line),
    ]);
  }

  /** axios sends no Content-Type without a body, whatever it is told. */
  #dropsLine(name: string): boolean {
    const { api, body } = this.#found;
    return api === 'axios' && !body && name.toLowerCase() === 'content-type';
  }

  #headerValue({ name, value, at, maybe }: Item): string {
    const found = this.#doubts.quote(at);
    if (maybe) this.#doubts.add({ code: 'may-be-missing', part: 'header', found: name }, at);
    if (typeof value === 'string') return value;
    if ((value as Unknown).why === 'work') {
      this.#doubts.add({ code: 'too-much', part: 'header', found }, at);
      return asHeaderValue(value as Unknown);
    }
    const code = decidesPreflight(name) ? 'value-decides' : 'value-open';
    this.#doubts.add({ code, name, found }, at);
    return asHeaderValue(value as Unknown);
  }

  #body(): PageBody | undefined {
    const { body: found, options } = this.#found;
    if (!found) return undefined;
    if (found.unknown) this.#doubt('body', found.unknown, found.at);
    const duplex = options?.get('duplex')?.value;
    if (found.body?.kind !== 'stream' || typeof duplex !== 'string') return found.body;
    return { ...found.body, duplex };
  }
}

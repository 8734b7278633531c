import type { Node } from 'acorn';
import type { Item } from './value.ts';

/** What a page calls with. */
export type SnippetApi = 'fetch' | 'xhr' | 'axios' | 'jquery' | 'angular';

/** The options of a call at one moment, by name; `url` beside them. */
export interface Options {
  readonly items: ReadonlyMap<string, Item>;
  /** The code because of which there may be other options. */
  readonly open: Node | null;
}

/** A call with what it is given at that moment. */
export interface Sent {
  readonly api: SnippetApi;
  readonly node: Node;
  /** Where the URL and the options are in the text. */
  readonly input: Node | undefined;
  readonly init: Node | undefined;
  /** As those of `fetch`, with the address as `url`; null if they are none. */
  readonly options: Options | null;
  /** Header lines that the library adds by itself. */
  readonly implied: readonly Item[];
}

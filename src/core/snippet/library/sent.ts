import type { Node } from 'acorn';
import type { Options } from '#core/snippet/builtin/request.ts';
import type { Item } from '#core/snippet/value/value.ts';

/** What a page calls with. */
export type SnippetApi = 'fetch' | 'xhr' | 'axios' | 'jquery' | 'angular';

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

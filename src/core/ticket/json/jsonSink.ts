import type { Lines } from '#core/ticket/ticket.ts';
import type { JsonObject } from './json.ts';

/** An object in a text, once it is closed. */
export interface FoundObject {
  readonly object: JsonObject;
  /** The member that it is the value of, or that its list is; '' outside of any. */
  readonly key: string;
  readonly lines: Lines;
  /** The text ended before it did. Lists that were not closed are not in it. */
  readonly cut: boolean;
}

/** What is done with what a reader reads. */
export interface JsonSink {
  /** Whether the value of a member is wanted; all of it, whatever its members are named; or not. */
  readonly wants: (key: string) => 'some' | 'all' | false;
  /** True: it was taken, and is not kept for what it is part of. Innermost objects come first. */
  readonly found: (found: FoundObject) => boolean;
}

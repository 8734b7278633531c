import { boundary } from '#core/javaRegex/pattern/boundary.ts';
import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import { readCodePoint } from './codePointEscape.ts';
import { foldingOf } from '#core/javaRegex/pattern/folding.ts';
import { consumeGrapheme } from '#core/javaRegex/pattern/grapheme.ts';
import { readGroupName } from './groupName.ts';
import { backReference } from '#core/javaRegex/pattern/literal.ts';
import type { ParserState } from './parserState.ts';
import { predefinedSet } from '#core/javaRegex/pattern/predefinedSets.ts';
import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';

/** What an escape means. */
export type Escape =
  | { readonly kind: 'character'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'other'; readonly syntax: Syntax };

export interface EscapePlace {
  readonly inClass: boolean;
  /** A dash is before or after it. `\v` is then the one character U+000B, as before Java 8. */
  readonly beginsRange: boolean;
}

const verticalTab = 0x0b;

/** Reads an escape, its backslash at the cursor. Properties are not read here. */
export function readEscape(state: ParserState, { inClass, beginsRange }: EscapePlace): Escape {
  const { reader } = state;
  const letter = reader.skip();
  if (letter === 'v' && beginsRange) return { kind: 'character', codePoint: verticalTab };
  const set = predefinedSet(letter, state.flags.unicodeClass);
  if (set) return { kind: 'set', set };
  const codePoint = readCodePoint(reader, letter);
  if (codePoint !== null) return { kind: 'character', codePoint };
  const syntax = inClass ? null : readOther(state, letter);
  if (syntax) return { kind: 'other', syntax };
  throw reader.invalid('Illegal/unsupported escape sequence');
}

const grapheme: Syntax = {
  kind: 'consumer',
  consume: consumeGrapheme,
  takes: { kind: 'grapheme' },
  min: 1,
  max: 0, // Java's limits
};

function readOther(state: ParserState, letter: string): Syntax | null {
  if (letter >= '1' && letter <= '9') return numberedReference(state, Number(letter));
  if (letter === 'R') return { kind: 'lineBreak' };
  if (letter === 'X') return grapheme;
  if (letter === 'k') return namedReference(state);
  return boundary(state, letter);
}

/** Further digits belong to the number as long as there are that many groups already. */
function numberedReference(state: ParserState, first: number): Syntax {
  const { reader } = state;
  let group = first;
  for (;;) {
    const digit = parseInt(reader.peek(), 10);
    if (!(group * 10 + digit <= state.groups)) break; // also if it is not a digit
    group = group * 10 + digit;
    reader.read();
  }
  return refer(state, group);
}

function namedReference(state: ParserState): Syntax {
  const { reader } = state;
  if (reader.read() !== '<')
    throw reader.invalid("\\k is not followed by '<' for named capturing group");
  const name = readGroupName(reader, reader.read());
  const group = state.names.get(name);
  if (group === undefined) throw reader.invalid(`named capturing group <${name}> does not exist`);
  return refer(state, group);
}

function refer(state: ParserState, group: number): Syntax {
  state.referenced.add(group);
  return {
    kind: 'consumer',
    consume: backReference(group, foldingOf(state.flags)),
    takes: { kind: 'reference' },
    min: 0,
    max: null,
  };
}

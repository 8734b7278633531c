import type { Flags } from './flags.ts';
import { withFlag } from './flags.ts';
import { readGroupName } from './groupName.ts';
import type { ParserState } from './parserState.ts';
import type { Enclosure } from '#core/javaRegex/pattern/syntax.ts';

/** What kind of group a parenthesis opens. */
export type GroupOpening =
  | { readonly kind: 'group'; readonly capture: number | null }
  | Exclude<Enclosure, { kind: 'behind' }>
  /** `start` is where the body begins in the pattern. */
  | { readonly kind: 'behind'; readonly negated: boolean; readonly start: number };

const nonCapturing: GroupOpening = { kind: 'group', capture: null };

/** Reads the opening of a group, its `(` at the cursor; null for `(?i)` and so on, which only set flags. */
export function readGroupOpening(state: ParserState): GroupOpening | null {
  const { reader } = state;
  if (reader.next() !== '?') return capturing(state);
  const type = reader.skip();
  switch (type) {
    case ':':
      return nonCapturing;
    case '=':
    case '!':
      return { kind: 'ahead', negated: type === '!' };
    case '>':
      return { kind: 'atomic', negated: false };
    case '<':
      return readAngle(state);
    case '$':
    case '@':
      throw reader.invalid('Unknown group type');
    default:
      reader.unread();
      return readFlags(state);
  }
}

function capturing(state: ParserState): GroupOpening {
  state.groups += 1;
  return { kind: 'group', capture: state.groups };
}

/** `(?<=`, `(?<!` or `(?<name>`. */
function readAngle(state: ParserState): GroupOpening {
  const { reader, names } = state;
  const sign = reader.read();
  if (sign === '=' || sign === '!')
    return { kind: 'behind', negated: sign === '!', start: reader.cursor };
  const name = readGroupName(reader, sign);
  if (names.has(name)) throw reader.invalid(`Named capturing group <${name}> is already defined`);
  names.set(name, state.groups + 1);
  return capturing(state);
}

/** `(?i-x)` applies up to the end of the group around it, `(?i-x:…)` inside its own group. */
function readFlags(state: ParserState): GroupOpening | null {
  const { reader } = state;
  changeFlags(state, true);
  const end = reader.read();
  if (end === ')') return null;
  if (end === ':') return nonCapturing;
  throw reader.invalid('Unknown inline modifier');
}

function changeFlags(state: ParserState, on: boolean): void {
  const { reader } = state;
  let letter = reader.peek();
  for (let flags: Flags | null; (flags = withFlag(state.flags, letter, on)) !== null;) {
    state.flags = flags;
    letter = reader.next();
  }
  if (letter !== '-' || !on) return;
  reader.next();
  changeFlags(state, false);
}

import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { standIn } from './standIn.ts';

const known = new Map<string, CharPredicate>();

/**
 * The set that a character class of RegExp describes, as Unicode 13 has it; the text is what
 * stands between the brackets. The engine builds its tables when the first character is asked.
 */
export function charClassOf(body: string): CharPredicate {
  let has = known.get(body);
  if (has === undefined) known.set(body, (has = ask(body)));
  return has;
}

function ask(body: string): CharPredicate {
  let regex: RegExp | undefined;
  return (codePoint) => {
    regex ??= new RegExp(`[${body}]`, 'u');
    return regex.test(String.fromCodePoint(standIn(codePoint)));
  };
}

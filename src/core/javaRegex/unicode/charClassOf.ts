import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { standIn } from './standIn.ts';

const known = new Map<string, CharPredicate>();

/**
 * The set that a character class of RegExp describes, as in Unicode 13. `body` is the text between
 * the brackets. The RegExp is made for the first character, because the JavaScript engine then
 * builds its tables.
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

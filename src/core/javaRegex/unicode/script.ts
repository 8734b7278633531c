import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { charClassOf } from './charClassOf.ts';
import { scriptStandIn } from './standIn.ts';

/**
 * A script by the name that Character.UnicodeScript.forName takes: the long name with its low lines
 * or the name of four letters, in any case; otherwise undefined. The JavaScript engine knows the names.
 */
export function scriptOf(name: string): CharPredicate | undefined {
  const upper = name.toUpperCase();
  if (upper === 'UNKNOWN' || upper === 'ZZZZ') return charClassOf('\\p{Cn}\\p{Co}\\p{Cs}');
  // Qaai and Qaac are second names of scripts, which JavaScript takes and Java does not.
  if (!/^[A-Z_]+$/.test(upper) || /^QAA[CI]$/.test(upper)) return undefined;
  const regex = regexOf(upper);
  if (!regex?.test(sample())) return undefined;
  return (codePoint) => regex.test(String.fromCodePoint(scriptStandIn(codePoint)));
}

function regexOf(upper: string): RegExp | undefined {
  const name = upper.replace(/[^_]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  try {
    return new RegExp(`\\p{sc=${name === 'Signwriting' ? 'SignWriting' : name}}`, 'u');
  } catch {
    return undefined;
  }
}

let characters = '';

/** Characters of every script of Unicode 13, and of no later script. */
function sample(): string {
  if (characters) return characters;
  for (let at = 0; at < 0x20000; at += 0x20) characters += String.fromCodePoint(scriptStandIn(at));
  return characters;
}

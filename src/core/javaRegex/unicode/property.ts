import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { blockOf } from './block.ts';
import { charClassOf } from './charClassOf.ts';
import { binaryOf, categoryOf, posixOf } from './propertyName.ts';
import { mayBeBlock } from './otherBlocks.ts';
import { scriptOf } from './script.ts';

export type PropertyLookup =
  | { readonly kind: 'known'; readonly has: CharPredicate }
  /** Java refuses it. `description` is the text of PatternSyntaxException.getDescription(). */
  | { readonly kind: 'unknown'; readonly description: string }
  /** Java has it or may have it, and this engine does not: some blocks. */
  | { readonly kind: 'notSupported'; readonly what: string };

export interface PropertyFlags {
  /** (?i) */
  readonly caseInsensitive: boolean;
  /** (?U) */
  readonly unicodeClass: boolean;
}

/** A set, the body of a character class of RegExp that describes it, or why there is no set. */
type Found = CharPredicate | string | PropertyLookup | undefined;

/**
 * What `\p{…}` means in java.util.regex.Pattern of JDK 17, where everything assigned after Unicode 13
 * is unassigned. `text` is what is between the braces, or the one letter of `\pL`. Names and
 * descriptions are measured.
 */
export function lookUpProperty(text: string, flags: PropertyFlags): PropertyLookup {
  const [name = '', ...rest] = text.split('=');
  if (rest.length === 0) {
    return answer(byName(text, flags), flags, `Unknown character property name {${text}}`);
  }
  const key = name.toLowerCase();
  const value = rest.join('=');
  const description = `Unknown Unicode property {name=<${key}>, value=<${value}>}`;
  return answer(byKey(key, value), flags, description);
}

function byName(text: string, { unicodeClass }: PropertyFlags): Found {
  const name = text.slice(2);
  if (text.startsWith('In')) return block(name);
  if (text.startsWith('Is')) {
    return posixOf(name) ?? binaryOf(name) ?? categoryOf(name) ?? scriptOf(name);
  }
  return (unicodeClass ? posixOf(text) : undefined) ?? categoryOf(text);
}

function byKey(key: string, value: string): Found {
  if (/^(sc|script)$/.test(key)) return scriptOf(value);
  if (/^(blk|block)$/.test(key)) return block(value);
  return /^(gc|general_category)$/.test(key) ? categoryOf(value) : undefined;
}

function block(name: string): Found {
  if (!/^[a-z][a-z1 _-]+$/i.test(name)) return undefined;
  const found = blockOf(name);
  if (found || !mayBeBlock(name)) return found;
  return { kind: 'notSupported', what: `block ${name}` };
}

function answer(
  found: Found,
  { caseInsensitive }: PropertyFlags,
  description: string,
): PropertyLookup {
  if (found === undefined) return { kind: 'unknown', description };
  if (typeof found === 'object') return found;
  if (typeof found === 'function') return { kind: 'known', has: found };
  return { kind: 'known', has: charClassOf((caseInsensitive && caseless[found]) || found) };
}

const cased = '\\p{Lowercase}\\p{Uppercase}\\p{Lt}';

/** What (?i) makes of a set: it changes only the sets of letters by case. */
const caseless: Readonly<Record<string, string>> = {
  '\\p{Ll}': '\\p{LC}',
  '\\p{Lt}': '\\p{LC}',
  '\\p{Lu}': '\\p{LC}',
  'a-z': 'A-Za-z',
  'A-Z': 'A-Za-z',
  '\\p{Lowercase}': cased,
  '\\p{Uppercase}': cased,
  '\\p{gc=Lt}': cased,
};

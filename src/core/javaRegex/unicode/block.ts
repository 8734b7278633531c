import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { blocks } from './blocks.ts';

/**
 * A block by the name that Character.UnicodeBlock.forName takes in JDK 17, in any case: the official
 * one, the one without spaces, or the constant's. Undefined for a name that is not in the table;
 * Java may know it (see otherBlocks.ts).
 */
export function blockOf(name: string): CharPredicate | undefined {
  const wanted = name.toLowerCase();
  const block = blocks.find(([, , known]) => spellings(known).includes(wanted));
  if (block === undefined) return undefined;
  const [low, high] = block;
  return (codePoint) => codePoint >= low && codePoint <= high;
}

function spellings(name: string): readonly string[] {
  return [name, name.replaceAll(' ', ''), name.replace(/[ -]/g, '_'), name.replaceAll('_', ' ')];
}

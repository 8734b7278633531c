import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { blockNames } from './blocks.ts';
import { scriptOf } from './script.ts';

interface Block {
  /** In capitals; empty where the script's name is the block's, too. */
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

let blocks: readonly Block[] | undefined;

/**
 * A block by the name that Character.UnicodeBlock.forName takes in JDK 17, in any case: the official
 * one, that without spaces, or the constant's. Undefined for a block that is not in the table, so
 * that a name may still be one.
 */
export function blockOf(name: string): CharPredicate | undefined {
  blocks ??= decode(blockNames);
  const upper = name.toUpperCase();
  const named = blocks.find((one) => one.name && spellings(one.name).includes(upper));
  const block = named ?? ofScript(upper, blocks);
  return block && ((codePoint) => codePoint >= block.low && codePoint <= block.high);
}

function ofScript(name: string, all: readonly Block[]): Block | undefined {
  // Four letters may be a script's short name, which is no block's.
  const isIn = name.length > 4 ? scriptOf(name.replaceAll(' ', '_')) : undefined;
  return isIn && all.find((block) => !block.name && isIn(block.low + 16));
}

function decode(text: string): readonly Block[] {
  let next = 0;
  return [...text.matchAll(/([a-z1_ -]*)(?:([A-Z])|\.(\d+))/g)].map(
    ([, name = '', letter, count]) => {
      const low = next;
      next += 16 * (letter ? letter.charCodeAt(0) - 65 : Number(count));
      return { name: name.toUpperCase(), low, high: next - 1 };
    },
  );
}

function spellings(name: string): readonly string[] {
  return [name, name.replaceAll(' ', ''), name.replace(/[ -]/g, '_')];
}

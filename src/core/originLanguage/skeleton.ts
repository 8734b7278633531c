import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';

/** Stands for whatever the expression leaves open. */
export const open = '\0';
const maxSkeletons = 96;
const maxLength = 300;

/**
 * What an expression says in letters: texts with `open` where it leaves something open. They tell
 * what its author means, and are never taken for what it lets in. A dot that takes any character
 * is one that somebody forgot to escape.
 */
export function skeletons(syntax: Syntax): readonly string[] {
  return [...new Set(expand(syntax).map((text) => text.replace(/\0+/g, open)))];
}

function expand(syntax: Syntax): readonly string[] {
  switch (syntax.kind) {
    case 'set':
      return setTexts(syntax.set);
    case 'sequence':
      return syntax.items.reduce<readonly string[]>(
        (before, item) => joined(before, expand(item)),
        [''],
      );
    case 'alternation':
      return limited(syntax.branches.flatMap(expand));
    case 'group':
    case 'atomic':
    case 'possessive':
      return expand(syntax.body);
    case 'repeat':
      return repeated(syntax);
    case 'ahead':
      return syntax.negated ? [''] : expand(syntax.body);
    case 'behind':
      return syntax.negated ? [''] : expand(syntax.body);
    case 'consumer':
      return consumed(syntax);
    case 'empty':
    case 'lineBreak':
      return [''];
  }
}

function consumed({ takes }: Syntax & { kind: 'consumer' }): readonly string[] {
  if (takes.kind === 'text') return [String.fromCodePoint(...takes.codePoints).toLowerCase()];
  return [takes.kind === 'reference' || takes.kind === 'grapheme' ? open : ''];
}

type Set = (Syntax & { kind: 'set' })['set'];

function members(set: Set): string[] {
  const found: string[] = [];
  for (let char = 0x21; char < 0x7f; char += 1) {
    const text = String.fromCharCode(char).toLowerCase();
    if (set.has(char) && !found.includes(text)) found.push(text);
  }
  return found;
}

function setTexts(set: Set): readonly string[] {
  const has = members(set);
  if (has.length === 1) return has;
  if (has.length === 0 && set.has(0x20)) return [' '];
  return [has.length > 60 && has.includes('/') && has.includes('.') ? '.' : open];
}

function repeated({ body, min, max }: Syntax & { kind: 'repeat' }): readonly string[] {
  const single = body.kind === 'set' ? members(body.set) : [];
  if (body.kind === 'set' && single.length !== 1) return [open];
  const once = expand(body);
  if (min === max && max <= 8) {
    return Array.from({ length: max }).reduce<readonly string[]>(
      (before) => joined(before, once),
      [''],
    );
  }
  // `/*` and `:*` are what a shell pattern looks like as an expression.
  const more = max > 1 ? joined(once, [open]) : once;
  const starred = body.kind === 'set' ? more : max > 1 ? joined([open], once) : once;
  return limited(
    min === 0 && body.kind !== 'set'
      ? ['', ...starred]
      : min === 0 && max === 1
        ? ['', ...once]
        : starred,
  );
}

function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  return limited(before.flatMap((one) => after.map((other) => (one + other).slice(0, maxLength))));
}

const limited = (texts: readonly string[]): readonly string[] => texts.slice(0, maxSkeletons);

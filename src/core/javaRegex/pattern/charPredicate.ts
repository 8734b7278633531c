/** Whether a code point, lone surrogates included, belongs to a class. */
export type CharPredicate = (codePoint: number) => boolean;

import {
  codeBlock,
  escapeText,
  writeLink,
  writePhrase,
  type MarkdownPhrase,
} from './markdownText.ts';

/** One piece of a reply: a sentence, or text that is copied as it is. */
export type ReplyPiece =
  | { readonly kind: 'words'; readonly words: MarkdownPhrase }
  | { readonly kind: 'code'; readonly language: 'text' | 'http' | 'sh'; readonly code: string }
  | { readonly kind: 'link'; readonly url: string };

export interface ReplySection {
  readonly heading: string;
  readonly pieces: readonly ReplyPiece[];
}

/** An answer to a ticket; all words come from the caller. */
export interface Reply {
  readonly title: string;
  readonly sections: readonly ReplySection[];
}

const markdownPiece = (piece: ReplyPiece): string => {
  if (piece.kind === 'words') return writePhrase(piece.words);
  return piece.kind === 'link' ? writeLink(piece.url) : codeBlock(piece.language, piece.code);
};

/** For ticket systems that read Markdown. Nothing in a value becomes markup. Ends with a line feed. */
export function writeReplyMarkdown({ title, sections }: Reply): string {
  const parts = sections.flatMap(({ heading, pieces }) => [
    `#### ${escapeText(heading)}`,
    ...pieces.map(markdownPiece),
  ]);
  return `${[`### ${escapeText(title)}`, ...parts].join('\n\n')}\n`;
}

const textOf = (words: MarkdownPhrase): string =>
  typeof words === 'string'
    ? words
    : words.map((part) => (typeof part === 'string' ? part : part.code)).join('');

const indented = (code: string): string => code.replace(/^(?=.)/gm, '  ');

const textPiece = (piece: ReplyPiece): string => {
  if (piece.kind === 'words') return textOf(piece.words);
  return piece.kind === 'link' ? piece.url : indented(piece.code);
};

/** The same as plain text, for mails and whatever shows Markdown as it is. */
export function writeReplyText({ title, sections }: Reply): string {
  const parts = sections.map(({ heading, pieces }) =>
    [heading, ...pieces.map(textPiece)].join('\n'),
  );
  return `${[title, ...parts].join('\n\n')}\n`;
}

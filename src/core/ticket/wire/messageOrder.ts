import type { Piece } from '#core/ticket/piece.ts';

export type Message = Extract<Piece, { kind: 'request' | 'response' | 'error' }>;

export const isMessage = (piece: Piece): piece is Message =>
  piece.kind === 'request' || piece.kind === 'response' || piece.kind === 'error';

/**
 * The indices of requests whose answers stand above them, as in Chromium's raw headers. Only the order
 * of all tells: answer, request, answer, request, and no command.
 */
export function answersComeFirst(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const endRun = () => {
    const kinds = run.map((index) => pieces[index]?.kind);
    const alternates = kinds.every((kind, at) => kind === (at % 2 === 0 ? 'response' : 'request'));
    if (alternates && run.length % 2 === 0) for (const index of run) found.add(index);
    run = [];
  };
  let awaited = false;
  pieces.forEach((piece, index) => {
    if (!isMessage(piece)) return;
    if (piece.kind === 'request' && piece.told === 'command') {
      endRun();
      awaited = true;
    } else if (awaited) awaited = piece.kind === 'request';
    else run.push(index);
  });
  endRun();
  return found;
}

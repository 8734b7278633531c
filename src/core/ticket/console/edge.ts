import type { Finder, Piece } from '#core/ticket/piece.ts';
import { consolePieces, printedUrl } from './entry.ts';
import { passageAt } from './passage.ts';

/**
 * Codes of Edge up to 18 and of Internet Explorer. 7118 and 7119 say only that a call asks for CORS, and
 * whose URL it is; the failure follows.
 */
const code = /\b(SEC71(?:1[89]|2\d))\b\s*:?/;
const codes = new RegExp(code.source, 'g');

const ofPreflights: ReadonlySet<string> = new Set(['SEC7123', 'SEC7124', 'SEC7126']);

/** Where the messages of the codes name something. */
const parameter =
  /Request\s+(?:header|method)\s+['"]?([^\s'"]{1,300}?)['"]?\s+was\s+not\s+present/i;
const origin =
  /\bOrigin\s+['"]?([^\s'"]{1,500}?)['"]?\s+(?:did\s+not|not\s+found|failed|was\s+not)/i;
const resource =
  /(?:resource\s+at|XMLHttpRequest\s+for)\s+['"]?([a-z]+:\/\/[^\s'"]{1,8000}?)['"]?\.?(?:\s|$)/i;

export const edgeFinder: Finder = {
  starts: code,
  read(lines, at) {
    const passage = passageAt(lines, at);
    const pieces: Piece[] = [];
    const starts = [...passage.text.matchAll(codes)];
    let url: string | null = null;
    let end = 0;
    starts.forEach((match, nth) => {
      const next = starts[nth + 1]?.index ?? passage.text.length;
      const text = passage.text.slice(match.index, Math.min(next, match.index + 10_000));
      url = printedUrl(resource.exec(text)?.[1]) ?? url;
      end = Math.max(end, match.index + match[0].length);
      const kind = match[1] ?? '';
      if (kind === 'SEC7118' || kind === 'SEC7119') return;
      pieces.push(
        ...consolePieces(
          {
            ...{ browser: 'edge-legacy', kind, url },
            pageOrigin: origin.exec(text)?.[1] ?? null,
            parameter: parameter.exec(text)?.[1] ?? null,
            preflight: ofPreflights.has(kind) ? true : null,
          },
          passage.linesOf(match.index, match.index + text.trimEnd().length),
          [text],
        ),
      );
      url = null;
    });
    return pieces.length > 0 ? { pieces, next: at + passage.countTo(end) } : null;
  },
};

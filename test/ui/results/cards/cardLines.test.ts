import { describe, expect, it } from 'vitest';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import { opensByItself, ourLine, printedLine, type CardLine } from '#ui/results/cards/cardLines.ts';
import { nativeFails, passedThrough, rowShown, shopShown, shown, type Shown } from '../cases.ts';

/** A line as it reads: mark, text, surplus in brackets. */
function reads({ kind, name, pieces, mark }: CardLine): string {
  const value = pieces.map((piece) => (piece.surplus ? `[${piece.text}]` : piece.text)).join('');
  const text = { start: value, header: `${name}: ${value}`, none: `no ${name}`, gap: '' }[kind];
  return mark === null ? text : `${mark === 'erratum' ? '!' : '≠'} ${text}`;
}

const printed = ({ lines, differing }: Shown) =>
  lines.map((line) => reads(printedLine(line, differing)));
const ours = ({ lines, differing }: Shown) => lines.map((line) => reads(ourLine(line, differing)));

describe('lines of the documentation', () => {
  it('row 4: only the surplus of the wrong value is marked', () => {
    expect(printed(rowShown('preflight-4'))).toEqual([
      '200 OK',
      'Access-Control-Allow-Origin: http://test2.com',
      '! Access-Control-Allow-Methods: POST[,GET,PUT]',
      'Access-Control-Allow-Headers: test1,test2',
      'Access-Control-Max-Age: 100',
      'Access-Control-Allow-Credentials: true',
    ]);
  });

  it('request, row 3: what should not be there, and what should', () => {
    expect(printed(rowShown('request-3'))).toEqual([
      '200 OK',
      'Access-Control-Allow-Origin: http://test2.com',
      '! Access-Control-Allow-Methods: [POST,GET,PUT]',
      '! Access-Control-Allow-Headers: [test1,test2]',
      '! Access-Control-Max-Age: [100]',
      'Access-Control-Allow-Credentials: true',
      '! no Access-Control-Expose-Headers',
    ]);
  });

  it('with other inputs: lines that differ are marked, native headers leave a gap', () => {
    expect(printed(shopShown())).toEqual([
      '200 OK',
      '',
      '',
      '≠ Access-Control-Allow-Origin: http://test2.com',
      '≠ Access-Control-Allow-Credentials: true',
      '≠ Access-Control-Expose-Headers: header1,header2',
    ]);
  });

  it('a pinned reading that adds a line leaves its absence on this side', () => {
    expect(printed(rowShown('preflight-4', { vary: 'added' })).at(-1)).toBe('≠ no Vary');
  });

  it('a value that is wrong in the row is not pointed at where ours is the same', () => {
    const { answer, documented, lines, differing } = rowShown('preflight-4');
    const methods = { ...lines[2]!, ours: 'POST,GET,PUT', mark: 'same' as const };
    expect(answer.outcome).toBe(documented?.id);
    expect(reads(printedLine(methods, differing))).toBe(
      'Access-Control-Allow-Methods: POST,GET,PUT',
    );
  });
});

describe('lines of the gateway', () => {
  it('row 4', () => {
    expect(ours(rowShown('preflight-4')).slice(0, 3)).toEqual([
      'HTTP/1.1 200 OK',
      'Access-Control-Allow-Origin: http://test2.com',
      '! Access-Control-Allow-Methods: POST',
    ]);
  });

  it('request, row 3', () => {
    expect(ours(rowShown('request-3')).slice(2)).toEqual([
      '! no Access-Control-Allow-Methods',
      '! no Access-Control-Allow-Headers',
      '! no Access-Control-Max-Age',
      'Access-Control-Allow-Credentials: true',
      '! Access-Control-Expose-Headers: header1,header2',
    ]);
  });

  it('with other inputs: a header that only another reading would send is shown', () => {
    expect(ours(shopShown())).toEqual([
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      'X-Request-Id: 7f3a91',
      '≠ Access-Control-Allow-Origin: https://m.shop.example',
      '≠ no Access-Control-Allow-Credentials',
      '≠ Access-Control-Expose-Headers: X-Request-Id',
    ]);
  });

  it('a status of the native service’s own', () => {
    expect(ours(nativeFails())[0]).toBe('≠ HTTP/1.1 503 Service Unavailable');
  });

  it('a start line over HTTP/2, which has no reason phrase', () => {
    const { lines, differing } = rowShown('preflight-2');
    expect(reads(ourLine(lines[0]!, differing, { http2: true }))).toBe('HTTP/2 405');
  });

  it('an empty value is kept apart from an absent header', () => {
    const { setup, request } = rowShown('preflight-4').documented!.scenario;
    const policy = { ...setup.policy!, allowHeaders: [] };
    const headers = request.headers.slice(0, 2);
    const empty = shown(
      { ...setup, policy },
      { ...request, headers },
      { 'empty-lists': 'sent-empty' },
    );
    const line = empty.lines.find(({ part }) => part === 'Access-Control-Allow-Headers')!;
    expect(ourLine(line, empty.differing)).toMatchObject({ kind: 'header', pieces: [] });
  });
});

describe('both sides', () => {
  it.each(documentedIds)('%s: an erratum is shown on both', (id) => {
    const { lines, differing } = rowShown(id);
    for (const line of lines) {
      const [left, right] = [printedLine(line, differing), ourLine(line, differing)];
      expect([left.why === null, right.why === null]).toEqual(Array(2).fill(line.erratum === null));
      expect(left.why).not.toBe(right.why ?? '');
      expect([left.mark, right.mark]).toEqual(
        Array(2).fill(line.mark === 'erratum' ? 'erratum' : null),
      );
    }
  });

  it.each<[DocumentedId, readonly string[]]>([
    ['preflight-3', []],
    ['preflight-4', ['Access-Control-Allow-Methods']],
    ['request-2', []],
    ['request-3', ['Access-Control-Allow-Methods', 'Access-Control-Expose-Headers']],
  ])('%s: a reason opens by itself where it makes a difference, and once', (id, parts) => {
    const { lines } = rowShown(id);
    expect(lines.filter((line) => opensByItself(line, lines)).map(({ part }) => part)).toEqual(
      parts,
    );
  });
});

describe('without a row', () => {
  it('the answer’s own lines, each with what it rests on', () => {
    const { lines } = passedThrough();
    expect(lines.map((line) => reads(ourLine(line, [])))).toEqual([
      'HTTP/1.1 200 OK',
      'Content-Type: application/json',
      'X-Request-Id: 7f3a91',
      'Access-Control-Allow-Origin: *',
    ]);
    expect(lines.every(({ basis }) => basis?.kind === 'native')).toBe(true);
  });
});

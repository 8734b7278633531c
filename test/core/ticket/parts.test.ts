import { describe, expect, it } from 'vitest';
import { partsOf } from '#core/ticket/parts.ts';
import type { Piece, PieceBody } from '#core/ticket/piece.ts';
import type { PartKind } from '#core/ticket/ticket.ts';
import { policy } from '../../helpers/setups.ts';
import { answered, called, exchange, lines, printed } from '../../helpers/tickets.ts';

const { request } = exchange('GET', null);
const asked = (told: Extract<PieceBody, { kind: 'request' }>['told']): PieceBody => ({
  ...{ kind: 'request', told, request },
});
const told: PieceBody = { kind: 'exchange', preflight: null, request, response: null };
const application = { name: 'Shop', jsOrigins: [], isSuspended: false };

describe('what lines were taken for', () => {
  it.each<[PieceBody, PartKind | null]>([
    [asked('command'), 'command'],
    [asked('panel'), 'panel'],
    [asked('har'), 'har'],
    [{ kind: 'response', response: answered(200) }, 'output'],
    [{ kind: 'error', error: 'net::ERR_FAILED' }, 'output'],
    [told, 'har'],
    [{ ...told, told: 'console' }, 'console'],
    [{ kind: 'console', entry: printed() }, 'console-line'],
    [{ kind: 'call', call: called() }, 'call'],
    [{ kind: 'policy', id: null, policy: policy() }, 'policy'],
    [{ kind: 'application', id: null, application }, 'applications'],
    [{ kind: 'integration-server', settings: {} }, 'settings'],
    [{ kind: 'left-out', name: 'Cookie' }, null],
    [{ kind: 'not-understood', code: 'cut-off' }, null],
    [{ kind: 'problem', problem: 'cut-off' }, null],
    [{ kind: 'association', application: '1', apis: [] }, null],
  ])('%o is %s', (body, kind) => {
    expect(partsOf([{ ...body, lines }])).toEqual(kind === null ? [] : [{ kind, lines }]);
  });

  it('is told in the order of the paste, with the lines', () => {
    const at = (first: number, body: PieceBody): Piece => ({
      ...body,
      lines: { first, last: first },
    });
    const parts = partsOf([
      at(1, asked('command')),
      at(2, { kind: 'left-out', name: 'Cookie' }),
      at(3, { kind: 'response', response: answered(200) }),
    ]);
    expect(parts).toEqual([
      { kind: 'command', lines: { first: 1, last: 1 } },
      { kind: 'output', lines: { first: 3, last: 3 } },
    ]);
  });

  it('is not told of more than anybody looks at', () => {
    const many = Array.from({ length: 5000 }, (): Piece => ({ ...told, lines }));
    expect(partsOf(many)).toHaveLength(2000);
  });
});

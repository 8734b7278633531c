import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedIds } from '#core/gateway/outcome.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import { readAddress } from '#core/share/address.ts';
import { readPlainForm } from '#core/share/plainForm.ts';
import { linkTo } from './linkTo.ts';
import { small } from './states.ts';
import { writePlainForm } from './writePlainForm.ts';

fc.configureGlobal({ seed: 1 });

const link = linkTo(small);
const query = writePlainForm(small);
const origin = readPlainForm('origin=a');
const plain = origin.ok && { kind: 'scenario', scenario: origin.value };
const header = readPlainForm('header=A:%20b');
const spaced = header.ok && { kind: 'scenario', scenario: header.value };
const packed = { kind: 'scenario', scenario: small };
const empty = { kind: 'scenario', scenario: emptyScenario };
const none = { kind: 'none' };
const preflight3 = { kind: 'named', id: 'preflight-3' };

describe('readAddress', () => {
  it.each<[hash: string, search: string, opening: object | false, embed: boolean]>([
    ['', '', none, false],
    ['#', '', none, false],
    ['', '?', none, false],
    ['', '?utm_source=x', none, false],
    ['#?utm_source=x', '', none, false],
    ['#?', '', empty, false],
    ['#%3F', '', empty, false],
    ['#embed/?', '', empty, true],
    ['#?', '?origin=a', empty, false],
    ['', '?embed', none, true],
    ['', '?embed=1', none, true],
    ['#embed', '', none, true],
    ['#embed/', '', none, true],
    ['#preflight-3', '', preflight3, false],
    ['#embed/preflight-3', '', preflight3, true],
    ['#preflight-3', '?embed', preflight3, true],
    ['#preflight-3', '?utm_source=x&embed', preflight3, true],
    [`#${link}`, '', packed, false],
    [`#embed/${link}`, '', packed, true],
    [`#${link}`, '?embed', packed, true],
    ['#?origin=a', '', plain, false],
    ['#embed/?origin=a', '', plain, true],
    ['#embed?origin=a', '', plain, true],
    ['#?embed&origin=a', '', plain, true],
    ['', '?origin=a', plain, false],
    ['#embed', '?origin=a', plain, true],
    ['', '?embed&origin=a', plain, true],
    [`#?${query}`, '', packed, false],
    ['', `?${query}`, packed, false],
    // The fragment counts before the query.
    ['#preflight-3', '?origin=a', preflight3, false],
    [`#${link}`, '?origin=a', packed, false],
    ['#?origin=a', '?origin=b', plain, false],
    ['#preflight-3', '?orign=a', preflight3, false],
    // Encoded on the way.
    ['#preflight%2D3', '', preflight3, false],
    ['#embed%2Fpreflight-3', '', preflight3, true],
    [`#${link.replace('.', '%2E')}`, '', packed, false],
    [`#%3F${encodeURIComponent('origin=a')}`, '', plain, false],
    [`#?${query.replaceAll('%3A', ':')}`, '', packed, false],
    [`#%3F${encodeURIComponent('header=A:+b')}`, '', spaced, false],
    ['#%3Fheader=A:+b', '', spaced, false],
  ])('%s and %s', (hash, search, opening, embed) => {
    expect(readAddress({ hash, search })).toEqual({ ...opening, embed });
  });

  it.each(documentedIds)('knows %s by name', (id) => {
    expect(readAddress({ hash: `#${id}`, search: '' })).toEqual({
      kind: 'named',
      id,
      embed: false,
    });
  });

  it.each<[hash: string, search: string, issues: object[], embed: boolean]>([
    ['#preflight-9', '', [{ code: 'unknown-scenario-name', path: '', name: 'preflight-9' }], false],
    ['#embed/request', '', [{ code: 'unknown-scenario-name', path: '', name: 'request' }], true],
    ['#Preflight-3', '', [{ code: 'not-a-link', path: '' }], false],
    ['#preflight-3/x', '', [{ code: 'not-a-link', path: '' }], false],
    ['#N4IgDgTgpgbg', '', [{ code: 'not-a-link', path: '' }], false],
    ['#%', '', [{ code: 'not-a-link', path: '' }], false],
    ['#<script>', '', [{ code: 'not-a-link', path: '' }], false],
    [`#${link.slice(0, -1)}`, '', [{ code: 'truncated', path: '' }], false],
    [`#${link}+`, '', [{ code: 'broken', path: '' }], false],
    [
      '#%3FallowedOrigins=https://.+',
      '',
      [
        {
          code: 'ambiguous-plus',
          path: '/setup/policy/allowedOrigins',
          parameter: 'allowedOrigins',
        },
      ],
      false,
    ],
    [`#embed/${link}x`, '', [{ code: 'broken', path: '' }], true],
    ['#v9.x', '?embed', [{ code: 'newer-version', path: '', version: 9 }], true],
    [
      '#?orign=a&b',
      '',
      [
        { code: 'unknown-parameter', path: '', parameter: 'orign' },
        { code: 'unknown-parameter', path: '', parameter: 'b' },
      ],
      false,
    ],
    ['', '?embed&b', [{ code: 'unknown-parameter', path: '', parameter: 'b' }], true],
    ['#?a=%', '', [{ code: 'bad-percent-encoding', path: '', parameter: 'a' }], false],
  ])('says why %s and %s does not open', (hash, search, issues, embed) => {
    expect(readAddress({ hash, search })).toEqual({ kind: 'broken', issues, embed });
  });

  it('takes any address without an exception', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webFragments(),
      fc.constantFrom('embed/', 'embed', '?', '%3F', '?a=%', 'v1.', 'v1.%FF', 'preflight-1'),
    );
    const addresses = fc.record({
      hash: fc.array(text, { maxLength: 3 }).map((pieces) => `#${pieces.join('')}`),
      search: fc.oneof(
        fc.constant(''),
        text.map((value) => `?${value}`),
      ),
    });
    fc.assert(
      fc.property(addresses, (address) => {
        const { kind } = readAddress(address);
        expect(['none', 'named', 'scenario', 'broken']).toContain(kind);
      }),
      { numRuns: 500 },
    );
  });
});

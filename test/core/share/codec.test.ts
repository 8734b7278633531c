import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { Inflate } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '#core/scenario/scenario.ts';
import {
  decodeScenario,
  decodeScenarioSync,
  encodeScenario,
  packScenario,
} from '#core/share/codec.ts';
import { dictionaryV1 } from '#core/share/dictionaryV1.ts';
import { unpackedLimit } from '#core/share/linkIssue.ts';
import { writeWire } from '#core/share/wire/wireVersions.ts';
import { seal } from '#core/share/seal.ts';
import fixtures from '../../fixtures/share/v1.json' with { type: 'json' };
import { scenarios } from './arbitraries.ts';
import { linkTo } from './linkTo.ts';
import { large, middle, normalScenario, small } from './states.ts';
import { noPolicy } from '../../helpers/setups.ts';

fc.configureGlobal({ seed: 1 });

const v1 = fixtures.map((row) => ({ ...row, scenario: normalScenario(row.scenario) }));

/** A link of version 1 to any bytes, made by another deflate than the product's. */
const linkToBytes = (bytes: Uint8Array | string): string =>
  `v1.${seal(deflateRawSync(bytes, { dictionary: dictionaryV1 }))}`;

const linkToJson = (json: unknown): string => linkToBytes(JSON.stringify(json));

const codesOf = (text: string): readonly string[] => {
  const result = decodeScenarioSync(text);
  return result.ok ? [] : result.issues.map(({ code }) => code);
};

function withOrigins(count: number, ...others: readonly string[]): Scenario {
  const numbered = Array.from({ length: count }, (_, i) => `https://shop-${i}.example`);
  const policy = { ...small.setup.policy!, allowedOrigins: [...numbered, ...others] };
  return { ...small, setup: { ...small.setup, policy } };
}

describe('a link', () => {
  it('opens as the scenario that it was made from', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = linkTo(scenario);
        expect(link).toMatch(/^v[13]\.[\w-]+$/);
        expect(decodeScenarioSync(link)).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same scenario', () => {
    expect(linkTo(structuredClone(middle))).toBe(linkTo(middle));
  });

  it('is made and read by promises too', async () => {
    const link = await encodeScenario(small);
    expect(link).toBe(linkTo(small));
    await expect(decodeScenario(link)).resolves.toEqual({ ok: true, value: small });
  });

  it('carries ten thousand origins', () => {
    const scenario = withOrigins(10_000);
    expect(decodeScenarioSync(linkTo(scenario))).toEqual({ ok: true, value: scenario });
  });

  /** The scenario with an origin that makes its wire form as many bytes of JSON. */
  function ofBytes(count: number): Scenario {
    const length = (scenario: Scenario) => JSON.stringify(writeWire(scenario)).length;
    const empty = withOrigins(0, '');
    const origin = 'x'.repeat(count - length(empty));
    return withOrigins(0, origin);
  }

  it('carries as much as is unpacked', () => {
    const scenario = ofBytes(unpackedLimit);
    expect(decodeScenarioSync(linkTo(scenario))).toEqual({ ok: true, value: scenario });
  });

  it.each([
    ['by a byte', () => ofBytes(unpackedLimit + 1)],
    ['by far', () => withOrigins(100_000)],
    ['by bytes, not by characters', () => withOrigins(0, 'ü'.repeat(unpackedLimit / 2))],
    ['without its drafts', () => ({ ...withOrigins(100_000), drafts: { request: 'x' } })],
  ])('is not made of what is too large %s', async (_, scenario) => {
    const issues = [{ code: 'too-large', path: '' }];
    expect(packScenario(scenario())).toEqual({ ok: false, issues });
    await expect(encodeScenario(scenario())).rejects.toThrow(RangeError);
  });

  it('leaves drafts out rather than not to open', () => {
    const scenario: Scenario = { ...small, drafts: { setup: 'x'.repeat(unpackedLimit) } };
    expect(decodeScenarioSync(linkTo(scenario))).toEqual({ ok: true, value: small });
  });

  it('has the version of what is in it, not of the drafts left out', () => {
    const scenario: Scenario = { ...small, drafts: { native: 'x'.repeat(unpackedLimit) } };
    expect(linkTo(scenario)).toBe(linkTo(small));
  });

  it.each([
    ['with a number sign', (link: string) => `#${link}`],
    ['to a frame', (link: string) => `#embed/${link}`],
    ['as a whole URL', (link: string) => `https://play.example/cors/#${link}`],
    ['with white space around it', (link: string) => `\n ${link} \r\n`],
    ['made by another deflate', () => linkToJson(v1[2]!.wire)],
  ])('opens %s', (_, change) => {
    expect(decodeScenarioSync(change(linkTo(small)))).toEqual({
      ok: true,
      value: small,
    });
  });
});

describe('the pinned links of version 1', () => {
  it.each(v1)('$name', ({ link, scenario }) => {
    expect(decodeScenarioSync(link)).toEqual({ ok: true, value: scenario });
  });
});

describe('a damaged link never opens as another scenario', () => {
  const foreign = ['+', '/', '=', '.', ' ', '%', 'A', 'a', '0', '-', '_', '\u00e9', '\0'];

  it.each(v1.slice(0, 3))('$name: any character changed', ({ link, scenario }) => {
    const alphabet = new Set([...link, ...foreign]);
    for (let at = 0; at < link.length; at++) {
      for (const character of alphabet) {
        if (character === link[at]) continue;
        const result = decodeScenarioSync(link.slice(0, at) + character + link.slice(at + 1));
        if (result.ok) expect(result.value).toEqual(scenario);
        else expect(result.issues).toHaveLength(1);
      }
    }
  });

  it.each(v1)('$name: cut off anywhere it is truncated', ({ link }) => {
    for (let length = 2; length < link.length; length++) {
      expect(codesOf(link.slice(0, length))).toEqual(['truncated']);
    }
  });

  const changes = fc.tuple(
    fc.constantFrom(...v1),
    fc.nat(),
    fc.nat({ max: 12 }),
    fc.string({ unit: fc.constantFrom(...'ABCabc012-_'), maxLength: 12 }),
  );

  it('with any piece cut out, put in or replaced', () => {
    fc.assert(
      fc.property(changes, ([{ link, scenario }, seed, removed, added]) => {
        const at = seed % link.length;
        const result = decodeScenarioSync(link.slice(0, at) + added + link.slice(at + removed));
        if (result.ok) expect(result.value).toEqual(scenario);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(v1)('$name: in lower or upper case it does not open', ({ link }) => {
    expect(codesOf(link.toLowerCase())).toHaveLength(1);
    expect(codesOf(link.toUpperCase())).toEqual(['not-a-link']);
  });

  it.each<[what: string, change: (link: string) => string]>([
    ['something after it', (link) => `${link}A`],
    ['a full stop after it', (link) => `${link}.`],
    ['a changed payload', (link) => link.replace(/.$/, 'w')],
    ['a changed checksum', (link) => link.slice(0, 6) + '____' + link.slice(10)],
    ['a changed length', (link) => `v1.___${link.slice(6)}`],
    ['two characters swapped', (link) => link.replace(/(.)(.)(.{9})$/, '$2$1$3')],
    ['a character of the other base64', (link) => link.replace(/.$/, '+')],
    ['a line break within', (link) => `${link.slice(0, 40)}\n${link.slice(40)}`],
  ])('%s: broken', (_, change) => {
    expect(codesOf(change(v1[2]!.link))).toEqual(['broken']);
  });
});

describe('a text that is not a link of version 1', () => {
  it.each<[text: string, code: string]>([
    ['', 'not-a-link'],
    ['#', 'not-a-link'],
    ['v', 'not-a-link'],
    ['v0.AAAA', 'not-a-link'],
    ['v01.AAAA', 'not-a-link'],
    ['V1.AAAA', 'not-a-link'],
    ['version', 'not-a-link'],
    ['preflight-3', 'not-a-link'],
    ['eyJhIjoxfQ', 'not-a-link'],
    ['pako:eNqrVk', 'not-a-link'],
    ['<script>alert(1)</script>', 'not-a-link'],
    ['v1', 'truncated'],
    ['v1.', 'truncated'],
    ['v1.AAAAAA', 'truncated'],
    ['v1.=', 'broken'],
    ['v1.AAAtwTO', 'broken'],
    ['v8.AAAA', 'newer-version'],
    ['#v8', 'newer-version'],
    ['#embed/v12.x', 'newer-version'],
  ])('%j: %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('says which newer version it is', () => {
    const issue = { code: 'newer-version', path: '', version: 12 };
    expect(decodeScenarioSync('#v12.x')).toEqual({ ok: false, issues: [issue] });
  });

  it('is never an exception, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `v1.${text}`),
      fc.base64String().map((text) => `v1.${text.replaceAll('=', '')}`),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => `v1.${seal(bytes)}`),
      fc.json().map(linkToBytes),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeScenarioSync(text)).toMatchObject({ ok: false, issues: [{ path: '' }] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link made by hand, its checksum right', () => {
  it('that holds what deflate does not know: broken', () => {
    expect(codesOf(`v1.${seal(Uint8Array.of(7, 255, 255))}`)).toEqual(['broken']);
  });

  it('that refers to more than the dictionary has: broken', () => {
    const wire = JSON.stringify(v1[0]!.wire);
    const dictionary = Buffer.from(wire + ' '.repeat(2 * dictionaryV1.length));
    expect(codesOf(`v1.${seal(deflateRawSync(wire, { dictionary }))}`)).toEqual(['broken']);
  });

  it('that holds no JSON: broken', () => {
    expect(codesOf(linkToBytes('{"a":'))).toEqual(['broken']);
    expect(codesOf(linkToBytes(''))).toEqual(['broken']);
  });

  it('that has no end: truncated', () => {
    const packed = deflateRawSync(JSON.stringify(v1[0]!.wire), { dictionary: dictionaryV1 });
    expect(codesOf(`v1.${seal(packed.subarray(0, -3))}`)).toEqual(['truncated']);
  });

  it.each([
    ['just the limit', 0, ['not-a-scenario']],
    ['one byte more', 1, ['too-large']],
  ])('that unpacks to %s', (_, more, codes) => {
    expect(codesOf(linkToBytes(`"${'x'.repeat(unpackedLimit - 2 + more)}"`))).toEqual(codes);
  });

  it('that would unpack to a gigabyte is left after a few kilobytes', () => {
    const push = vi.spyOn(Inflate.prototype, 'push');
    // Blocks of 16 MB, each ended so that the next may follow; Z_SYNC_FLUSH is 2.
    const block = deflateRawSync(new Uint8Array(1 << 24), { level: 9, finishFlush: 2 });
    const bomb = `v1.${seal(Buffer.concat(Array.from({ length: 64 }, () => block)))}`;
    expect(bomb.length).toBeGreaterThan(1_000_000);
    expect(codesOf(bomb)).toEqual(['too-large']);
    expect(push.mock.calls.length).toBeLessThan(4);
    push.mockRestore();
  });

  it('that nests lists as deep as it can', () => {
    const depth = unpackedLimit / 2;
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    expect(['not-a-scenario', 'broken']).toContain(codesOf(linkToBytes(deep))[0]);
  });
});

describe('a link to JSON that is no scenario', () => {
  const request = ['GET', '/'];
  const policy = [[], [], [], [], false, null];

  const issuesOf = (json: unknown): unknown => {
    const result = decodeScenarioSync(linkToJson(json));
    if (result.ok) return [];
    const [issue] = result.issues;
    if (issue.code !== 'not-a-scenario') return issue.code;
    return issue.issues.map(({ code, path }) => `${code} ${path}`);
  };

  it('is told by a scenario that is one', () => {
    expect(issuesOf([request, policy])).toEqual([]);
  });

  it.each<[what: string, json: unknown, issues: string[]]>([
    ['null', null, ['wrong-type ', 'wrong-type /setup', 'wrong-type /request']],
    ['a number', 1, ['wrong-type ', 'wrong-type /setup', 'wrong-type /request']],
    ['nothing in it', [], ['missing-key /setup', 'wrong-type /request']],
    ['no policy', [request], ['missing-key /setup']],
    ['a policy that is a text', [request, 'x'], ['wrong-type /setup/policy']],
    ['a policy that is not one', [request, false], ['wrong-type /setup/policy']],
    [
      'every field of a policy of a wrong type',
      [request, ['x', [1], {}, [null], 0, '1']],
      [
        'wrong-type /setup/policy/allowedOrigins',
        'wrong-type /setup/policy/allowHeaders',
        'wrong-type /setup/policy/exposeHeaders/0',
        'wrong-type /setup/policy/allowCredentials',
        'wrong-type /setup/policy/allowMethods/0',
        'wrong-type /setup/policy/maxAge',
      ],
    ],
    [
      'a negative Max Age',
      [request, [[], [], [], [], true, -1]],
      ['negative-max-age /setup/policy/maxAge'],
    ],
    [
      'a seventh field of a policy',
      [request, [...policy, 1]],
      ['unknown-key /setup/policy/surplus'],
    ],
    ['an application without a name', [request, null, [[]]], ['missing-key /setup/applications/0']],
    [
      'an application of five fields',
      [request, null, [['a', [], true, true, 1]]],
      ['unknown-key /setup/applications/0/surplus'],
    ],
    ['applications that are no list', [request, null, 'x'], ['wrong-type /setup/applications']],
    [
      'a native response without a status',
      [request, null, 0, [0, 'OK']],
      ['missing-key /setup/nativeResponse'],
    ],
    ['a method that is no token', [['G T', '/'], null], ['not-a-token /request/method']],
    ['no method', [[0, '/'], null], ['missing-key /request']],
    ['a target with a space', [['GET', '/a b'], null], ['not-carryable /request/url']],
    ['an empty target', [['GET', ''], null], ['empty-entry /request/url']],
    ['a target that is a list', [['GET', []], null], ['wrong-type /request/url']],
    ['a header without a value', [['GET', '/', 'A'], null], ['not-a-pair /request/headers/0']],
    [
      'an invalid header name',
      [['GET', '/', 'A:', 'b'], null],
      ['not-a-token /request/headers/0/0'],
    ],
    [
      'header values that HTTP cannot carry',
      [['GET', '/', 'A', 'b\r\nC: d', 'E', '\u20ac', 'F', ' g', 'H', 'i ', 'J', 'k\t'], null],
      [
        'not-carryable /request/headers/0/1',
        'not-carryable /request/headers/1/1',
        'not-carryable /request/headers/2/1',
        'not-carryable /request/headers/3/1',
        'not-carryable /request/headers/4/1',
      ],
    ],
    [
      'a header of numbers',
      [['GET', '/', 1, 2], null],
      ['wrong-type /request/headers/0/0', 'wrong-type /request/headers/0/1'],
    ],
    ['readings that are a list', [request, null, 0, 0, ['vary']], ['wrong-type /readings']],
    [
      'an unknown reading',
      [request, null, 0, 0, { constructor: 'added' }],
      ['unknown-key /readings/constructor'],
    ],
    [
      'an unknown alternative',
      [request, null, 0, 0, { vary: 'sent', 'origin-case': 1 }],
      ['unknown-alternative /readings/origin-case', 'unknown-alternative /readings/vary'],
    ],
    [
      'a draft that is no text',
      [request, null, 0, 0, 0, [1, ['x']]],
      ['wrong-type /drafts/setup', 'wrong-type /drafts/request'],
    ],
    ['drafts that are a text', [request, null, 0, 0, 0, 'x'], ['wrong-type /drafts']],
    ['a third draft', [request, null, 0, 0, 0, ['a', 'b', 'c']], ['unknown-key /drafts/surplus']],
    ['a seventh part', [request, null, 0, 0, 0, 0, 1], ['unknown-key /surplus']],
    [
      'keys',
      { request, policy },
      ['unknown-key /policy', 'wrong-type /setup', 'wrong-type /request'],
    ],
    [
      'a prototype',
      JSON.parse('{"__proto__":{}}'),
      ['unknown-key /__proto__', 'wrong-type /setup', 'wrong-type /request'],
    ],
  ])('%s', (_, json, issues) => {
    expect(issuesOf(json)).toEqual(issues);
  });

  it('opens with what is empty left out', () => {
    const emptied = [request, null, [], 0, {}, []];
    const value = {
      setup: noPolicy(),
      request: { method: 'GET', url: '/', headers: [] },
    };
    expect(decodeScenarioSync(linkToJson(emptied))).toEqual({ ok: true, value });
  });

  it('opens whatever a draft holds', () => {
    const result = decodeScenarioSync(linkTo({ ...large, drafts: { request: 'G T\n\0' } }));
    expect(result).toMatchObject({ ok: true, value: { drafts: { request: 'G T\n\0' } } });
  });
});

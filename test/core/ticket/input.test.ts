import { gzipSync, strToU8, zipSync } from 'fflate';
import { fileOf } from './compare.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSteps, readTicket } from '#core/ticket/readTicket.ts';
import type { TicketProblem } from '#core/ticket/ticket.ts';

const policyAction = (origin: string) => ({
  templateKey: 'cors',
  parameters: [
    {
      templateKey: 'corsAttributes',
      parameters: [{ templateKey: 'allowedOrigins', values: [origin] }],
    },
  ],
});
const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
const action = (folder: string, origin: string) => ({
  [`${folder}/PolicyAction/PolicyAction.1`]: json(policyAction(origin)),
});
const api = (id: string, name: string) => ({
  [`API/API.${id}/API.${id}`]: json({ apiDefinition: {}, apiName: name, apiVersion: '1', id }),
});
const policyOf = (origin: string) => expect.objectContaining({ allowedOrigins: [origin] });
const orders = {
  ...api('a', 'Orders'),
  ...action('API/API.a/Policy/Policy.p', 'https://a.example'),
};

/** As an archive whose entries are encrypted: the flag in each header is set. */
function encrypted(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 6, 1, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return zip;
}

describe('an archive', () => {
  it('of several APIs has each policy, and none that applies', () => {
    const ticket = readTicket(
      zipSync({
        ...orders,
        ...api('b', 'Stock'),
        ...action('API/API.b/Policy/Policy.q', 'https://b.example'),
      }),
    );
    expect(ticket).toMatchObject({
      policy: null,
      policies: [
        { api: 'Orders', version: '1', level: 'api', policy: policyOf('https://a.example') },
        { api: 'Stock', version: '1', level: 'api', policy: policyOf('https://b.example') },
      ],
      problem: 'several-apis',
    });
  });

  it('has a global policy by its name', () => {
    const folder = 'Global Policy/Global Policy.g';
    const names = [{ value: 'CORS for all' }];
    const named = { id: 'g', names, policyScope: 'GLOBAL', global: true };
    const files = { [`${folder}/Policy.g`]: json(named), ...action(folder, 'https://g.example') };
    expect(readTicket(zipSync(files))).toMatchObject({
      policy: policyOf('https://g.example'),
      policies: [{ api: 'CORS for all', version: null, level: 'global' }],
    });
  });

  it('has the settings that are in force', () => {
    const settings = {
      properties: {
        preferredSettings: { wattKeys: { 'watt.server.cors.enabled': 'true' } },
        savedSettings: { wattKeys: { 'watt.server.cors.enabled': 'false', 'watt.x': 'y' } },
      },
    };
    const path = 'AdministratorSetting/AdministratorSetting.settings';
    expect(readTicket(zipSync({ ...orders, [path]: json(settings) })).integrationServer).toEqual({
      enabled: 'false',
    });
  });

  it('is never asked for passwords', () => {
    const secret = { ...policyAction('https://secret.example'), pw: 'sNS47' };
    const ticket = readTicket(zipSync({ 'PassmanData/PolicyAction.1': json(secret), ...orders }));
    expect(JSON.stringify(ticket)).not.toMatch(/secret\.example|sNS47/);
  });

  it.each<[string, Uint8Array, TicketProblem]>([
    ['without a CORS policy', zipSync(api('a', 'Orders')), 'no-cors-policy'],
    ['encrypted', encrypted(zipSync(orders)), 'encrypted-archive'],
    ['cut off', zipSync(orders).subarray(0, 400), 'cut-off'],
    [
      'with a bomb',
      zipSync({ 'API/API.a/API.a': new Uint8Array(1 << 27).fill(0x20) }),
      'too-large-unpacked',
    ],
  ])('%s', (_name, zip, problem) => {
    expect(readTicket(zip).problem).toBe(problem);
  });
});

/** As what writes ZIP64 also for small files: sizes and places stand in longer fields. */
function zip64(path: string, data: Uint8Array): Uint8Array {
  const name = strToU8(path);
  const bytes = new Uint8Array(
    30 + name.length + data.length + 46 + name.length + 28 + 56 + 20 + 22,
  );
  const view = new DataView(bytes.buffer);
  const put = (
    at: number,
    ...values: (readonly [offset: number, size: 2 | 4 | 8, value: number])[]
  ) =>
    values.forEach(([offset, size, value]) => {
      if (size === 2) view.setUint16(at + offset, value, true);
      else if (size === 4) view.setUint32(at + offset, value, true);
      else view.setBigUint64(at + offset, BigInt(value), true);
    });
  put(0, [0, 4, 0x04034b50], [18, 4, 0xffffffff], [22, 4, 0xffffffff], [26, 2, name.length]);
  bytes.set(name, 30);
  bytes.set(data, 30 + name.length);
  const directory = 30 + name.length + data.length;
  put(directory, [0, 4, 0x02014b50], [20, 4, 0xffffffff], [24, 4, 0xffffffff]);
  put(directory, [28, 2, name.length], [30, 2, 28], [42, 4, 0xffffffff]);
  bytes.set(name, directory + 46);
  const field = directory + 46 + name.length;
  put(field, [0, 2, 1], [2, 2, 24], [4, 8, data.length], [12, 8, data.length], [20, 8, 0]);
  const record = field + 28;
  put(record, [0, 4, 0x06064b50], [48, 8, directory]);
  put(record + 56, [0, 4, 0x07064b50], [8, 8, record]);
  put(record + 76, [0, 4, 0x06054b50], [16, 4, 0xffffffff]);
  return bytes;
}

it('an archive of the form for large ones is read as any', () => {
  const bytes = zip64('API/API.a/Policy/PolicyAction.1', json(policyAction('https://a.example')));
  expect(readTicket(bytes)).toMatchObject({ policy: policyOf('https://a.example') });
  expect(readTicket(bytes).problem).toBeUndefined();
});

describe('a gzipped file', () => {
  const har = fileOf('chrome-safe-refused.har');

  it.each<[string, Uint8Array]>([
    ['a HAR', har],
    ['a log', strToU8('Good morning\n> Origin: https://a.example\ncurl -I https://gw.example/a')],
    ['an archive', zipSync(orders)],
  ])('of %s holds what that does', (_name, plain) => {
    expect(readTicket(gzipSync(plain))).toEqual(readTicket(plain));
  });

  const packed = gzipSync(har);
  const bomb = gzipSync(new Uint8Array((1 << 28) + 1).fill(0x20));
  it.each<[string, Uint8Array, TicketProblem]>([
    ['that is cut off', packed.subarray(0, packed.length / 2), 'cut-off'],
    ['with a bomb', bomb, 'too-large-unpacked'],
    ['of a picture', gzipSync(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)), 'not-text'],
    ['of another one', gzipSync(packed), 'not-text'],
    ['with nothing after its head', packed.subarray(0, 10), 'empty'],
  ])('%s', (_name, bytes, problem) => {
    expect(readTicket(bytes).problem).toBe(problem);
  });

  it('that is cut off has what was there', () => {
    expect(readTicket(packed.subarray(0, packed.length - 400)).exchanges).not.toEqual([]);
  });
});

it('a large file is read in steps, of which one can be the last', () => {
  const entry = JSON.stringify({ request: { url: 'https://a.example/', x: 'y'.repeat(900) } });
  const bytes = strToU8(`{"log":{"entries":[${Array(5000).fill(entry).join(',')}]}}`);
  const steps = [...readingSteps(bytes)];
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.at(-1)).toBe(bytes.length);
});

describe('what is none of the forms', () => {
  it.each<[string, string | Uint8Array, TicketProblem]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'not-text'],
    ['prose', 'Good morning, it does not work.', 'nothing-found'],
    ['an encrypted mail', '-----BEGIN PGP MESSAGE-----\n\nhQEMA', 'encrypted'],
  ])('%s', (_name, input, problem) => {
    expect(readTicket(input).problem).toBe(problem);
  });

  it.each([
    ['JSON of depth 100,000', '['.repeat(100_000)],
    ['one level a line', '{"a":\n'.repeat(100_000)],
    ['quotes never closed', '{"\n'.repeat(50_000)],
    ['a HAR within itself', '{"log":{"entries":['.repeat(20_000)],
  ])('%s', (_name, text) => {
    expect(readTicket(text).exchanges).toEqual([]);
  });

  it('never throws on bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readTicket(bytes)));
    const head = [0x50, 0x4b, 3, 4];
    const zips = fc.uint8Array({ maxLength: 200 });
    fc.assert(fc.property(zips, (rest) => void readTicket(Uint8Array.from([...head, ...rest]))));
  });
});

const keys = ['log', 'entries', 'request', 'response', 'method', 'url', 'headers', 'name', 'value'];
const others = ['status', 'statusText', '_error', 'content', 'text', 'policy', 'applications'];
const more = [
  'jsOrigins',
  'templateKey',
  'parameters',
  'values',
  'httpMethod',
  'wattKeys',
  'maxAge',
];
const anyKey = fc.constantFrom(...keys, ...others, ...more, '__proto__', 'allowedOrigins');

describe('JSON whose every field may have a wrong type', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(
        null,
        true,
        -1,
        1e300,
        200,
        '',
        'cors',
        'OPTIONS',
        'https://a@b.example#c',
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(anyKey, tie('value'), { maxKeys: 6 }),
    ),
  }));

  it('never throws', () => {
    fc.assert(
      fc.property(value, (any) => void readTicket(JSON.stringify(any))),
      { numRuns: 500 },
    );
  });

  it('says the same however it comes in pieces: on one line or on many', () => {
    fc.assert(
      fc.property(fc.dictionary(anyKey, value), (any) => {
        const strip = (text: string) => {
          const { exchanges, policy, applications } = readTicket(text);
          return JSON.stringify({ exchanges, policy, applications }).replace(
            /"lines":\{[^}]*\}/g,
            '',
          );
        };
        expect(strip(JSON.stringify(any, null, 1))).toBe(strip(JSON.stringify(any)));
        expect(strip(`Hello,\n${JSON.stringify(any, null, 1)}\nBye`)).toBe(
          strip(`Hello,\n${JSON.stringify(any)}\nBye`),
        );
      }),
    );
  });
});

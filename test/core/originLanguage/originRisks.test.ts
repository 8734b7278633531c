import { describe, expect, it } from 'vitest';
import { defaultReadings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { adviseEntry } from '#core/originLanguage/adviseEntry.ts';

const reader = { how: defaultReadings, compile: compileJavaRegex };

describe('what an entry lets in', () => {
  it.each([
    ['https://.*acme\\.example', 'https://evilacme.example', false],
    ['https://shop.acme\\.example', 'https://shop-acme.example', false],
    ['https://acme\\.example.*', 'https://acme.example.evil.com', false],
    ['https://acme\\.(com|net)(\\..*)?', 'https://acme.com.evil.com', false],
    ['https://.*\\.acme\\.example', null, true],
    ['https://[a-z]++\\.acme\\.example', null, true],
    ['https://(?!evil)[a-z]+\\.acme\\.example', null, true],
    ['https://acme.com', null, false],
  ])('%s', (entry, stranger, proved) => {
    const { risks } = adviseEntry(entry, reader);
    expect(risks?.stranger).toBe(stranger);
    expect(risks?.onlyMeant).toBe(proved);
  });
});

describe('what never matches', () => {
  it.each([
    ['localhost:\\d+', true],
    ['https://acme\\.example/.*', true],
    ['https://acme\\.example:443', true],
    ['https://ACME\\.example', true],
    ['(?i)https://ACME\\.example', false],
    ['[a-z]+', false],
    ['app://.*', false],
  ])('%s', (entry, never) => {
    expect(adviseEntry(entry, reader).risks?.never).toBe(never);
  });
});

describe('what to write instead', () => {
  it.each([
    ['https://*.acme.example', 'https://(?:[^./]+\\.)?acme\\.example'],
    ['https://shop.acme\\.example', 'https://shop\\.acme\\.example'],
    ['http://localhost:*', 'http://localhost(?::[0-9]+)?'],
    ['https://.*\\.vercel\\.app', null],
  ])('%s', (entry, mended) => {
    expect(adviseEntry(entry, reader).mended).toBe(mended);
  });
});

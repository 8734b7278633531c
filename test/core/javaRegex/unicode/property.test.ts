import { describe, expect, it } from 'vitest';
import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';
import { lookUpProperty } from '#core/javaRegex/unicode/property.ts';
import { digest } from '../truth/digest.ts';
import { unicodeTruth } from '../truth/unicode.ts';

const allFlags = [
  { caseInsensitive: false, unicodeClass: false },
  { caseInsensitive: true, unicodeClass: false },
  { caseInsensitive: false, unicodeClass: true },
  { caseInsensitive: true, unicodeClass: true },
] as const;
const plain = allFlags[0];

const digests = new Map<unknown, string>();
const scripts = new Set<unknown>(
  Object.entries(unicodeTruth.names).map(([name, truth]) => name.startsWith('sc=') && truth),
);

/** Scripts share no code point, and each has one of these: those that agree here are the same. */
const probes = Array.from({ length: 0x1000 }, (_, at) => at * 0x20);

function digestOnce(name: string, has: CharPredicate): string {
  const isScript = scripts.has(unicodeTruth.names[name]);
  const key = isScript ? probes.map((codePoint) => (has(codePoint) ? '1' : '0')).join('') : has;
  const found = digests.get(key) ?? digest(has);
  digests.set(key, found);
  return found;
}

function say(name: string, flags: (typeof allFlags)[number]): string {
  const found = lookUpProperty(name, flags);
  if (found.kind === 'known') return digestOnce(name, found.has);
  return found.kind === 'unknown' ? found.description : 'not supported';
}

function said(names: readonly string[]): Record<string, readonly string[]> {
  const rows = names.map((name) => [name, allFlags.map((flags) => say(name, flags))] as const);
  return Object.fromEntries(rows);
}

function expected(names: readonly string[]): Record<string, readonly string[]> {
  const rows = names.map((name) => {
    const truth = unicodeTruth.names[name] ?? [];
    return [name, typeof truth === 'string' ? allFlags.map(() => truth) : truth] as const;
  });
  return Object.fromEntries(rows);
}

const all = Object.keys(unicodeTruth.names);
const blocks = all.filter((name) => name.startsWith('In'));

describe('properties', () => {
  it.each([
    ['categories, POSIX classes and methods', /^(?!Is|In|.*=)/],
    ['the same after Is, binary properties, long names of scripts', /^Is/],
    ['scripts by keyword', /^(sc|script)=/i],
    ['all else by keyword', /^(?!Is|In|sc=|script=).*=/i],
  ])('%s are as in Java', (_what, pattern) => {
    const names = all.filter((name) => pattern.test(name));
    expect(names.length).toBeGreaterThan(40);
    expect(said(names)).toEqual(expected(names));
  });

  it('blocks are as in Java if the engine knows them, and not refused if it does not', () => {
    const known = blocks.filter((name) => lookUpProperty(name, plain).kind !== 'notSupported');
    expect(said(known)).toEqual(expected(known));
    expect(known.length).toBe(251);
  });
});

describe('a block', () => {
  it.each([
    ['InGreek', 'known'],
    ['InBasic Latin', 'known'],
    ['InLATIN_1_SUPPLEMENT', 'known'],
    ['InLatin-1Supplement', 'known'],
    ['InOld_Italic', 'known'],
    ['InPhaistos Disc', 'notSupported'],
    ['InOldItalic', 'notSupported'],
    ['InOld_South Arabian', 'notSupported'],
    ['InLISU', 'notSupported'],
    ['InGREEK_AND_COPTIC', 'notSupported'],
    ['InLisus', 'unknown'],
    ['InPhaistos', 'unknown'],
    ['InLatin1Supplement', 'unknown'],
    ['InFoo', 'unknown'],
    ['In', 'unknown'],
    ['In_', 'unknown'],
    ['In!', 'unknown'],
    ['blk=9', 'unknown'],
  ])('%s is %s', (name, kind) => {
    expect(lookUpProperty(name, plain).kind).toBe(kind);
  });

  it('that is not supported is named', () => {
    const found = lookUpProperty('block=Phaistos_Disc', plain);
    expect(found).toEqual({ kind: 'notSupported', what: 'block Phaistos_Disc' });
  });
});

describe('a property has', () => {
  it.each<[name: string, yes: number, no: number]>([
    ['L', 0xe9, 0x2f],
    ['L', 0x86a, 0x870], // of Unicode 14
    ['Lu', 0x41, 0x61],
    ['Ll', 0x295, 0x294], // a letter without case since Unicode 17
    ['Mn', 0x1734, 0x1735], // a spacing mark since Unicode 14
    ['IsAlphabetic', 0x5b0, 0x363], // became alphabetic in Unicode 16
    ['IsCommon', 0x16fe2, 0x16ff0], // Han now
    ['IsHanunoo', 0x1734, 0x300],
    ['javaMirrored', 0x28, 0x226d],
    ['Cn', 0x870, 0x41],
    ['Cs', 0xd800, 0xe000],
    ['IsUnknown', 0xdfff, 0x41],
    ['InThai', 0xe00, 0xe80],
  ])('\\p{%s}: %i, not %i', (name, yes, no) => {
    const found = lookUpProperty(name, plain);
    if (found.kind !== 'known') throw new Error(name);
    expect(found.has(yes)).toBe(true);
    expect(found.has(no)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUrl } from '#core/http/parseUrl.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { coveredBy } from '#core/originLanguage/coveredEntry.ts';
import { entryLanguage, type EntryLanguage } from '#core/originLanguage/entryLanguage.ts';
import { isUnder } from '#core/originLanguage/meant.ts';
import { originRisks } from '#core/originLanguage/originRisks.ts';
import { anyOrigin, pageOrigin } from '#core/originLanguage/shapes.ts';
import { entry, how, origins } from '../../helpers/originEntries.ts';

/** Those that are let in. Few expressions take more steps than are given, and then nothing is asked. */
const letIn = (language: EntryLanguage): readonly string[] => origins.filter(language.lets);

const runs = { numRuns: Number(process.env['RUNS'] ?? 300), seed: 4 };

describe('what is said of all origins holds for each', () => {
  it('an automaton takes what its expression takes, and if it is exact, nothing else', () => {
    fc.assert(
      fc.property(entry, how, (text, reading) => {
        const language = entryLanguage(text, reading, compileJavaRegex);
        const machine = language?.machine;
        if (!language || !machine) return;
        const lets = new Set(letIn(language));
        const taken = origins.filter((origin) => machine.takes(origin));
        expect(taken).toEqual(expect.arrayContaining([...lets]));
        if (machine.exact) expect(taken.filter((origin) => !lets.has(origin))).toEqual([]);
      }),
      runs,
    );
  });

  it('never, only the author’s own, any name', () => {
    fc.assert(
      fc.property(entry, how, (text, reading) => {
        const language = entryLanguage(text, reading, compileJavaRegex);
        if (!language) return;
        const { never, onlyMeant, any, meant, stranger, insecure, opaque } = originRisks(language);
        const lets = letIn(language);
        if (never) expect(lets).toEqual([]);
        if (onlyMeant) expect(lets.filter((origin) => !isOwn(origin, meant.domains))).toEqual([]);
        if (any) expect(isOpenToAll(lets)).toBe(true);
        for (const witness of [stranger, insecure])
          if (witness !== null) expect([witness, language.lets(witness)]).toEqual([witness, true]);
        expect(opaque).toBe(lets.includes('null'));
      }),
      runs,
    );
  });

  it('an entry that another one covers', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 4 }), how, (entries, reading) => {
        for (const { index, by } of coveredBy(entries, {
          how: reading,
          compile: compileJavaRegex,
        })) {
          const [one, other] = [index, by].map((at) =>
            entryLanguage(entries[at] ?? '', reading, compileJavaRegex),
          );
          const missing = one && other ? letIn(one).filter((origin) => !other.lets(origin)) : ['?'];
          expect([entries[index], entries[by], missing]).toEqual([entries[index], entries[by], []]);
        }
      }),
      runs,
    );
  });
});

/** Other schemes than those of pages are not spoken of. */
function isOwn(origin: string, domains: readonly string[]): boolean {
  if (!/^https?:/.test(origin)) return origin !== 'null';
  return origin.startsWith('https:') && isUnder(parseUrl(origin)?.hostname ?? '', domains);
}

/** By one of the two schemes, every name below a top level domain that many have. */
const isOpenToAll = (lets: readonly string[]): boolean =>
  ['https', 'http'].some((scheme) =>
    origins
      .filter((origin) => new RegExp(`^${scheme}://[a-z-]+\\.(?:com|io)$`).test(origin))
      .every((origin) => lets.includes(origin)),
  );

describe('all that a browser may send as Origin is looked at', () => {
  it.each(origins.filter((_, index) => index % 40 === 0 || index > origins.length - 45))(
    '%s',
    (origin) => {
      expect(anyOrigin().takes(origin)).toBe(true);
      expect(pageOrigin().takes(origin)).toBe(/^https?:/.test(origin));
    },
  );

  it('of every make that is asked about', () => {
    expect(origins.filter((origin) => !anyOrigin().takes(origin))).toEqual([]);
  });
});

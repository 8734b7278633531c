import { entryLanguage } from './entryLanguage.ts';
import { isShellPattern, meantOrigins, withoutMarks } from './meantOrigins.ts';
import { mendEntry, type Reader } from './mendEntry.ts';
import { originRisks, type OriginRisks } from './originRisks.ts';
import { isSlow } from './slowSyntax.ts';

/** All that is to say of one entry of Allowed Origins. */
export interface EntryAdvice {
  readonly risks: OriginRisks | null;
  /** An origin that is plainly meant and is refused. */
  readonly refused: string | null;
  /** Whether it is a shell pattern that is read as an expression. */
  readonly shellPattern: boolean;
  readonly slow: boolean;
  /** What to write instead; see `mendEntry`. */
  readonly mended: string | null;
  /** Whether looking at it took too long, so that nothing is known. */
  readonly givenUp?: true;
}

export function adviseEntry(entry: string, reader: Reader): EntryAdvice {
  const language = entryLanguage(entry, reader.how, reader.compile);
  const risks = language && originRisks(language);
  const shellPattern = isShellPattern(withoutMarks(entry));
  // Of an expression that works, only what it names in so many letters is plainly meant.
  const certain = !risks || risks.never || shellPattern || !/[\\(|]/.test(entry);
  const lets = language?.lets ?? ((): boolean => false);
  const meant = entry === '*' || risks?.any ? [] : meantOrigins(entry);
  const refused = meant.find((origin) => !lets(origin) && (certain || isNamed(origin, entry)));
  const wrong = refused !== undefined || (risks?.stranger ?? null) !== null;
  return {
    risks,
    refused: refused ?? null,
    shellPattern,
    slow: language?.syntax ? isSlow(language.syntax) : false,
    mended: wrong && !risks?.any ? mendEntry(entry, language, refused ?? null, reader) : null,
  };
}

/** A dot written twice, or a scheme without a host, cannot have been meant as it stands. */
const isNamed = (origin: string, entry: string): boolean =>
  /\\\.\\\./.test(entry) || /^(?:capacitor|ionic|app):/.test(origin);

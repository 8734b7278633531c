import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { oneName, shellPatternMeant } from '#core/originPattern/shellPattern.ts';
import { entryLanguage, type EntryLanguage } from './entryLanguage.ts';
import { meantBy } from './meant.ts';
import { isShellPattern, meantOrigins, textsOf, withoutMarks } from './meantOrigins.ts';
import { isSuffix } from './suffixes.ts';
import { escaped } from './shapes.ts';
import { originRisks } from './originRisks.ts';

/** What reads entries. */
export interface Reader {
  readonly how: Interpretation;
  readonly compile: CompileRegex;
}

/**
 * An entry that says what this one was meant to say. It was tried: it lets in the origin that is
 * meant and all that was rightly let in, and no stranger is found behind it.
 */
export function mendEntry(
  entry: string,
  before: EntryLanguage | null,
  wanted: string | null,
  reader: Reader,
): string | null {
  const kept = before ? rightlyLetIn(entry, before) : [];
  const needed = wanted === null ? kept : [...kept, wanted];
  const { domains } = meantBy(textsOf(withoutMarks(entry)));
  const named = domains.length > 0 || wanted !== null;
  if (needed.length === 0 || !named) return null;
  for (const mended of rewrites(entry, wanted)) {
    if (mended === entry) continue;
    const language = entryLanguage(mended, reader.how, reader.compile);
    if (!language || !needed.every(language.lets)) continue;
    const { stranger, opaque, publicSuffix } = originRisks(language);
    if (stranger === null && publicSuffix === null && !opaque) return mended;
  }
  return null;
}

/** Origins of the author's own that the entry lets in already. */
function rightlyLetIn(entry: string, { lets }: EntryLanguage): readonly string[] {
  const origins = meantOrigins(entry).flatMap((origin) => [
    origin,
    origin.replace(/\/\/[^./]+\.(?=[^/]*\.)/, '//'),
    origin.replace(/\/\/(?:app\.)?/, '//www.'),
    origin.replace(/\/\/(?:app\.)?/, '//app.'),
  ]);
  const scheme = /^http:/.test(entry) ? 'http' : 'https:';
  const withPorts = origins.flatMap((origin) =>
    /:\d+$/.test(origin) ? [origin] : [origin, `${origin}:8443`, `${origin}:3000`],
  );
  return [...new Set(withPorts)].filter((origin) => origin.startsWith(scheme) && lets(origin));
}

function* rewrites(entry: string, wanted: string | null): Generator<string> {
  const bare = withoutMarks(entry);
  if (isShellPattern(bare)) yield* fromShellPattern(bare);
  if (wanted !== null && isWritten(wanted, bare)) yield* [wanted, escaped(wanted)];
  const short = withoutPath(bare);
  for (const text of new Set([withDots(short), short, withDots(bare), bare])) {
    yield text;
    if (!text.includes('://')) yield* withStart(text);
    yield withClosedStart(text);
    yield withClosedEnd(text);
    yield withClosedEnd(withClosedStart(text));
  }
}

/** An expression for the end of an origin, or for its host alone, made one for all of it. */
function* withStart(text: string): Generator<string> {
  const rest = text.replace(/^\^/, '').replace(/\$$/, '');
  const body = rest.includes('|') ? `(?:${rest})` : rest;
  if (/localhost|^\(?[0-9]/.test(rest)) yield* [`https?://${body}(?::[0-9]+)?`, `https?://${body}`];
  else if (body.startsWith('\\.')) yield `https://[^./]+${body}`;
  else yield `https://(?:[^./]+\\.)?${body}`;
}

/** Whether an entry is this origin, but for its form. */
function isWritten(origin: string, bare: string): boolean {
  const host = origin.replace(/^.*\/\//, '').replace(/:\d+$/, '');
  const isEnd = /\$$/.test(bare) && !/^\^|:\/\//.test(bare);
  const isHost = bare.replaceAll('\\', '').toLowerCase().includes(host);
  return isHost && !isOpen(bare) && !isEnd && !isSuffix(host);
}

const isOpen = (text: string): boolean =>
  /[*+?|[{%]|\\d/.test(text.replace(/^https?:\/\/\[[0-9a-f:]+\]/, ''));

/** A shell pattern as an expression, with one name for the star in front, or with none at all. */
function* fromShellPattern(bare: string): Generator<string> {
  const plain = plainShellPattern(bare);
  const meant = shellPatternMeant(plain);
  if (!meant) return yield* fromStarredName(plain);
  yield meant.expression;
  if (meant.deeper) yield meant.expression.replace(oneName, `(?:${oneName})?`);
}

/** `https://*-dev.acme.example`: the star stands for the start of a name. */
function* fromStarredName(plain: string): Generator<string> {
  if (/^https?:\/\/\*-[a-z0-9-]+(?:\.[a-z0-9-]+){2,}(?::\d+)?$/i.test(plain))
    yield escaped(plain.toLowerCase()).replace('\\*', '[^./]+');
}

/** Other ways to write `https://*.acme.example:*`. */
const plainShellPattern = (bare: string): string =>
  bare
    .replace(/\/\*?$/, '')
    .replace(/^([a-z]+:\/\/)?(?:[*%]+\.?|\?\.)(?=[a-z0-9])/i, '$1*.')
    .replace(/([a-z])\*$/i, '$1:*');

/** Every dot that stands for itself with a backslash. */
const withDots = (text: string): string =>
  text.replace(/\\.|\[(?:\\.|[^\]])*\]|\.(?![*+?{])/g, (part) => (part === '.' ? '\\.' : part));

/** Behind the host of an Origin there is no path. */
const withoutPath = (text: string): string =>
  text.replace(/([^:/\\])\\?\/(?:\.\*|\?|)(\$?)$/, '$1$2');

/** A run of anything before a name ends with a dot. */
const withClosedStart = (text: string): string =>
  text
    .replace(/^(\^?)\.[*+](?=[a-z0-9])/i, '$1https://(?:[^/]*\\.)?')
    .replace(
      /(:\/\/|\\\/\\\/)\(?(?:\.|\\w|\[(?:\\.|[^\]])+\])[*+]\)?\??(?:\\\.\?)?(?=[a-z0-9])/i,
      '$1(?:[^/]*\\.)?',
    );

/** Behind a name nothing but a port. */
const withClosedEnd = (text: string): string =>
  text.replace(/(?::\??)?(?:\.[*+]|\((?:\?:)?\.[*+]\)\??)(\$?)$/, '(?::[0-9]+)?$1');

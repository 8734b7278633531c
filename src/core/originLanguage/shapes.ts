import { AutomatonBuilder } from '#core/originLanguage/machine/automatonBuilder.ts';
import { Machine } from '#core/originLanguage/machine/machine.ts';
import { readSyntax } from '#core/originLanguage/machine/readSyntax.ts';
import { localNames } from './suffixes.ts';

/** Origins of a certain shape, written as expressions of Java (URL standard, host and port). */

/** What a host may hold below a special scheme; most of it no browser shows often. */
const hostChar = '[a-z0-9_!"$&\'()*+,;={}`~-]';
const usualChar = '[a-z0-9_-]';
/** A host that ends in a number is an address, so a name does not; nor in two dots (RFC 1035 §3.1). */
const notANumber = '[a-z_!"$&\'()*+,;={}`~-]';
const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const port =
  '(?:[0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])';
const address = `${octet}(?:\\.${octet}){3}|\\[[0-9a-f:.]+\\]`;
const host = `(?:(?:${hostChar}*\\.)*${hostChar}*${notANumber}${hostChar}*\\.?|${address})`;
/** What a name that can be registered is made of. */
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
/** What names below it are made of. */
const hostLabel = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';

const ofPage = `http://${host}(?::(?!80$)${port})?|https://${host}(?::(?!443$)${port})?`;
const opaqueHost = '(?:[!-~&&[^/?#@:\\\\<>^|]]+|\\[[0-9a-f:.]+\\])';
const ofOther = `(?!(?:https?|wss?|ftp|file)://)[a-z][a-z0-9+.-]*://[!-~&&[^/?#@:\\\\<>^|]]+(?::${port})?`;

export const escaped = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
const oneOf = (names: readonly string[]): string => `(?:${names.map(escaped).join('|')})`;

const known = new Map<string, Machine>();
/** Machines that are kept; beyond, all are made anew. */
const maxKept = 60;

/** The machine of an expression that is written here. It is kept: it grows as it is asked. */
export function shape(source: string): Machine {
  let machine = known.get(source);
  if (!machine || machine.size > 5_000) {
    if (known.size >= maxKept) known.clear();
    const syntax = readSyntax(source);
    machine = new Machine(new AutomatonBuilder().build(syntax ? [syntax] : [], false));
    known.set(source, machine);
  }
  return machine;
}

/** Whatever a browser may send as Origin. */
export const anyOrigin = (): Machine => shape(`null|${ofPage}|${ofOther}`);
/** Every origin as it is serialized, of whatever scheme, and `null`. */
export const serializedOrigin = (): Machine =>
  shape(`null|${ofPage}|(?!https?://)[a-z][a-z0-9+.-]*://${opaqueHost}(?::${port})?`);
/** Origins of pages. */
export const pageOrigin = (): Machine => shape(ofPage);

/** Every plain name below four top level domains, with one of the schemes. */
export const anyName = (scheme: 'http' | 'https'): Machine =>
  shape(`${scheme}://${label}\\.(?:com|net|org|io)`);

/** Names that somebody can register or rent below these suffixes, and all below them. */
export const ownable = (suffixes: readonly string[]): Machine =>
  shape(`https?://(?:${usualChar}+\\.)*${label}\\.${oneOf(suffixes)}(?::${port})?`);

/** Names that somebody can register under one of the top level domains that are in most use. */
export const commonNames = (): Machine => ownable(['com', 'net', 'org', 'io', 'example']);

/** These names and all below them. */
export const under = (domains: readonly string[], scheme = 'https?'): Machine =>
  shape(`${scheme}://(?:[^/:]*\\.)?${oneOf(domains)}(?::[0-9]+)?`);

/** The same, but for names that no resolver takes: those with nothing between two dots. */
export const namesUnder = (domains: readonly string[]): Machine =>
  shape(`https?://(?:${hostLabel}\\.)*${oneOf(domains)}(?::${port})?`);

/** Names in the world, not of a local network, without encryption. */
export const insecure = (): Machine =>
  shape(
    `http://(?:${usualChar}+\\.)+(?!${oneOf([...localNames])}(?::|$))[a-z][a-z0-9-]*[a-z0-9](?::(?!80$)${port})?`,
  );

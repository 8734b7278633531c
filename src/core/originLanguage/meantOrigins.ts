import { parseUrl } from '#core/http/parseUrl.ts';
import { readSyntax } from '#core/originLanguage/machine/readSyntax.ts';
import { open, skeletons } from './skeleton.ts';
import { suffixOf } from './suffixes.ts';

/** Marks that an author of regular expressions leaves. Without them, a `*` is one of a shell pattern. */
const looksLikeRegex = /[\\()[\]^$|]|\.[*+]/;

export const isShellPattern = (entry: string): boolean =>
  /[*?%]/.test(entry) && !looksLikeRegex.test(entry);

/** An entry without the marks of another layer: quotes, delimiters, `r:`, `~`, escapes written twice. */
export function withoutMarks(entry: string): string {
  const bare = entry
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^(?:r:|regex:|~\*?\s*)/, '');
  const inside = /^\/(?!\/)(.*)\/[a-z]*$/.exec(bare)?.[1] ?? bare;
  return inside.replace(/\\\\/g, '\\').replace(/\\\//g, '/');
}

/** The entries that are written as one. */
export function partsOf(entry: string): readonly string[] {
  const parts = entry.split(/[\s,;]+/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => /:\/\/|^[\w*.-]+\.\w+$/.test(part))
    ? parts
    : [entry];
}

/** Origins that the author of an entry plainly means, whether they are let in or not. */
export function meantOrigins(entry: string): readonly string[] {
  const found = partsOf(entry).flatMap((part) => {
    const bare = withoutMarks(part);
    return textsOf(bare).flatMap(originsOf);
  });
  return [...new Set(found)];
}

/** What an entry says in letters. */
export function textsOf(bare: string): readonly string[] {
  if (/^[a-z]+:\/\/\[[0-9a-f:]+\]/i.test(bare)) return [bare];
  if (!looksLikeRegex.test(bare))
    return [
      bare
        .replace(/[*%]+/g, open)
        .replace(/\/\?\./, '/a.')
        .replace(/\?(?=\.)/, ''),
    ];
  const syntax = readSyntax(bare);
  return syntax ? skeletons(syntax) : [];
}

/** The origins that one of these texts stands for. */
export function originsOf(text: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^(?:([a-z0-9+.-]*)\0?:\/+\0?)?(.*)$/s.exec(text) ?? [];
  const [authority = ''] = (rest.startsWith('[') ? rest : rest.replace(/^\/+/, '')).split('/');
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::\0?([0-9]*)\0?)?/.exec(authority) ?? [];
  const openPort = /:\0$/.test(authority) || (host.endsWith(open) && /^[\w.]+\0$/.test(host));
  if (isEndOpen(host)) return [];
  const filled = filledHost(host);
  if (filled === '')
    return /^(?:capacitor|ionic|app)$/.test(scheme) ? [`${scheme}://localhost`] : [];
  const local = /(?:^|\.)localhost$|^[0-9.]+$/.test(filled);
  if (scheme === '' && !local && !filled.includes('.')) return [];
  const start = `${schemeOf(scheme, local)}://${filled}`;
  const needsPort = openPort || (local && scheme === '' && port === '');
  const all = port
    ? [`${start}:${port}`]
    : openPort
      ? [`${start}:3000`, start]
      : [start, ...(needsPort ? [`${start}:3000`] : [])];
  return all.flatMap(serialized);
}

/** Whether nothing tells which top level domain is meant. */
const isEndOpen = (host: string): boolean =>
  /[a-z]\.\0$/.test(host) ||
  (/\.[a-z]+\0$/.test(host) && suffixOf(host.slice(0, -1).replaceAll(open, 'a')) === null);

const schemeOf = (scheme: string, local: boolean): string =>
  scheme === '' ? (local ? 'http' : 'https') : scheme;

function filledHost(host: string): string {
  const inner = host.replace(/\.\.+/g, '.');
  if (/^[0-9.]+\0?$/.test(inner))
    return inner.endsWith(open) ? `${inner.slice(0, -1).replace(/\.$/, '')}.5` : inner;
  return inner
    .replace(/^\./, 'app.')
    .replace(/^-/, 'app-')
    .replace(/^\0(?=[a-z0-9])/, 'app.')
    .replace(/\0$/, '')
    .replaceAll(open, 'app')
    .replace(/\.$/, '');
}

/** As a browser would send it. */
function serialized(text: string): readonly string[] {
  const url = parseUrl(text);
  return url?.host ? [`${url.protocol}//${url.host}`] : [];
}

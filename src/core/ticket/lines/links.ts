/** A link that a mail filter put in the place of another. */
const filtered =
  /https:\/\/(?:[a-z\d-]{1,40}\.safelinks\.protection\.outlook\.com\/|urldefense\.(?:proofpoint\.)?com\/)[^\s'"<>]*/gi;

/** `<https://a.example|a.example>`, `<https://a.example>`, `[a](https://a.example)`. */
const inAngles = /<(https?:\/\/[^\s<>|'"]{1,4000})(?:\|([^<>|\n]{1,4000}))?>/g;
const inBrackets = /\[(https?:\/\/[^\s[\]]{1,4000})\](?:\(https?:\/\/[^\s()]{1,4000}\))/g;
const inBar = /\[(https?:\/\/[^\s[\]|]{1,4000})\|https?:\/\/[^\s[\]|]{1,4000}\]/g;

/** A line with each address as it was before it was made a link. */
export function withBareLinks(line: string): string {
  if (!line.includes('http')) return line;
  return line
    .replace(filtered, unfiltered)
    .replace(inBrackets, '$1')
    .replace(inBar, '$1')
    .replace(inAngles, (_link, url: string, label: string | undefined) =>
      label !== undefined && url.replace(/^https?:\/\/|\/$/g, '') === label ? label : url,
    );
}

function unfiltered(link: string): string {
  const proofpoint = /\/v3\/__(.{1,4000}?)__;/.exec(link)?.[1];
  if (proofpoint !== undefined) return proofpoint;
  const parameter = /[?&](?:url|u)=([^&]{1,8000})/.exec(link)?.[1];
  if (parameter === undefined) return link;
  const coded = link.includes('/v2/')
    ? parameter.replaceAll('-', '%').replaceAll('_', '/')
    : parameter;
  try {
    return decodeURIComponent(coded);
  } catch {
    return link;
  }
}

/** Marks of addresses that must not be clicked. A pattern of origins has `[.]` too, but no `hxxp`. */
const defanged = /hxxps?(?::|\[:\])|\[:\/\/\]|\[dot\]/i;

export const isDefanged = (text: string): boolean => defanged.test(text);

/** A line of a text that is defanged, with its addresses as they were. */
export const refanged = (line: string): string =>
  line
    .replace(/\bhxxp(s?)(?=\[?:)/gi, 'http$1')
    .replace(/\[(:(?:\/\/)?)\]/g, '$1')
    .replace(/(?<=\w)(?:\[\.\]|\(\.\)|\[dot\]|\(dot\))(?=\w)/gi, '.');

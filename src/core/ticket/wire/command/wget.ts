import type { HeaderLine, RawRequest } from '#core/ticket/wire/messageLines.ts';
import { absoluteUrl } from './commandUrl.ts';
import type { Word } from './shellWords.ts';

/** Options of wget whose value is the next word, and which say nothing about the request. */
const shortWithValue = /^-[a-zA-Z]*[OoPaiBtTwQlADRIXU]$/;
const longWithValue =
  /^--(?:output-(?:document|file)|tries|timeout|wait|user|password|ca-certificate|certificate|private-key|load-cookies|save-cookies|directory-prefix|input-file|bind-address|max-redirect|secure-protocol|http-user|http-password|user-agent|referer|method|header|post-data|body-data|post-file|body-file)$/;

/** The requests that a wget command sends: one for each URL. */
export function wgetRequests(words: readonly Word[]): readonly RawRequest[] {
  const urls: Word[] = [];
  const headers: HeaderLine[] = [];
  let method: string | null = null;
  let form = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (!word.text.startsWith('-')) {
      urls.push(word);
      continue;
    }
    const { name, value, variable, takesNext } = optionOf(word, words[at + 1]);
    if (takesNext) at++;
    if (name === '--method') method = value;
    else if (name === '--spider') method = 'HEAD';
    else if (/^--post-/.test(name)) [method, form] = ['POST', true];
    else if (/^--(?:http-)?user$/.test(name)) headers.push(['Authorization', null]);
    else if (name === '--referer') headers.push(['Referer', value]);
    else if (name === '--header') {
      const [, field, content] = /^\s*([^\s:]+)\s*:\s*(.*?)\s*$/s.exec(value) ?? [];
      if (field !== undefined) headers.push([field, variable ? null : (content ?? '')]);
    }
  }
  const typed = headers.some(([name]) => /^content-type$/i.test(name));
  if (form && !typed) headers.push(['Content-Type', 'application/x-www-form-urlencoded']);
  const absolute = urls.filter(({ text }) => text.includes('://'));
  return (absolute.length > 0 ? absolute : urls.slice(0, 1)).map((url) => ({
    method: method ?? 'GET',
    url: absoluteUrl(url),
    headers,
  }));
}

function optionOf({ text, variable }: Word, after: Word | undefined) {
  const [, name = text, value] = /^(--[\w-]+)=(.*)$/s.exec(text) ?? [];
  if (value !== undefined) return { name, value, variable, takesNext: false };
  const takesNext = longWithValue.test(text) || shortWithValue.test(text);
  return { name, value: after?.text ?? '', variable: after?.variable ?? false, takesNext };
}

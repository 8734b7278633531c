import { headerArgument } from '#core/interop/curl.ts';
import { lastMark, markerOf } from './marker.ts';
import type { SentKit, SentRequest } from './sentKit.ts';

/** One percent sign, in a file and at the prompt: `%%`, of which it is the first, is one there and two here. */
const percent = '%pc:~0,1%';

/**
 * One word for cmd and for the program that splits its command line itself: a quote stands outside of
 * quotes, with a caret for cmd and a backslash for the program, for which backslashes before a quote
 * count double.
 */
export const cmdQuote = (text: string): string =>
  `"${text
    .replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) =>
      quote ? `${slashes}${slashes}"\\^""` : slashes + slashes,
    )
    .replaceAll('%', percent)}"`;

const asked = (id: string, { number, method, headers, note }: SentRequest): string => {
  const lines = headers.map((header) => ` -H ${cmdQuote(headerArgument(header))}`).join('');
  return `
@rem ${note.replace(/[^\w ,.:;()-]/g, '')}
@echo ${markerOf(id, number)}
@curl -sSgk -m 15 -D - -o NUL -X ${method}${lines} "%api%"
`;
};

/** For Windows' command line, typed or as a file. */
export const cmdText = ({ id, address, head, requests }: SentKit): string =>
  `${head.map((line) => `@rem ${line}\n`).join('')}@set "pc=%%"
@set "api=${address.replaceAll('%', percent)}"
${requests.map((request) => asked(id, request)).join('')}
@echo ${markerOf(id, lastMark)}
`;

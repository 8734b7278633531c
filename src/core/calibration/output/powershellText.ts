import { headerArgument } from '#core/interop/curl.ts';
import { lastMark, markerOf } from './marker.ts';
import type { SentKit, SentRequest } from './sentKit.ts';

/** PowerShell's single quotes, in which nothing else is special in ASCII. */
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A line of curl's configuration file: `"` and backslash are escaped. */
const setting = (name: string, value: string): string =>
  quote(`${name} = "${value.replace(/["\\]/g, String.raw`\$&`)}"`);

const asked = ({ number, method, headers, note }: SentRequest): string => {
  const lines = headers.map((header) => ` ${setting('header', headerArgument(header))}`).join('');
  return `\n# ${note}\nask ${number} 'request = ${method}'${lines}\n`;
};

/**
 * For PowerShell from 5.1. Not by Invoke-WebRequest, which throws answers of 4xx away there; and as
 * versions differ in how they hand quotes on to a program, curl reads what it shall send as its input.
 */
export const powershellText = ({ id, address, head, requests }: SentKit): string =>
  `${head.map((line) => `# ${line}\n`).join('')}$api = ${quote(address)}

function ask($number) {
  "\`n${markerOf(id, '$number')}"
  $args + "url = ""$api""" | curl.exe -sSgk -m 15 -D - -o NUL -K -
}
${requests.map(asked).join('')}
"\`n${markerOf(id, lastMark)}"
`;

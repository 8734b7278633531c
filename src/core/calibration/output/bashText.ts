import { headerArgument, shellQuote } from '#core/interop/curl.ts';
import { lastMark, markerOf } from './marker.ts';
import type { SentKit, SentRequest } from './sentKit.ts';

const asked = ({ number, method, headers, note }: SentRequest): string => {
  const lines = headers.map((header) => ` -H ${shellQuote(headerArgument(header))}`).join('');
  return `\n# ${note}\nask ${number} -X ${method}${lines}\n`;
};

/**
 * For bash, from whatever shell it is pasted into: as a here-document it is read before any of it runs,
 * so that echo and prompts do not get between the answers. `-k`: gateways sign for themselves.
 */
export const bashText = ({ id, address, head, requests }: SentKit): string =>
  `bash <<'KIT'
${head.map((line) => `# ${line}\n`).join('')}api=${shellQuote(address)}

ask() {
  printf '\\n${markerOf(id, '%s')}\\n' "$1"
  curl -sSgk -m 15 -D - -o /dev/null "\${@:2}" "$api"
}
${requests.map(asked).join('')}
printf '\\n${markerOf(id, '%s')}\\n' ${lastMark}
KIT
`;

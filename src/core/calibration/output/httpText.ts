import type { SentKit, SentRequest } from './sentKit.ts';

const asked = ({ method, headers, note }: SentRequest): string =>
  `
### ${note}
# @no-redirect
${method} {{api}}
${headers.map(([name, value]) => `${name}: ${value}\n`).join('')}`;

/**
 * A file for the REST Client of VS Code and for JetBrains. Neither prints anything of its own in both,
 * so the order tells the answers apart.
 */
export const httpText = ({ address, head, requests }: SentKit): string =>
  `${[...head, 'Send them from the top, and paste each whole answer below the one before.']
    .map((line) => `# ${line}\n`)
    .join('')}@api = ${address}
${requests.map(asked).join('')}`;

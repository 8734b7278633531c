import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** What can be pasted, and where to get it. */
export const readableWords: readonly { readonly name: string; readonly where: Phrase }[] = [
  {
    name: 'Console line',
    where: phrase`“Access to fetch at … has been blocked by CORS policy: …” of Chromium, Firefox or Safari`,
  },
  { name: 'Copy as cURL', where: phrase`Network tab, right click on the call: bash or cmd` },
  { name: 'Copy as fetch', where: phrase`Network tab, right click: fetch or fetch (Node.js)` },
  { name: 'Headers', where: phrase`Network tab, Headers, “view source”; or raw HTTP` },
  { name: 'curl -v, curl -i', where: phrase`what the terminal printed` },
  { name: 'HAR file', where: phrase`Network tab, “Export HAR (sanitized)”; large ones too` },
  {
    name: 'Policy, applications',
    where: phrase`exports or REST answers of API Gateway, as JSON or ZIP`,
  },
  {
    name: 'Server settings',
    where: phrase`lines with ${'watt.server.cors.'} of Integration Server`,
  },
];

import { lastMark, markerOf } from './marker.ts';
import type { SentKit } from './sentKit.ts';

/** Writes what was answered so far as one block into the console, after each answer. */
const script = (id: string, first: number): readonly string[] => [
  'const number = parseInt(pm.info.requestName, 10);',
  `const before = number === ${first} ? '' : pm.collectionVariables.get('answers') || '';`,
  'const lines = pm.response.headers',
  '  .all()',
  '  .filter(({ key }) => /^(access-control-|vary$|content-type$|server$|via$)/i.test(key))',
  "  .map(({ key, value }) => key + ': ' + value + '\\n');",
  `const head = \`${markerOf(id, '${number}')}\\nHTTP/1.1 \${pm.response.code} \${pm.response.status}\\n\`;`,
  "const answers = before + head + lines.join('') + '\\n';",
  "pm.collectionVariables.set('answers', answers);",
  `console.log(answers + '${markerOf(id, lastMark)}');`,
];

/** A collection for Postman, format 2.1. */
export const postmanText = ({ id, address, head, requests }: SentKit): string =>
  `${JSON.stringify(
    {
      info: {
        name: `CORS Playground ${id}`,
        description: [...head, 'Run the collection, and copy the last entry of the console.'].join(
          '\n',
        ),
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      variable: [{ key: 'api', value: address }],
      protocolProfileBehavior: { followRedirects: false, strictSSL: false },
      event: [
        {
          listen: 'test',
          script: { exec: script(id, requests[0]?.number ?? 1) },
        },
      ],
      item: requests.map(({ method, headers, note }) => ({
        name: note,
        request: {
          method,
          header: headers.map(([key, value]) => ({ key, value })),
          url: '{{api}}',
        },
      })),
    },
    null,
    2,
  )}\n`;

import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import { samplesOf } from '../compare.ts';

const lines = ['console', 'ticket'].flatMap((kind) =>
  samplesOf(kind).flatMap(({ id, text = '' }) =>
    readTicket(text).console.map((entry) => [id, entry] as const),
  ),
);
const textOf = (paste: string) => readTicket(paste).console[0]?.text;

describe('what a console printed is kept', () => {
  it.each(lines)('so that it is read again as the same (%s)', (_, { text, kind, status }) => {
    expect(readTicket(text).console[0]).toMatchObject({ kind, status });
  });

  it.each([
    [
      'whole and in one line, without the place in the code',
      "orders:1 Access to fetch at 'https://gw.example/a'\n from origin 'https://shop.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.\nand so on",
      "Access to fetch at 'https://gw.example/a' from origin 'https://shop.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
    ],
    [
      'without the query of an address',
      "Access to fetch at 'https://gw.example/a?customer=Ann Smith&key=1' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      "Access to fetch at 'https://gw.example/a' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    ],
    [
      'a message a line',
      'Dev: [Error] Preflight response is not successful. Status code: 403\n[Error] Fetch API cannot load https://gw.example/a due to access control checks.',
      'Preflight response is not successful. Status code: 403\nFetch API cannot load https://gw.example/a due to access control checks.',
    ],
    [
      'from its first word in any language',
      "Quellübergreifende (Cross-Origin) Anfrage blockiert: Die Gleiche-Quelle-Regel verbietet das Lesen der externen Ressource auf https://gw.example/a. (Grund: CORS-Kopfzeile 'Access-Control-Allow-Origin' fehlt). Statuscode: 403.",
      "Quellübergreifende (Cross-Origin) Anfrage blockiert: Die Gleiche-Quelle-Regel verbietet das Lesen der externen Ressource auf https://gw.example/a. (Grund: CORS-Kopfzeile 'Access-Control-Allow-Origin' fehlt). Statuscode: 403.",
    ],
  ])('%s', (_, paste, text) => {
    expect(textOf(paste)).toBe(text);
  });
});

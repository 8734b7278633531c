import { describe, expect, it } from 'vitest';
import { refusalsPrinting } from '#core/ticket/opening/refusalsPrinting.ts';
import { readTicket } from '#core/ticket/readTicket.ts';

const access = (reason: string) =>
  `Access to fetch at 'https://gw.example/a' from origin 'https://shop.example' has been blocked by CORS policy: ${reason}`;
const inPreflight = "Response to preflight request doesn't pass access control check:";
const firefox =
  "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://gw.example/a. (Reason: CORS header 'Access-Control-Allow-Origin' missing).";

describe('the refusals of a preflight that print a line', () => {
  it.each<[string, string, readonly number[]]>([
    [
      'all three, without a status',
      access(
        `${inPreflight} No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
      ),
      [403, 405, 403],
    ],
    [
      'none, where Chromium found the header',
      access(`${inPreflight} It does not have HTTP ok status.`),
      [],
    ],
    [
      'none, where the preflight passed',
      access('Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'),
      [],
    ],
    ['both 403, with that status', `${firefox} Status code: 403.`, [403, 403]],
    ['only 405, with that status', `${firefox} Status code: 405.`, [405]],
    ['none, with the status of another', `${firefox} Status code: 401.`, []],
    [
      'both 403, in Safari',
      '[Error] Preflight response is not successful. Status code: 403',
      [403, 403],
    ],
  ])('%s', (_, line, statuses) => {
    const [entry] = readTicket(line).console;
    expect(entry && refusalsPrinting(entry).map(({ status }) => status)).toEqual(statuses);
  });
});

import { describe, expect, it } from 'vitest';
import { replyOf } from '#core/explain/reply.ts';
import { replyCaseOf } from '#core/explain/replyCase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { writeReplyText } from '#core/interop/reply.ts';
import { defaultScenario } from '#core/scenario/defaultScenario.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';

const line =
  "Access to fetch at 'https://gw.example:5543/orders' from origin 'https://shop.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
const curl = (answer: string) =>
  `$ curl -i -X OPTIONS https://gw.example:5543/orders -H 'Origin: https://shop.example' -H 'Access-Control-Request-Method: PUT'\n${answer}\n`;
const policy =
  '{"allowedOrigins":["https://shop.example"],"allowMethods":["GET"],"allowHeaders":[]}';

/** The reply after opening a ticket over whatever was on the screen. */
function replyTo(ticket: string): string {
  const { scenario } = openTicket(readTicket(ticket), null, defaultScenario)!;
  const told = replyCaseOf({ scenario, exchange: 0, evaluate, link: 'https://cors.example/#v5' });
  return told ? writeReplyText(replyOf(told)) : '';
}

describe('the reply where no policy was told', () => {
  it.each([
    ['shows the ticket’s own console line', line, line],
    ['says that no rule of it is named', line, 'No policy came with the ticket'],
    ['says what else prints the line', line, '405 Method Not Allowed and 403 Header'],
    ['says what is missing', line, 'The answer to the OPTIONS request. Open it in the Network tab'],
    ['says where to get the policy', line, 'The policy. API Gateway, the API, Policies, CORS'],
    ['has a command for the real address', line, "'https://gw.example:5543/orders'"],
    ['has a headline that claims nothing', line, 'CORS error, policy not known'],
    [
      'says what a documented answer means by itself',
      curl('HTTP/1.1 405 Method Not Allowed'),
      'preflight, row 2: The method asked for is not one of Allowed Methods.',
    ],
    [
      'says who else could have sent another one',
      curl('HTTP/1.1 403 Forbidden\nServer: nginx'),
      'A proxy or firewall in front',
    ],
  ])('%s', (_, ticket, text) => {
    expect(replyTo(ticket)).toContain(text);
  });

  it.each([
    ['a console line alone', line],
    ['an answer without the policy', curl('HTTP/1.1 405 Method Not Allowed')],
  ])('judges by no policy: %s', (_, ticket) => {
    expect(replyTo(ticket)).not.toMatch(
      /What the documentation predicts|Evidence|Change needed|test2\.com|POST, GET/,
    );
  });

  it('judges by the policy that the ticket tells', () => {
    const reply = replyTo(`${curl('HTTP/1.1 405 Method Not Allowed')}\n${policy}`);
    expect(reply).toContain('Add PUT to Allowed Methods.');
    expect(reply).not.toContain('No policy came');
  });
});

import { describe, expect, it } from 'vitest';
import { replyOf, type ReplyCase } from '#core/explain/reply.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { writeReplyText } from '#core/interop/reply.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import { setup } from '../../helpers/setups.ts';
import { repairOfCall, repairOfRequest } from '../repair/repairs.ts';

const policy = setup({ allowedOrigins: ['https://shop.example'], allowMethods: ['GET'] });
const call = {
  ...{ pageOrigin: 'https://shop.example', url: 'https://gw.example:5543/orders', method: 'PUT' },
  headers: [['X-Tenant', 'acme']] as const,
};
const simulated = simulatePage({ call }, { setup: policy, readings: {}, evaluate }, 'chromium');
const exchange = simulated.exchanges[0]!;

const told: ReplyCase = {
  title: undefined,
  request: exchange.toGateway!,
  answer: exchange.answer!,
  ...{ symptom: undefined, missing: [], untold: null },
  page: { call, simulated },
  observed: null,
  verdict: [],
  repair: repairOfCall(policy, call),
  then: exchange.answer!,
  link: 'https://cors.example/#v1.abc',
};

const headings = (change: Partial<ReplyCase> = {}) =>
  replyOf({ ...told, ...change }).sections.map(({ heading }) => heading);
const text = (change: Partial<ReplyCase> = {}) => writeReplyText(replyOf({ ...told, ...change }));

describe('the reply to a ticket', () => {
  it('tells of a call from what is seen to what is to be changed', () => {
    expect(headings()).toEqual([
      ...['Symptom', 'Request', 'What the documentation predicts', 'Why', 'Evidence'],
      ...['Change needed', 'Check on site', 'This case'],
    ]);
  });

  it.each([
    ['the console line', /Access to fetch at 'https:\/\/gw\.example:5543\/orders'/],
    ['the call', /A page on https:\/\/shop\.example calls PUT .* with X-Tenant\./],
    ['the request', /OPTIONS \/orders HTTP\/1\.1/],
    ['the answer', /HTTP\/1\.1 405 Method Not Allowed/],
    ['the rule', /Documented: step \d of the preflight flowchart\./],
    ['the change', /Add PUT to Allowed Methods\./],
    ['the change that comes after it', /Add x-tenant to Allow Headers\./],
    ['that it was tried', /Then the page reads the answer: this was tried\./],
    ['a command for the real address', /curl --http1\.1 -i -X OPTIONS 'https:\/\/gw\.example:5543/],
    ['the link', /https:\/\/cors\.example\/#v1\.abc/],
  ])('has %s', (_, pattern) => {
    expect(text()).toMatch(pattern);
  });

  it.each<[string, Partial<ReplyCase>, string]>([
    ['its outcome', {}, 'preflight, row 2: 405 Method Not Allowed'],
    ['what the visitor calls it', { title: 'Ticket 4711' }, 'Ticket 4711'],
  ])('has as its headline %s', (_, change, title) => {
    expect(replyOf({ ...told, ...change }).title).toBe(title);
  });

  it('puts what was observed before what is predicted', () => {
    const observed = { status: 403, statusText: '', headers: [['Vary', 'Origin']] as const };
    const seen = text({ observed, verdict: [['They differ.']] });
    expect(seen).toContain('What the gateway answered\n  HTTP/2 403\n  Vary: Origin\nThey differ.');
  });

  it('names the message of an error body', () => {
    const observed = { status: 403, statusText: '', headers: [], message: 'Header Not Supported' };
    expect(text({ observed })).toContain('HTTP/2 403\n\n  Error Message: Header Not Supported');
  });

  it('has neither console nor call for a request written by hand, and says whose address to use', () => {
    expect(headings({ page: null })[0]).toBe('Request');
    expect(text({ page: null })).toContain('Put the address of the gateway');
  });

  it('says that the scheme is assumed where nobody told it', () => {
    const headers = [...told.request.headers, ['Host', 'gw.example:9072'] as const];
    const checked = text({ page: null, request: { ...told.request, headers } });
    expect(checked).toContain("'https://gw.example:9072/orders'");
    expect(checked).toContain('The request does not tell the scheme: https is assumed.');
  });

  it('checks a request written by hand at the host that it names', () => {
    const headers = [['Host', 'gw.example:5543'], ...told.request.headers] as const;
    const checked = text({ page: null, request: { ...told.request, headers } });
    expect(checked).toContain("'https://gw.example:5543/orders'");
    expect(checked).not.toContain('Put the address of the gateway');
  });

  it('says what the answer depends on that is not documented', () => {
    const cased = setup({ allowedOrigins: ['https://SHOP.example'], allowMethods: ['PUT'] });
    const answer = evaluate(cased, told.request);
    expect(text({ answer })).toMatch(/Not documented, and this answer depends on it: .*\?/);
    expect(text()).not.toContain('Not documented, and');
  });

  it('says what the answer to a request is then', () => {
    const repair = repairOfRequest(policy, told.request);
    const then = evaluate(repair.then.setup, told.request);
    expect(text({ page: null, repair, then })).toContain('Then the answer is 200 OK: this was');
  });

  it('says whose the change is where no policy helps', () => {
    const repair = repairOfCall(policy, { ...call, method: 'OPTIONS' });
    expect(text({ repair })).toMatch(/it is to be made in the page\./);
    expect(text({ repair })).not.toContain('this was tried');
  });

  it('asks for no change where all passes', () => {
    const repair = repairOfCall(setup({ allowHeaders: ['X-Tenant'] }), call);
    expect(headings({ repair })).not.toContain('Change needed');
  });
});

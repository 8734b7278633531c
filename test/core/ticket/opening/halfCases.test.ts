import { describe, expect, it } from 'vitest';
import { replyOf } from '#core/explain/reply.ts';
import { replyCaseOf } from '#core/explain/replyCase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { writeReplyText } from '#core/interop/reply.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';
import { missingWithout } from '#core/ticket/opening/missing.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { samplesOf } from '../compare.ts';

const open = (text: string): Scenario | undefined =>
  openTicket(readTicket(text), null, emptyScenario)?.scenario;
const callIn = (text: string) => open(text)?.page?.call;
const sample = (kind: string, id: string): string =>
  samplesOf(kind).find((each) => each.id === id)?.text ?? '';

const at = "Access to fetch at 'https://gw.example:5543/a' from origin 'https://shop.example'";
const inPreflight = "Response to preflight request doesn't pass access control check:";
const blocked = (reason: string) => `${at} has been blocked by CORS policy: ${reason}`;
const noHeader = "No 'Access-Control-Allow-Origin' header is present on the requested resource.";

const stand = ['Authorization', 'secret-left-out'];

describe('a console line opens as the call that it speaks of', () => {
  it.each<[string, string, object, unknown: 'headers' | 'method-and-headers']>([
    [
      'with the method that it names',
      blocked('Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.'),
      { method: 'PATCH' },
      'headers',
    ],
    [
      'with the header that it names',
      blocked(
        'Request header field x-tenant is not allowed by Access-Control-Allow-Headers in preflight response.',
      ),
      { headers: [['x-tenant', '1']] },
      'method-and-headers',
    ],
    [
      'with a stand-in that asks for the preflight, where it names neither',
      blocked(`${inPreflight} ${noHeader}`),
      { headers: [stand] },
      'method-and-headers',
    ],
    [
      'with the method of its row in the console, and a stand-in',
      `${blocked(`${inPreflight} ${noHeader}`)}\n  POST https://gw.example:5543/a net::ERR_FAILED`,
      { method: 'POST', headers: [stand] },
      'headers',
    ],
    ['as it is, where no preflight failed', blocked(noHeader), {}, 'method-and-headers'],
  ])('%s', (_, line, call, unknown) => {
    expect(callIn(line)).toEqual({
      ...{ pageOrigin: 'https://shop.example', url: 'https://gw.example:5543/a' },
      ...call,
    });
    expect(open(line)?.missing?.filter((id) => id.endsWith('headers'))).toEqual([unknown]);
  });

  it('without a page, which is then said to be missing', () => {
    const scenario = open(sample('ticket', 'ticket-wm-chat'));
    expect(scenario?.page?.call).toMatchObject({
      pageOrigin: 'https://unknown-page.example',
      url: 'https://apigw.bank.example:5543/gateway/Accounts/2.1/transfers',
    });
    expect(scenario?.missing).toEqual([
      ...['policy', 'preflight-answer', 'page-origin', 'method-and-headers'],
    ]);
  });
});

describe('a row of a console without any message opens as a call of a page that is not known', () => {
  const address = 'https://gw.example:5543/a';
  it.each<[string, string, object, symptom: string]>([
    [
      'in Firefox',
      `XHR GET\n${address}?key=1\nCORS Missing Allow Origin`,
      { call: { pageOrigin: 'https://unknown-page.example', url: address }, browser: 'firefox' },
      `GET ${address} CORS Missing Allow Origin`,
    ],
    [
      'in Firefox, of a preflight',
      `XHR OPTIONS\n${address}\nCORS Missing Allow Origin`,
      {
        call: { pageOrigin: 'https://unknown-page.example', url: address, headers: [stand] },
        browser: 'firefox',
      },
      `OPTIONS ${address} CORS Missing Allow Origin`,
    ],
    [
      'in Chromium',
      `POST ${address} net::ERR_FAILED`,
      { call: { pageOrigin: 'https://unknown-page.example', url: address, method: 'POST' } },
      `POST ${address} net::ERR_FAILED`,
    ],
  ])('%s', (_, row, page, symptom) => {
    const scenario = open(row);
    expect(scenario?.page).toMatchObject(page);
    expect(scenario?.symptom).toBe(symptom);
    expect(scenario?.missing).toEqual(expect.arrayContaining(['preflight-answer', 'page-origin']));
  });

  it('also where it stands beside those of others', () => {
    const scenario = open(sample('console', 'console-ff-panel-selection'));
    expect(scenario?.page?.call.url).toBe(
      'https://apigw.bank.example:5543/gateway/Accounts/2.1/accounts',
    );
    expect(scenario?.symptom).toContain('CORS Missing Allow Origin');
  });
});

describe('what is too little to open', () => {
  const line = readTicket('Response for preflight has invalid HTTP status code 403');

  it('still says what is missing', () => {
    expect(openTicket(line, null, emptyScenario)).toBeNull();
    expect(missingWithout(line)).toContain('url');
  });

  it('misses nothing where it tells of no request', () => {
    expect(missingWithout(readTicket('watt.server.cors.enabled=true'))).toEqual([]);
  });
});

describe('the command that checks on site', () => {
  it.each([
    ['has the host of an HTTP/2 request', 'https://gw.example/a', "'https://gw.example/a'"],
    ['has its port', 'https://gw.example:8443/a', "'https://gw.example:8443/a'"],
    ['has its scheme', 'http://gw.example/a', "'http://gw.example:80/a'"],
    ['has its scheme at any port', 'http://gw.example:9072/a', "'http://gw.example:9072/a'"],
    ['has this very machine', 'http://localhost:2703/a', "'http://localhost:2703/a'"],
  ])('%s', (_, url, address) => {
    const scenario = open(
      `$ curl -i -X OPTIONS ${url} -H 'Origin: https://shop.example'\nHTTP/1.1 405 Method Not Allowed\n`,
    )!;
    const told = replyCaseOf({ scenario, exchange: 0, evaluate, link: 'https://cors.example/' })!;
    const reply = writeReplyText(replyOf(told));
    expect(reply).toContain(address);
    expect(reply).not.toContain('gateway.example');
  });
});

describe('the native service of a record', () => {
  it('answers as it did', () => {
    const event = {
      ...{ httpMethod: 'get', responseCode: '404', applicationName: 'Shop' },
      requestHeaders: { Host: 'gw.example:5543', Origin: 'https://shop.example' },
      responseHeaders: { 'Access-Control-Allow-Origin': 'https://shop.example' },
      nativeResponseHeaders: { Vary: 'Origin', 'Access-Control-Allow-Origin': '*' },
    };
    const plan = openTicket(readTicket(JSON.stringify(event)), null, emptyScenario);
    expect(plan?.replaces).toContain('native');
    expect(plan?.scenario.setup.nativeResponse).toEqual({
      ...{ status: 404, statusText: '' },
      headers: [
        ['Vary', 'Origin'],
        ['Access-Control-Allow-Origin', '*'],
      ],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { replyOf } from '#core/explain/reply.ts';
import { replyCaseOf } from '#core/explain/replyCase.ts';
import { reportOf } from '#core/explain/report.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { writeCurl } from '#core/interop/curl.ts';
import { writeMarkdown } from '#core/interop/markdown.ts';
import { writeReplyMarkdown, writeReplyText } from '#core/interop/reply.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { withoutSecrets } from '#core/secrets/withoutSecrets.ts';
import { decodeScenarioSync, packScenario } from '#core/share/codec.ts';
import { writeHar } from '#core/ticket/har/writeHar.ts';
import type { Chosen } from '#core/ticket/opening/case.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';
import { withoutSecretsInPaste } from '#core/ticket/privacy/withoutSecretsInPaste.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { code } from './seeded/code.ts';
import { commands } from './seeded/commands.ts';
import { files } from './seeded/files.ts';
import { messages } from './seeded/messages.ts';
import { Seeds, survivors } from './seeded/seeds.ts';

const link = 'https://cors.example/#';

/** Everything that is made of a scenario and leaves the page. */
function madeOf(scenario: Scenario): readonly (readonly [string, string])[] {
  const packed = packScenario(scenario);
  const { setup, request, readings } = scenario;
  const reply = replyCaseOf({ scenario, exchange: 0, evaluate, link });
  return [
    ['scenario', JSON.stringify(scenario)],
    ['link', JSON.stringify(packed.ok && decodeScenarioSync(packed.value))],
    ['Markdown', writeMarkdown(reportOf(scenario, evaluate(setup, request, readings), link))],
    ['curl', writeCurl(withoutSecrets(scenario).scenario.request, 'https://gw.example')],
    ['reply', reply ? writeReplyMarkdown(replyOf(reply)) : ''],
    ['reply as text', reply ? writeReplyText(replyOf(reply)) : ''],
  ];
}

/** Every case that can be opened of a ticket. */
function openedOf(ticket: Ticket): readonly Scenario[] {
  const chosen: (Chosen | null)[] = [
    null,
    ...ticket.exchanges.map((_, index) => ({ kind: 'exchange', index }) as const),
    ...ticket.calls.map((_, index) => ({ kind: 'call', index }) as const),
  ];
  return chosen.flatMap((one) => openTicket(ticket, one, emptyScenario)?.scenario ?? []);
}

const forms = [...commands, ...messages, ...code, ...files];

describe.each(forms)('a secret in any place of %s', (_name, form) => {
  const seeds = new Seeds();
  const input = form(seeds);
  const secret = [...seeds.places].filter(([each]) => !seeds.onlyRead.has(each));
  const ticket = readTicket(input);

  it('is in what a ticket is read from', () => {
    const { exchanges, calls, console, policy, policies, applications } = ticket;
    expect(
      [exchanges, calls, console, policies ?? [], policy ?? [], applications ?? []].flat(),
    ).not.toEqual([]);
  });

  it('is not in what is read', () => {
    expect(survivors(JSON.stringify(ticket), seeds, secret)).toEqual([]);
  });

  it('is not in the HAR that is written of it', () => {
    const har = writeHar(ticket.exchanges, '2026-11-28T14:00:00.000Z');
    expect(survivors(har, seeds, secret)).toEqual([]);
  });

  it('is not in what is opened, nor in what is made of that', () => {
    const opened = openedOf(ticket);
    const left = opened
      .flatMap(madeOf)
      .flatMap(([where, text]) =>
        survivors(text, seeds).map((place) => `${place} in the ${where}`),
      );
    expect(left).toEqual([]);
  });

  // An archive is never shown.
  if (typeof input !== 'string') return;

  it('is not in the text that is shown', () => {
    const shown = withoutSecretsInPaste(input, () => 'secret-left-out');
    expect(survivors(shown, seeds, secret)).toEqual([]);
  });
});

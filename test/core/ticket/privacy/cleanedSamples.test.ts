import { describe, expect, it } from 'vitest';
import { withoutSecretsInPaste } from '#core/ticket/privacy/withoutSecretsInPaste.ts';
import { readTicket } from '#core/ticket/readTicket.ts';
import { samplesOf } from '../compare.ts';

const kinds = [
  ...['adverse', 'code', 'command', 'config', 'console', 'har', 'headers', 'output', 'ticket'],
];
const samples = kinds.flatMap(samplesOf).filter(({ text }) => text !== undefined);

/** What a ticket tells, but for queries and values that are secret either way. */
function toldBy(text: string): unknown {
  const { leftOut: _, parts: __, ...told } = readTicket(text);
  const json = JSON.stringify(told, (key, value: unknown) => (key === 'lines' ? undefined : value));
  return JSON.parse(json.replace(/\?[^"]*/g, ''));
}

describe('a ticket that was cleaned of its secrets', () => {
  it.each(samples.map(({ id, text = '' }) => [id, text]))('%s tells the same', (_, text) => {
    const shown = withoutSecretsInPaste(text, () => 'secret-left-out');
    expect(toldBy(shown)).toEqual(toldBy(text));
  });
});

import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import { faultsOf, fileOf, samplesOf, type Sample } from './compare.ts';

const inputOf = ({ text, file }: Sample): string | Uint8Array =>
  text ?? fileOf((file ?? '').replace('files/', ''));

describe.each(['har', 'config'])('%s', (kind) => {
  it.each(samplesOf(kind).map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    const input = inputOf(sample);
    expect(faultsOf(sample, readTicket(input))).toEqual([]);
    // A file and a paste of the same are the same.
    if (typeof input === 'string') {
      expect(faultsOf(sample, readTicket(new TextEncoder().encode(input)))).toEqual([]);
    }
  });
});

const hars = samplesOf('har').filter(({ file }) => file);

describe('a HAR in a fence, with prose around it', () => {
  it.each(hars.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    const text = new TextDecoder().decode(inputOf(sample) as Uint8Array);
    const around = `Hello,\n\nsee the HAR:\n\n\`\`\`json\n${text}\n\`\`\`\n\nKind regards`;
    expect(faultsOf(sample, readTicket(around))).toEqual([]);
  });
});

describe('a HAR with a byte order mark, CR LF, as UTF-16', () => {
  it.each(hars.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    const text = new TextDecoder().decode(inputOf(sample) as Uint8Array);
    expect(faultsOf(sample, readTicket(`\ufeff${text.replaceAll('\n', '\r\n')}`))).toEqual([]);
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);
    expect(faultsOf(sample, readTicket(wide))).toEqual([]);
  });
});

describe('a HAR that is cut off anywhere', () => {
  it.each(hars.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    const bytes = inputOf(sample) as Uint8Array;
    const whole = readTicket(bytes);
    for (let part = 1; part < 40; part++) {
      const cut = readTicket(bytes.slice(0, Math.floor((bytes.length * part) / 40)));
      const last = cut.exchanges.length - 1;
      cut.exchanges.forEach(({ request, response }, index) => {
        const { request: asked, response: answered } = whole.exchanges[index]!;
        expect(request.url).toBe(asked.url);
        if (index < last)
          expect({ request, response }).toEqual({ request: asked, response: answered });
        else if (response) expect(response.status).toBe(answered?.status);
      });
      if (part > 2) expect(cut.problem).toBe('cut-off');
    }
  });
});

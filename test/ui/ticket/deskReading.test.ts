import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered, called, exchange, preflightOf } from '../../helpers/tickets.ts';
import { policy } from '../../helpers/setups.ts';
import { deskWith, HeldReader, line, recording } from './desk.ts';

const long = `${line}\n${'prose. '.repeat(4000)}`;
const refused = preflightOf('PUT', answered(405));
const other = preflightOf('DELETE', answered(405));

describe('the text on the desk', () => {
  it('is read at once', () => {
    const desk = deskWith(line);
    expect([desk.ticket.console.length, desk.isReading, desk.isEmpty]).toEqual([1, false, false]);
    desk.type(' \n');
    expect([desk.ofText, desk.isEmpty]).toEqual([null, true]);
  });

  it('has each piece on a line of its own', () => {
    const desk = deskWith('one');
    desk.add('two\n');
    desk.add('three');
    expect(desk.text).toBe('one\ntwo\nthree');
  });

  it('loses secrets and the line ends of Windows before it is there, and says what', () => {
    const desk = deskWith("curl -H 'Authorization: Bearer s3cret47' \\\r\n https://gw.example/a");
    expect(desk.text).not.toMatch(/s3cret47|\r/);
    expect(desk.leftOut).toEqual(['Authorization']);
    desk.clear();
    expect([desk.text, desk.leftOut]).toEqual(['', []]);
  });
});

describe('a long text', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is read aside once its writer pauses', () => {
    const reader = new HeldReader();
    const desk = deskWith(long, reader);
    desk.type(`${long}.`);
    expect([desk.isReading, reader.begun.length]).toEqual([true, 0]);
    vi.runAllTimers();
    expect(reader.begun.map(({ input }) => input)).toEqual([`${long}.`]);
    reader.last.give({ exchanges: [refused] });
    expect([desk.isReading, desk.ticket.exchanges]).toEqual([false, [refused]]);
  });

  it('is not read any further once it is another', () => {
    const reader = new HeldReader();
    const desk = deskWith(long, reader);
    vi.runAllTimers();
    desk.type(line);
    expect(reader.last.isStopped).toBe(true);
    expect([desk.isReading, desk.ticket.console.length]).toEqual([false, 1]);
  });

  it('that cannot be read tells nothing', () => {
    const reader = new HeldReader();
    const desk = deskWith(long, reader);
    vi.runAllTimers();
    reader.last.events.onfailed();
    expect([desk.isReading, desk.ofText]).toEqual([false, null]);
  });
});

describe('a file', () => {
  async function put(...files: File[]) {
    const reader = new HeldReader();
    const desk = deskWith('', reader);
    await desk.addFiles(files);
    return { reader, desk };
  }

  it('is read aside: how much is loaded, then what is in it', async () => {
    const { reader, desk } = await put(recording());
    expect(desk.files).toMatchObject([{ name: 'shop.har', state: 'reading', loaded: 0 }]);
    reader.last.events.onloaded(0.5);
    expect([desk.files[0]?.loaded, desk.isReading]).toEqual([0.5, true]);
    reader.last.give({ exchanges: [refused] });
    expect([desk.files[0]?.state, desk.isReading]).toEqual(['read', false]);
    expect(desk.ticket.exchanges).toEqual([refused]);
  });

  it('can be cancelled: reading stops, and the text stays', async () => {
    const { reader, desk } = await put(recording());
    desk.add(line);
    desk.cancel(desk.files[0]!.id);
    expect(reader.last.isStopped).toBe(true);
    expect(desk.files).toMatchObject([{ state: 'cancelled', reading: null }]);
    expect([desk.isReading, desk.ticket.console.length]).toEqual([false, 1]);
  });

  it('can be removed while it is read, alone of two', async () => {
    const { reader, desk } = await put(recording('a.har'), recording('b.har'));
    desk.remove(desk.files[0]!.id);
    expect(reader.begun.map(({ isStopped }) => isStopped)).toEqual([true, false]);
    expect(desk.files.map(({ name }) => name)).toEqual(['b.har']);
  });

  it('may be too large for the browser', async () => {
    const { reader, desk } = await put(recording());
    reader.last.events.onfailed();
    expect([desk.files[0]?.state, desk.isReading]).toEqual(['failed', false]);
  });

  it('stops being read where another ticket comes', async () => {
    const { reader, desk } = await put(recording());
    desk.clear();
    expect([reader.last.isStopped, desk.files, desk.isEmpty]).toEqual([true, [], true]);
  });

  it.each<[what: string, file: File, isText: boolean]>([
    ['a text', new File([line], 'console.txt'), true],
    ['a recording', recording(), false],
    ['JSON without a name for it', new File([' {"a": 1}'], 'answer'), false],
    ['a binary file', new File(['\0\x01'], 'picture'), false],
    ['what is no UTF-8', new File([new Uint8Array([0x61, 0xff])], 'a.txt'), false],
    ['a text that is too long to look at', new File(['a'.repeat(60_001)], 'a.txt'), false],
  ])('becomes text with lines or a card: %s', async (_, file, isText) => {
    const { desk } = await put(file);
    expect([desk.text !== '', desk.files.length]).toEqual([isText, isText ? 0 : 1]);
  });
});

describe('one of several requests', () => {
  async function deskOf(exchanges = [refused, other], calls = [] as ReturnType<typeof called>[]) {
    const reader = new HeldReader();
    const desk = deskWith('', reader);
    await desk.addFiles([recording()]);
    reader.last.give({ exchanges, calls });
    return desk;
  }

  it('is the first that failed, until another is chosen', async () => {
    const desk = await deskOf([exchange('GET', answered(200, { headers: null })), refused, other]);
    expect([desk.isChoice, desk.chosen?.index]).toEqual([true, 1]);
    desk.choose(desk.rows[1]!);
    expect(desk.chosen?.index).toBe(2);
    desk.clear();
    expect(desk.chosen).toBeNull();
  });

  it('is none where all is one call', async () => {
    const desk = await deskOf([refused, exchange('PUT', answered(401))]);
    expect([desk.isChoice, desk.chosen]).toEqual([false, null]);
  });
});

describe('an archive with forty APIs', () => {
  const policies = Array.from({ length: 40 }, (_, i) => ({
    ...{ api: `API ${i}`, version: null, level: 'api' as const },
    policy: policy({ maxAge: i }),
  }));

  it('has the first policy, until another is chosen', async () => {
    const reader = new HeldReader();
    const desk = deskWith('', reader);
    await desk.addFiles([recording('export.zip')]);
    reader.last.give({ policies });
    expect([desk.policies.length, desk.ticket.policy?.maxAge]).toEqual([40, 0]);
    desk.chooseApi(39);
    expect(desk.ticket.policy?.maxAge).toBe(39);
    desk.clear();
    expect([desk.policies, desk.ticket.policy]).toEqual([[], null]);
  });
});

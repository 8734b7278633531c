import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { inferReadings } from '#core/calibration/inferReadings.ts';
import { kitText } from '#core/calibration/output/kitText.ts';
import type { MarkedKit } from '#core/calibration/output/marker.ts';
import type { KitOutput } from '#core/calibration/output/kitOutput.ts';
import { readKitOutput } from '#core/calibration/output/readKitOutput.ts';
import { testSetups } from '#core/calibration/testSetups.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { readingIds, type Readings } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../../../helpers/gatewayServer.ts';
import { hiddenReadings, setups } from '../gateways.ts';

/** What a terminal shows: all that is printed, in its order. */
async function printedBy(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', `exec 2>&1\n${script}`]);
  if (/curl: (?:command )?not found/.test(stdout)) throw new Error('This test needs curl.');
  return stdout;
}

const gateways: Gateway[] = [];

async function gatewayWith(options: GatewayOptions): Promise<Gateway> {
  const gateway = await startGateway(options);
  gateways.push(gateway);
  return gateway;
}

afterEach(() => Promise.all(gateways.splice(0).map((gateway) => gateway.close())));

const kitFor = (setup: Setup, { address }: Gateway): MarkedKit =>
  calibrationKit(setup, 'own', { address });

/** What the gateway answered, in the form of what was read. */
const answeredBy = ({ requests }: MarkedKit, hidden: Partial<Readings>): KitOutput['answers'] =>
  requests.map(({ id, setup, request }) => {
    const { response } = evaluate(setup, request, hidden);
    if (!response) throw new Error('A hidden gateway answers whatever it is asked.');
    const { status, statusText, headers } = response;
    return { id, response: { status, statusText, headers } };
  });

const inferred = ({ requests }: MarkedKit, { answers }: KitOutput) =>
  inferReadings(
    answers.flatMap(({ id, response }) =>
      requests
        .filter((asked) => asked.id === id)
        .map(({ setup, request }) => ({ setup, request, response })),
    ),
  );

/** Each a gateway of its own. */
const combinations = fc
  .sample(hiddenReadings, { numRuns: 3, seed: 13 })
  .map((hidden, number) => ({ number, hidden }));

describe.each(Object.entries(setups))('%s', (_, setup) => {
  test.each(combinations)(
    'what comes back is what was answered, and tells the readings: hidden gateway $number',
    async ({ hidden }) => {
      const gateway = await gatewayWith({ setup, readings: hidden });
      const kit = kitFor(setup, gateway);
      const output = readKitOutput(await printedBy(kitText('bash', kit, gateway.address)), kit);
      expect(output).toMatchObject({ how: 'marked', missing: [], notRead: [], otherKits: [] });
      expect(output.answers).toEqual(answeredBy(kit, hidden));
      const { readings, contradictions, setAside } = inferred(kit, output);
      expect([contradictions, setAside]).toEqual([[], []]);
      const settled = readingIds.filter((id) => readings[id].state === 'settled');
      for (const id of settled) expect(readings[id]).toMatchObject({ alternative: hidden[id] });
      const whole = inferred(kit, { ...output, answers: answeredBy(kit, hidden) }).readings;
      expect(readings).toEqual(whole);
    },
  );
});

describe('with the setups of a test API, one after the other', () => {
  const [first] = testSetups;
  if (!first) throw new Error('There is one.');

  test.each(combinations)('every reading of hidden gateway $number', async ({ hidden }) => {
    const gateway = await gatewayWith({ setup: first, readings: hidden });
    const kit = calibrationKit(first, 'test', { address: gateway.address });
    const printed: string[] = [];
    for (const setup of testSetups) {
      gateway.setSetup(setup);
      const some = { ...kit, requests: kit.requests.filter((asked) => asked.setup === setup) };
      printed.push(await printedBy(kitText('bash', some, gateway.address)));
    }
    const output = readKitOutput(printed.join(''), kit);
    expect(output.answers).toEqual(answeredBy(kit, hidden));
    const { readings } = inferred(kit, output);
    for (const id of readingIds)
      expect([id, readings[id]]).toMatchObject([
        id,
        kit.notObservable.includes(id) ? { state: 'open' } : { alternative: hidden[id] },
      ]);
  });
});

describe('what happens on the way', () => {
  const setup = setups['expressions and a suspended application'] as Setup;

  test('a shell that tells each command', async () => {
    const gateway = await gatewayWith({ setup });
    const kit = kitFor(setup, gateway);
    const script = kitText('bash', kit, gateway.address).replace('\n', '\nset -x\n');
    const text = await printedBy(script);
    expect(text).toMatch(/^\++ curl /m);
    expect(readKitOutput(text, kit).answers).toEqual(answeredBy(kit, {}));
  });

  test('a connection that is closed', async () => {
    let number = 0;
    const gateway = await gatewayWith({ setup, drops: () => ++number === 3 });
    const kit = kitFor(setup, gateway);
    const output = readKitOutput(await printedBy(kitText('bash', kit, gateway.address)), kit);
    expect(output.missing).toEqual([3]);
    expect(output.notRead).toEqual([{ id: 3, why: 'failed', curl: 52 }]);
    expect(output.answers).toEqual(answeredBy(kit, {}).filter(({ id }) => id !== 3));
  });

  test('nothing at that address', async () => {
    const gateway = await startGateway({ setup });
    const kit = kitFor(setup, gateway);
    await gateway.close();
    const output = readKitOutput(await printedBy(kitText('bash', kit, gateway.address)), kit);
    expect(output).toMatchObject({ how: 'marked', answers: [] });
    expect(output.notRead.map(({ curl }) => curl)).toEqual(kit.requests.map(() => 7));
  });

  test('the requests arrive as they are in the kit', async () => {
    const gateway = await gatewayWith({ setup });
    const kit = kitFor(setup, gateway);
    await printedBy(kitText('bash', kit, `${gateway.address}?a=[1-2]{b,c}'&$d=%20"!`));
    const sent = gateway.requests.map(({ method, headers }) => ({
      method,
      headers: headers.filter(([name]) => !/^(?:user-agent|accept)$/i.test(name)),
    }));
    expect(sent).toEqual(
      kit.requests.map(({ request: { method, headers } }) => ({ method, headers })),
    );
    expect(new Set(gateway.requests.map(({ url }) => url))).toEqual(
      new Set(['/orders/1.0?a=[1-2]%7Bb,c%7D%27&$d=%20%22!']),
    );
  });
});

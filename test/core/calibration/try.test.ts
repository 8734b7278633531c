import { expect, test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { inferReadings } from '#core/calibration/inferReadings.ts';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { readingAlternatives, readingIds } from '#core/gateway/readings.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';

const big = normalSetup({
  policy: { allowedOrigins: ['http://test2.com', 'https://[a-z]+\\.shop\\.example'], allowHeaders: ['X-Test'], allowMethods: ['POST'], exposeHeaders: [], allowCredentials: false, maxAge: null },
  applications: [{ name: 'A', jsOrigins: ['http://app.example'], isSuspended: true }],
  nativeResponse: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
});
let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
test.each([['row2', documentedScenarios[1]!.scenario.setup], ['big', big]] as const)('%s', (_, setup) => {
  let t = performance.now();
  const kit = calibrationKit(setup, { address: 'https://gw.example/api' });
  console.log('kit ms', performance.now() - t, kit.requests.length);
  let wrong = 0, open = 0, settled = 0; t = performance.now();
  for (let i = 0; i < 60; i++) {
    const hidden = Object.fromEntries(readingIds.map((id) => [id, readingAlternatives[id][Math.floor(random() * readingAlternatives[id].length)]]));
    const inferred = inferReadings(kit.requests.map(({ request, setup }) => ({ setup, request, response: { ...evaluate(setup, request, hidden as never).response!, } })));
    if (inferred.contradictions.length) for (const p of inferred.contradictions[0]!.places) console.log(JSON.stringify(kit.requests[p]!.request), kit.requests[p]!.bears.join(), JSON.stringify(evaluate(setup, kit.requests[p]!.request, hidden as never).response), JSON.stringify(hidden));
    expect(inferred.contradictions).toEqual([]); expect(inferred.setAside).toEqual([]);
    for (const id of readingIds) { const r = inferred.readings[id]; if (kit.notObservable.includes(id)) continue; if (r.state === 'open') open++; else if (r.alternative === hidden[id]) settled++; else wrong++; }
  }
  console.log({ wrong, open, settled }, 'ms each', (performance.now() - t) / 60);
});

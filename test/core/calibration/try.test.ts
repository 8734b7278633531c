import { test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { writeRequest } from '#core/message/rawHttp.ts';

const big = normalSetup({
  policy: { allowedOrigins: ['http://test2.com', 'https://[a-z]+\\.shop\\.example', '*'], allowHeaders: ['X-Test', '*'], allowMethods: ['POST', '*'], exposeHeaders: [], allowCredentials: false, maxAge: null },
  applications: [{ name: 'A', jsOrigins: ['http://app.example'], isSuspended: true }],
  nativeResponse: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] },
});
test.each([['row2', documentedScenarios[1]!.scenario.setup], ['big', big]] as const)('%s', (_, setup) => {
  const t = performance.now();
  const kit = calibrationKit(setup, { address: 'https://gw.example/api' });
  console.log(performance.now() - t, kit.notObservable);
  for (const { request, bears } of kit.requests) console.log(writeRequest(request).replaceAll('\r\n', ' | ').replaceAll('\n',' | '), bears.join());
});

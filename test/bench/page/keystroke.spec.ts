import { expect, test, type Locator } from '@playwright/test';
import { PlaygroundPage } from '../../browser/PlaygroundPage.ts';

/**
 * Prints how long a keystroke takes to its painted answer, for lists of Allowed Origins of three
 * kinds: in the request's Origin, and in the policy, where Max Age is typed.
 *
 * For reading, not for passing or failing; it only fails where the answer is wrong.
 */

const lists = [
  { what: '1,000 literals', count: 1000, entry: (i: number) => `https://o${i}.example` },
  { what: '10,000 literals', count: 10_000, entry: (i: number) => `https://o${i}.example` },
  { what: '1,000 regexes', count: 1000, entry: (i: number) => `https://o${i}\\.ex[a-z]+` },
];

/**
 * Types values one after the other and times each, in ms. The key comes at the beginning of a frame
 * and is timed to the first task after its paint: script, style, layout and paint, without the wait
 * for the next frame.
 */
const timed = (field: Locator, values: readonly string[]): Promise<number[]> =>
  field.evaluate(async (input: HTMLInputElement, values) => {
    const type = (text: string) =>
      new Promise<number>((resolve) => {
        const afterPaint = new MessageChannel();
        requestAnimationFrame(() => {
          const start = performance.now();
          afterPaint.port1.onmessage = () => resolve(performance.now() - start);
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          afterPaint.port2.postMessage(null);
        });
      });
    const measured: number[] = [];
    for (const value of values) measured.push(await type(value));
    return measured;
  }, values);

/** Without the first ones, which warm up. */
function report(what: string, times: readonly number[]): void {
  const sorted = times.slice(20).toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
  console.log(`keystroke to painted answer, ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

for (const { what, count, entry } of lists) {
  test(what, async ({ page }) => {
    test.setTimeout(300_000);
    const playground = new PlaygroundPage(page);
    const allowedOrigins = Array.from({ length: count }, (_, i) => entry(i));
    await playground.open('#preflight-2');
    await playground.showJson();
    await playground.pasteJson(
      JSON.stringify({ policy: { allowedOrigins, allowMethods: ['PUT'] }, applications: [] }),
    );
    await playground.showForm();
    await playground.header('Access-Control-Request-Method').fill('PUT');
    await playground.header('Access-Control-Request-Headers').fill('');
    await playground.header('Origin').fill('https://o1.example');
    await expect(playground.status).toContainText('200 OK');

    const origins = Array.from({ length: 120 }, (_, i) => `https://o${i * 7}.example`);
    report(`${what}, the request's Origin`, await timed(playground.header('Origin'), origins));
    await expect(playground.status).toContainText('200 OK');

    const refused = origins.map((origin) => `${origin}.org`);
    report(`${what}, a refused Origin`, await timed(playground.header('Origin'), refused));
    await expect(playground.status).toContainText('403');

    const seconds = Array.from({ length: 120 }, (_, i) => String(i));
    const maxAge = playground.gateway.getByLabel(/^Max Age/);
    report(`${what}, the policy's Max Age`, await timed(maxAge, seconds));
    await expect(playground.status).toContainText('403');
  });
}

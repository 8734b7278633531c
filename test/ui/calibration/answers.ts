import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import { markerOf } from '#core/calibration/output/marker.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';

interface Answered {
  readonly readings?: Partial<Readings>;
  /** Numbers of requests without an answer. */
  readonly without?: readonly number[];
  /** What others answer instead: whole messages, by number. */
  readonly others?: Readonly<Record<number, string>>;
}

/** What a terminal gives back of a kit's requests, by a gateway with these readings. */
export function answersTo(
  { id: kit, requests }: CalibrationKit,
  { readings = {}, without = [], others = {} }: Answered = {},
): string {
  const parts = requests.map(({ id, setup, request }) => {
    if (without.includes(id)) return `${markerOf(kit, id)}\n`;
    const { response } = evaluate(setup, request, readings);
    if (!response) throw new Error('A hidden gateway answers whatever it is asked.');
    const { status, statusText, headers } = response;
    const lines = headers.map(([name, value]) => `${name}: ${value}\n`);
    const answer = others[id] ?? `HTTP/1.1 ${status} ${statusText}\n${lines.join('')}`;
    return `${markerOf(kit, id)}\n${answer}\n`;
  });
  return `${parts.join('')}${markerOf(kit, 'end')}\n`;
}

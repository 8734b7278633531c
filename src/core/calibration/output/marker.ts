import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';

/** What texts are written of and answers are read for: a kit, or some requests of it. */
export type MarkedKit = Pick<CalibrationKit, 'id' | 'requests'>;

/** After the last answer: what comes before it is whole. */
export const lastMark = 'end';

/** The line before an answer. @param number of the request, or what stands for it in a text */
export const markerOf = (kit: string, number: string | number): string =>
  `=== cors-playground ${kit} ${number} ===`;

/** Only a whole line is one: a command that prints it is echoed with something before it. */
const marker = /^\s*=== cors-playground ([a-z0-9]{1,20}) (\d{1,4}|end) ===\s*$/;

export interface Marker {
  readonly kit: string;
  /** Null after the last answer. */
  readonly number: number | null;
}

export function readMarker(line: string): Marker | null {
  const [, kit, number] = (line.length < 200 && marker.exec(line)) || [];
  return kit ? { kit, number: number === lastMark ? null : Number(number) } : null;
}

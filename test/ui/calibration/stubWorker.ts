import { vi } from 'vitest';
import { calibrate, type ToCalibrate } from '#ui/calibration/calibrating.ts';

/** In the place of the worker that finds out, where there are none: it answers a little later. Others do
 *  not answer. */
export function stubCalibrationWorker(): void {
  class CalibrationWorker {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    readonly #calibrates: boolean;

    constructor(url: string) {
      this.#calibrates = url.includes('calibrationWorker');
    }

    postMessage(asked: ToCalibrate): void {
      if (!this.#calibrates) return;
      const data = structuredClone(calibrate(structuredClone(asked)));
      setTimeout(() => this.onmessage?.({ data }));
    }

    terminate(): void {
      this.onmessage = null;
    }
  }
  vi.stubGlobal('Worker', CalibrationWorker);
}

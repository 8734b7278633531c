import { vi } from 'vitest';
import { compare, type ToCompare } from '#ui/difference/comparison.ts';

/** In the place of the worker that compares, where there are none: it answers a little later. Others
 *  do not answer. */
export function stubCompareWorker(): void {
  class CompareWorker {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    readonly #compares: boolean;

    constructor(url: string) {
      this.#compares = url.includes('differenceWorker');
    }

    postMessage(asked: ToCompare): void {
      if (!this.#compares) return;
      const data = structuredClone(compare(structuredClone(asked)));
      setTimeout(() => this.onmessage?.({ data }));
    }

    terminate(): void {
      this.onmessage = null;
    }
  }
  vi.stubGlobal('Worker', CompareWorker);
}

import { vi } from 'vitest';
import { compare, type ToCompare } from '#ui/difference/comparison.ts';
import { judge, type ToJudge } from '#ui/difference/judging.ts';

/** In the place of the worker that compares, where there are none: it answers a little later. Others
 *  do not answer. */
export function stubCompareWorker(): void {
  class CompareWorker {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    readonly #compares: boolean;

    constructor(url: string) {
      this.#compares = url.includes('differenceWorker');
    }

    postMessage(asked: ToCompare | ToJudge): void {
      if (!this.#compares) return;
      const given = structuredClone(asked);
      const data = structuredClone('task' in given ? judge(given) : compare(given));
      setTimeout(() => this.onmessage?.({ data }));
    }

    terminate(): void {
      this.onmessage = null;
    }
  }
  vi.stubGlobal('Worker', CompareWorker);
}

// Adds matchers such as toBeVisible() to `expect` in the component tests.
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

// What is loaded later may take its time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

// Monaco does not run in jsdom: it stays on its way, so that the plain text area is what is tested.
vi.mock('#ui/editors/code/monaco.ts', () => new Promise(() => undefined));

// jsdom has no layout: what is observed never changes its size.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = NoResizeObserver;

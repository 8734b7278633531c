import { vi } from 'vitest';

/** The system's choice of theme, which jsdom does not have. */
export class SystemTheme extends EventTarget {
  matches: boolean;

  constructor(dark: boolean) {
    super();
    this.matches = dark;
    vi.stubGlobal('matchMedia', () => this);
  }

  turn(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event('change'));
  }
}

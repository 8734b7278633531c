import { byteLowercase } from '#core/http/headerName.ts';
import { placeholder, placeholderOfBody } from './placeholder.ts';

/** Notes a secret under the name by which it is known, and returns what is written in its place. */
export type LeaveOut = (name: string, secret: string) => string;

/** What was left out, each secret once, wherever and however often it was written. */
export class LeftOut {
  readonly #names = new Map<string, string>();

  readonly leaveOut: LeaveOut = (name, secret) => {
    const key = `${byteLowercase(name)}\n${secret}`;
    if (!this.#names.has(key)) this.#names.set(key, name);
    return name === 'body' ? placeholderOfBody(secret.length) : placeholder;
  };

  /** The name of each secret, in the order in which they were found. */
  get names(): readonly string[] {
    return [...this.#names.values()];
  }
}

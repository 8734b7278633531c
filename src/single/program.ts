/**
 * The text of this very script, which the page has in itself. Only a script that has just begun can tell;
 * in a worker there is no such text.
 */
export const program = globalThis.document?.currentScript?.textContent ?? '';

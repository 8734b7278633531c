import { saveBlob } from './saveBlob.ts';

/** Hands the visitor JSON as a file. */
export const saveText = (name: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: 'application/json' }));

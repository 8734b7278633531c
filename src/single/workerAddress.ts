import { program } from './program.ts';
import { roleLine } from './role.ts';

/** Where the browser finds the script of a worker: the whole program, which is told what it is there. */
export const workerAddress = (module: string): string =>
  URL.createObjectURL(new Blob([roleLine(module), program], { type: 'text/javascript' }));

declare global {
  /** The module that is this worker, as its script's first line says; undefined on the page. */
  var workerModule: string | undefined;
}

export const role = globalThis.workerModule;

/** What makes a worker of the program. */
export const roleLine = (module: string): string =>
  `globalThis.workerModule = ${JSON.stringify(module)};\n`;

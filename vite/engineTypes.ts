import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');
const core = resolve(root, 'src/core');

/**
 * Rewrites `'#core/http/message.ts'` to `'./http/message.js'` and the like, as seen from `file`:
 * `#core` is a name inside this package, which nobody outside can resolve.
 */
function withRelativeSpecifiers(text: string, file: string, outDir: string): string {
  return text.replace(/(['"])(#core|\.\.?)\/([^'"]+)\.ts\1/g, (_, quote, start, path) => {
    const base = start === '#core' ? outDir : resolve(dirname(file), start);
    const target = relative(dirname(file), resolve(base, `${path}.js`));
    return `${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`;
  });
}

function compilerOptions(outDir: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: core,
    outDir,
  };
}

/** Writes the declarations of `src/core/index.ts` and of all it imports to `outDir`. */
function emitEngineTypes(outDir: string): void {
  const program = ts.createProgram([resolve(core, 'index.ts')], compilerOptions(outDir));
  const { diagnostics } = program.emit(undefined, (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withRelativeSpecifiers(text, file, outDir));
  });
  if (diagnostics.length > 0) {
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  }
}

/** Emits the types beside the engine's module. */
export function engineTypes(outDir: string): Plugin {
  return {
    name: 'engine-types',
    apply: 'build',
    closeBundle: () => emitEngineTypes(resolve(root, outDir)),
  };
}

import ts from 'typescript';

/** The compiler's ways of saying that a name is declared nowhere. */
const cannotFindName = new Set([
  ...[2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593],
  18004, // of a shorthand property: `{ fetch }`
]);

/**
 * The names that a file uses without declaring or importing them, found by letting the compiler
 * look for them in a world without any library. `globalThis` and `Math.random` count as names.
 */
export function freeNames(path: string, text: string): Set<string> {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names = ts
    .createProgram({
      rootNames: [path],
      options: { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.Latest },
      host: hostOf(tree),
    })
    .getSemanticDiagnostics(tree)
    .filter(({ code }) => cannotFindName.has(code))
    .map(({ start = 0, length = 0 }) => text.slice(start, start + length));
  return new Set([...names, ...namesAlwaysFound(tree)]);
}

/** In code, not in a text: what reads programs may name them. */
function namesAlwaysFound(tree: ts.Node): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'globalThis') found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      const isMath = ts.isIdentifier(expression) && expression.text === 'Math';
      if (isMath && name.text === 'random') found.push('Math.random');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A world of one file. */
const hostOf = (tree: ts.SourceFile): ts.CompilerHost => ({
  getSourceFile: (path) => (path === tree.fileName ? tree : undefined),
  fileExists: (path) => path === tree.fileName,
  readFile: () => undefined,
  writeFile: () => undefined,
  getCurrentDirectory: () => '/',
  getCanonicalFileName: (path) => path,
  useCaseSensitiveFileNames: () => true,
  getDefaultLibFileName: () => '',
  getNewLine: () => '\n',
});

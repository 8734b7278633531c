import { posix } from 'node:path';
import ts from 'typescript';

/** One file below src, as far as the architecture is concerned. */
export interface SourceFile {
  /** As seen from src: `core/http/message.ts`. */
  readonly path: string;
  readonly lines: number;
  /** Files below src that it imports, types included. */
  readonly files: readonly string[];
  /** The same files as the source spells them, without a query: `./token.ts`, `#core/text/lines.ts`. */
  readonly spellings: readonly string[];
  /** Packages that it imports; a module of Node keeps its `node:`. */
  readonly packages: readonly string[];
  /** Nothing but `export … from`. */
  readonly isBarrel: boolean;
}

/** The script of a component; of any other file its text. */
const scriptOf = (path: string, text: string): string =>
  path.endsWith('.svelte')
    ? [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n')
    : text;

export function readSourceFile(path: string, text: string): SourceFile {
  const script = scriptOf(path, text);
  const tree = ts.createSourceFile(path, script, ts.ScriptTarget.Latest);
  const specifiers = specifiersIn(tree);
  // A query is Vite's.
  const own = specifiers.filter(isOwn).map((specifier) => specifier.replace(/\?.*$/, ''));
  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    files: own.map((specifier) => fileOf(path, specifier)),
    spellings: own,
    packages: specifiers.filter((specifier) => !isOwn(specifier)).map(packageOf),
    isBarrel:
      tree.statements.length > 0 &&
      tree.statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier),
  };
}

/** What a node and all below it import or pass on: as declarations, types and expressions. */
function specifiersIn(node: ts.Node): string[] {
  const own = specifierOf(node);
  const found = own && ts.isStringLiteralLike(own) ? [own.text] : [];
  ts.forEachChild(node, (child) => void found.push(...specifiersIn(child)));
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

const isOwn = (specifier: string): boolean => /^[.#]/.test(specifier);

/** `#core/…`, `#lessons/…` and `#ui/…` are folders of src (package.json). */
const fileOf = (importer: string, spelling: string): string =>
  spelling.startsWith('#') ? spelling.slice(1) : posix.join(posix.dirname(importer), spelling);

const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

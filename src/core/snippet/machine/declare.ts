import type { AnyNode, Statement, VariableDeclaration } from 'acorn';
import { importedValue } from '#core/snippet/library/libraries.ts';
import { uninitialised } from '#core/snippet/value/heap.ts';
import { Unknown } from '#core/snippet/value/value.ts';
import { makeFunction } from './closures.ts';
import type { Machine } from './machine.ts';
import { namesIn } from './patterns.ts';
import type { Scope } from './scope.ts';
import { declare } from './variables.ts';

/** Declares what a block declares, before the first of its statements runs. */
export function enterBlock(
  m: Machine,
  body: readonly AnyNode[],
  scope: Scope,
  isFunction = false,
): void {
  if (isFunction) for (const statement of body) declareVars(m, statement, scope);
  for (const statement of body) declareOne(m, declarationIn(statement), scope);
}

const declarationIn = (node: AnyNode): AnyNode =>
  (node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') &&
  node.declaration
    ? (node.declaration as AnyNode)
    : node;

function declareOne(m: Machine, node: AnyNode, scope: Scope): void {
  switch (node.type) {
    case 'VariableDeclaration':
      if (node.kind !== 'var') declareLexical(m, node, scope);
      return;
    case 'FunctionDeclaration':
      // TypeScript's overloads and `declare function` have no body.
      if (node.id && node.body) declare(m, scope, node.id, makeFunction(m, node, scope));
      return;
    case 'ClassDeclaration':
      if (node.id) declare(m, scope, node.id, uninitialised);
      return;
    case 'ImportDeclaration':
      for (const specifier of node.specifiers)
        declare(m, scope, specifier.local, importedValue(m, node, specifier), true);
      return;
    default:
      declareTypeScript(m, node, scope);
  }
}

/** `enum`, `namespace`, `import x = …`: their values are not followed. */
function declareTypeScript(m: Machine, node: AnyNode, scope: Scope): void {
  const { type, id } = node as unknown as { type: string; id?: AnyNode };
  const declares = ['TSEnumDeclaration', 'TSModuleDeclaration', 'TSImportEqualsDeclaration'];
  if (declares.includes(type) && id?.type === 'Identifier')
    declare(m, scope, id, new Unknown('run'), true);
}

function declareLexical(
  m: Machine,
  { kind, declarations }: VariableDeclaration,
  scope: Scope,
): void {
  for (const { id } of declarations)
    for (const name of namesIn(id)) declare(m, scope, name, uninitialised, kind !== 'let');
}

/** The `var`s of a function, wherever they are in it. */
function declareVars(m: Machine, node: AnyNode | Statement | null | undefined, scope: Scope): void {
  if (!node) return;
  if (node.type === 'VariableDeclaration' && node.kind === 'var') {
    for (const { id } of node.declarations)
      for (const name of namesIn(id))
        if (!scope.own(name.name) && !scope.outer?.own(name.name))
          declare(m, scope, name, undefined);
  }
  for (const inner of statementsIn(node)) declareVars(m, inner, scope);
}

function statementsIn(node: AnyNode): readonly (AnyNode | null | undefined)[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return [node.consequent, node.alternate];
    case 'ForStatement':
      return [node.init as AnyNode | null, node.body];
    case 'ForInStatement':
    case 'ForOfStatement':
      return [node.left as AnyNode, node.body];
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return [node.body];
    case 'SwitchStatement':
      return node.cases.flatMap(({ consequent }) => consequent);
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer];
    case 'ExportNamedDeclaration':
      return [node.declaration as AnyNode | null | undefined];
    default:
      return [];
  }
}

/**
 * Monaco, trimmed to what JSON needs. Some 860 kB gzip: to be reached by `import()` only. Does not
 * run in jsdom.
 */
import 'monaco-editor/editor/browser/coreCommands';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/wordOperations/register';
import './monacoEnvironment.ts';
import './monacoProviders.ts';
import './monaco.css';
import type { EditorSetup, EditorView } from './editorView.ts';
import { MonacoView } from './monacoView.ts';

/** Starts an editor that fills `host`. */
export const createEditorView = (host: HTMLElement, setup: EditorSetup): EditorView =>
  new MonacoView(host, setup);

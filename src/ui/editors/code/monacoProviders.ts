/** Quick fixes and formatting: Monaco asks once for all editors, the answer is each view's own. */
import { languages, type editor, type Range } from 'monaco-editor/editor';

/** What a view contributes for its model. */
interface Provider {
  codeActions(range: Range): languages.CodeAction[];
  formatted(): languages.TextEdit[];
}

const providers = new WeakMap<editor.ITextModel, Provider>();

export const provideFor = (model: editor.ITextModel, provider: Provider): void =>
  void providers.set(model, provider);

languages.registerCodeActionProvider(
  'json',
  {
    provideCodeActions: (model, range) => ({
      actions: providers.get(model)?.codeActions(range) ?? [],
      dispose: () => undefined,
    }),
  },
  { providedCodeActionKinds: ['quickfix'] },
);

languages.registerDocumentFormattingEditProvider('json', {
  provideDocumentFormattingEdits: (model) => providers.get(model)?.formatted() ?? [],
});

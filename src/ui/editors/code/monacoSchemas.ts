import type { Uri } from 'monaco-editor/editor';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';

// Markers from outside say what is wrong with a text: the schema's own would say it twice.
// Formatting, too, is the view's; colours and folding have no use here.
jsonDefaults.setModeConfiguration({
  tokens: true,
  completionItems: true,
  hovers: true,
  selectionRanges: true,
  documentSymbols: false,
  diagnostics: false,
  documentFormattingEdits: false,
  documentRangeFormattingEdits: false,
  colors: false,
  foldingRanges: false,
});

const schemas = new Map<string, object>();

/** Says which JSON Schema a model follows; undefined removes it. The JSON worker restarts. */
export function setSchema(model: Uri, schema: object | undefined): void {
  const uri = model.toString();
  if (schemas.get(uri) === schema) return;
  if (schema) schemas.set(uri, schema);
  else schemas.delete(uri);
  jsonDefaults.setDiagnosticsOptions({
    validate: false,
    enableSchemaRequest: false,
    schemas: [...schemas].map(([fileMatch, known]) => ({
      uri: `${fileMatch}#schema`,
      fileMatch: [fileMatch],
      schema: known,
    })),
  });
}

/** In the place of Monaco: the plain field is all there is. */
export const createEditorView = null;

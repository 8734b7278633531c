/**
 * Writes to the clipboard. False where the browser does not allow it: no permission, a page that is
 * neither https nor localhost, an embedded frame. The text then has to be shown to copy by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

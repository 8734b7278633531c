/**
 * Writes a PNG to the clipboard; false where the browser does not allow it. It hands the promise over,
 * and not what comes of it: Safari wants to be asked while the press lasts.
 */
export async function copyPng(png: () => Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
    return true;
  } catch {
    return false;
  }
}

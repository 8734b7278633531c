export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a popup goes: under its button, or above it where there is more room; never out of sight.
 * All in px of the viewport; `maxHeight` is the room there is, for the popup to scroll in.
 */
export function popupPlace(
  button: Box,
  popup: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { left: number; top: number; maxHeight: number } {
  const gap = 4;
  const margin = 8;
  const left = Math.max(margin, Math.min(button.left, view.width - margin - popup.width));
  const below = button.top + button.height + gap;
  const roomBelow = view.height - margin - below;
  const roomAbove = button.top - gap - margin;
  if (popup.height <= roomBelow || roomBelow >= roomAbove)
    return { left, top: below, maxHeight: Math.max(0, roomBelow) };
  const height = Math.min(popup.height, roomAbove);
  return { left, top: button.top - gap - height, maxHeight: Math.max(0, roomAbove) };
}

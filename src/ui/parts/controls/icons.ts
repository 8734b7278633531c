/**
 * The pictures of the app: outlines in a 16 × 16 box, drawn with `stroke`.
 * A status never relies on its colour: each has an outline of its own here.
 */
export const icons = {
  ok: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM5.2 8.2l2 2 3.7-4.2',
  s403: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM3.7 12.3l8.6-8.6',
  s405: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5.9 5.9l4.2 4.2m0-4.2-4.2 4.2',
  pass: 'M2 8h11M9.5 4.5 13 8l-3.5 3.5',
  erratum: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  reading: 'M3 13V9.5c0-2 1.5-3 3.5-3H13M3 13V3M10.5 3.5l3 3-3 3',
  warn: 'M8 2 1.7 13h12.6zM8 6.5v3M8 11.3v.1',
  error: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM8 4.8v4M8 11v.1',
  info: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM8 7.3v4M8 5v.1',
  /** An empty circle: not, or not yet. */
  open: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0z',
  bulb: 'M6 12.5h4M6.5 14.5h3M5.7 10.5C4.5 9.7 3.8 8.4 3.8 6.8a4.2 4.2 0 0 1 8.4 0c0 1.6-.7 2.9-1.9 3.7v2H5.7z',
  x: 'M4.5 4.5l7 7m0-7-7 7',
  plus: 'M8 3.5v9M3.5 8h9',
  check: 'M3.5 8.5l3 3 6-7',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
  link: 'M6.5 9.5a2.8 2.8 0 0 0 4 0l2.3-2.3a2.8 2.8 0 0 0-4-4l-.9.9M9.5 6.5a2.8 2.8 0 0 0-4 0L3.2 8.8a2.8 2.8 0 0 0 4 4l.9-.9',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  right: 'M6.5 4.5 10 8l-3.5 3.5',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  out: 'M6.5 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5M9.5 2.5h4v4M13.5 2.5l-6 6',
  theme: 'M13.75 8A5.75 5.75 0 1 1 2.25 8a5.75 5.75 0 0 1 11.5 0z',
  keys: 'M3 4h10a1.5 1.5 0 0 1 1.5 1.5V11a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 11V5.5A1.5 1.5 0 0 1 3 4zM4.2 6.7h.1m2.5 0h.1m2.5 0h.1m2.5 0h.1M5 9.8h6',
  mark: 'M2 8h4M10 8h4M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM4 2.8v10.4M12 2.8v10.4',
  undo: 'M5.5 3.5l-3 3 3 3M2.5 6.5H10A3.25 3.25 0 0 1 10 13H6.5',
  redo: 'M10.5 3.5l3 3-3 3M13.5 6.5H6A3.25 3.25 0 0 0 6 13h3.5',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.3 9.3h7.4L9.5 6.5v-4M8 9.3v4.4',
} as const;

export type IconName = keyof typeof icons;

/** Parts that are filled with the ink, over the outline. */
export const filled: Partial<Record<IconName, string>> = {
  theme: 'M8 2.25v11.5a5.75 5.75 0 0 0 0-11.5z',
};

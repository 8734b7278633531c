const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

/** The sizes a page is looked at in; in dark colours at two of them, since a theme moves nothing. */
export const looks = [
  ...sizes.map((viewport) => ({ colorScheme: 'light' as const, viewport })),
  ...sizes
    .filter(({ width }) => width === 1280 || width === 390)
    .map((viewport) => ({ colorScheme: 'dark' as const, viewport })),
];

import type { Release } from '../../src/offline/release.ts';

export const release: Release = {
  id: 'r2',
  files: [
    { path: 'assets/index-BnbD_e_g.js', integrity: 'sha256-a' },
    { path: 'assets/monaco-IJ10kiCf.js', integrity: 'sha256-b', whenUsed: true },
    { path: 'embed.html', integrity: 'sha256-c' },
    { path: 'index.html', integrity: 'sha256-d' },
  ],
};

import type { Finder } from '#core/ticket/piece.ts';
import { axiosErrorFinder } from './axiosError.ts';
import { chromiumFinder } from './chromium.ts';
import { edgeFinder } from './edge.ts';
import { firefoxFinder } from './firefox.ts';
import { networkRowFinder } from './networkRows.ts';
import { webkitFinder } from './webkit.ts';

/** What consoles of browsers print. */
export const consoleFinders: readonly Finder[] = [
  firefoxFinder,
  chromiumFinder,
  webkitFinder,
  edgeFinder,
  networkRowFinder,
  axiosErrorFinder,
];

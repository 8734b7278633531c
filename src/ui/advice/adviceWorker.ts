import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { adviseEntry, type EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { coveredBy } from '#core/originLanguage/coveredEntry.ts';
import { keyOf, type Interpretation } from '#core/originPattern/interpretation.ts';
import { RecentMap } from '#core/originPattern/recentMap.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import type { FoundOut, Wanted } from './adviceMessages.ts';

// Finds out what takes its time of Allowed Origins, so that the page can be used meanwhile.

const compile = compileOnce(compileJavaRegex);
/** Milliseconds between two looks at what the page wants now, and between two answers. */
const slice = 60;

let wanted: Wanted | null = null;
let at = 0;

/** The page asks again for what it has not been told yet. */
const known = new Map<string, RecentMap<EntryAdvice>>();

function adviceOf(entry: string, how: Interpretation): EntryAdvice {
  const key = keyOf(how);
  const advice = known.get(key) ?? new RecentMap<EntryAdvice>();
  known.set(key, advice);
  return advice.of(entry, () => adviseEntry(entry, { how, compile }));
}

const tell = (found: FoundOut): void => self.postMessage(found);

function goOn(): void {
  if (!wanted) return;
  const { how, entries, list, oneByOne } = wanted;
  const advice: (readonly [string, EntryAdvice])[] = [];
  const end = performance.now() + slice;
  while (at < entries.length && performance.now() < end) {
    const entry = entries[at] ?? '';
    at += 1;
    advice.push([entry, adviceOf(entry, how)]);
    if (oneByOne) break;
  }
  if (advice.length > 0) {
    tell({ how, advice, covered: null });
    setTimeout(goOn);
    return;
  }
  wanted = null;
  if (list) tell({ how, advice, covered: [...coveredBy(list, { how, compile })] });
}

self.onmessage = ({ data }: MessageEvent<Wanted>) => {
  if (!wanted) setTimeout(goOn);
  wanted = data;
  at = 0;
};

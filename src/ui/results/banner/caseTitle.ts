import { plain } from '#core/explain/phrase.ts';
import type { Comparison } from '#core/documented/comparison.ts';
import { scenarioItems, scenarioTitle } from '#ui/results/scenarios/scenarioItems.ts';
import type { BannerContent } from './bannerContent.ts';

/** Longer titles are cut by whatever shows them. */
const longest = 120; // characters

/**
 * What the document is called, and with it a bookmark and a frame: as the visitor says; as the documented
 * row, where the inputs are its own; or by what the banner says.
 *
 * @param comparison null where there is no request
 */
export function caseTitle(
  own: string,
  comparison: Pick<Comparison, 'documented' | 'rowsOwn'> | null,
  { look, why }: Pick<BannerContent, 'look' | 'why'>,
): string {
  if (own) return own;
  const id = comparison?.rowsOwn ? comparison.documented?.id : undefined;
  const row = scenarioItems.find((item) => item.id === id);
  const title = row ? scenarioTitle(row) : `${look.title} · ${plain(why)}`;
  return title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
}

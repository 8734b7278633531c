import type { Plugin } from 'vite';
import { documentedRows } from './rows/documentedRow.ts';
import { documentOf, placeTags } from './rows/page.ts';
import { rowPage } from './rows/rowPage.ts';
import { rowsPage } from './rows/rowsPage.ts';

/** An address with a slash at its end; empty stays empty. */
const asFolder = (address: string): string =>
  address === '' || address.endsWith('/') ? address : `${address}/`;

interface PageFile {
  readonly fileName: string;
  readonly source: string;
}

/** A static page for each documented row, and one with all of them. */
export function pagesOfRows(site: string): readonly PageFile[] {
  const rows = documentedRows();
  return [rowsPage(rows), ...rows.map(rowPage)].map((page) => ({
    fileName: page.path,
    source: documentOf(page, site),
  }));
}

/**
 * Writes the pages of the documented rows beside the playground's own.
 *
 * @param address where the playground will be served, such as `https://example.org/cors`; empty if that
 * is not known, and then previews of links show no image
 */
export function documentedPages(address: string): Plugin {
  const site = asFolder(address);
  return {
    name: 'documented-pages',
    apply: 'build',
    transformIndexHtml: (page) =>
      page.replace(
        '</head>',
        `${placeTags('', site)
          .map(({ text }) => text)
          .join('')}</head>`,
      ),
    generateBundle() {
      for (const page of pagesOfRows(site)) this.emitFile({ type: 'asset', ...page });
    },
  };
}

import { codeCell, escapeText } from '#core/interop/markdownText.ts';
import { playgroundLink, type DocumentedRow } from './documentedRow.ts';
import { tableGroups } from './tableGroups.ts';

const cell = (lines: readonly string[]): string => lines.map(codeCell).join('<br>');

const tableRow = (base: string, row: DocumentedRow): string => {
  const cells = [
    escapeText(row.label),
    cell(row.request),
    cell(row.setup),
    cell(row.answer),
    `[Open](${playgroundLink(base, row.id)})`,
  ];
  return `| ${cells.join(' | ')} |`;
};

/**
 * All rows as two tables in Markdown (GitHub's), each row with a link that opens it.
 *
 * @param base the playground's address, with a slash at its end
 */
export const rowsMarkdown = (rows: readonly DocumentedRow[], base: string): string =>
  tableGroups(rows)
    .map(({ title, asked, rows }) =>
      [
        `### ${title}`,
        '',
        `| # | ${asked} | Policy | The gateway sends | Try it |`,
        '| --- | --- | --- | --- | --- |',
        ...rows.map((row) => tableRow(base, row)),
        '',
      ].join('\n'),
    )
    .join('\n');

import { frameHtml } from '#core/interop/frame.ts';
import { Html, markup } from './markup.ts';
import { frameLink, playgroundLink, type DocumentedRow } from './documentedRow.ts';
import { tableGroups, type TableGroup } from './tableGroups.ts';

/** In px: the answer alone. */
const answerHeight = { wide: 240, narrow: 240 };

/** A frame that shows a row live, with its answer as text inside for whatever takes frames out. */
export const frame = (row: DocumentedRow, base: string, shown: 'whole' | 'answer'): Html =>
  new Html(
    frameHtml(
      frameLink(base, row.id, shown),
      row.title,
      shown === 'answer' ? answerHeight : undefined,
      row.answer.join('\n'),
    ),
  );

const lines = (texts: readonly string[]): Html =>
  new Html(texts.map((text) => markup`<code>${text}</code>`.text).join('<br>'));

const open = (row: DocumentedRow, base: string, text: string): Html =>
  markup`<a href="${playgroundLink(base, row.id)}">${text}</a>`;

/**
 * Each row as a heading, a link and a frame, in the order of the documentation.
 *
 * @param base the playground's address, with a slash at its end; empty for links within it
 */
export const rowsHtml = (rows: readonly DocumentedRow[], base: string): string =>
  rows
    .map(
      (row) =>
        markup`<h3>${row.title}</h3>
<p>${row.sentence} ${open(row, base, 'Open in the playground')}</p>
${frame(row, base, 'whole')}`.text,
    )
    .join('\n\n');

const tableRow = (row: DocumentedRow, base: string): Html => {
  const status = open(row, base, row.answer[0] ?? '');
  return markup`<tr id="${row.id}">
  <th scope="row">${row.label}</th>
  <td>${lines(row.request)}</td>
  <td>${lines(row.setup)}</td>
  <td>${status}${frame(row, base, 'answer')}</td>
</tr>`;
};

const head = (titles: readonly string[]): Html =>
  new Html(titles.map((title) => markup`<th scope="col">${title}</th>`.text).join(''));

const table = ({ title, asked, rows }: TableGroup, base: string): string =>
  markup`<table>
<caption>${title}</caption>
<thead><tr>${head(['#', asked, 'Policy', 'The gateway sends'])}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, base))}
</tbody>
</table>`.text;

/** The documentation's two tables; the last cell of a row is live, and its status a link. */
export const rowsTables = (rows: readonly DocumentedRow[], base: string): string =>
  tableGroups(rows)
    .map((group) => table(group, base))
    .join('\n\n');

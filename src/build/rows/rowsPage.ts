import type { DocumentedRow } from './documentedRow.ts';
import { Html, markup } from './markup.ts';
import type { Page } from './page.ts';
import { rowsHtml, rowsTables } from './rowsHtml.ts';
import { rowsMarkdown } from './rowsMarkdown.ts';
import { rowsScript, unknownBase } from './rowsScript.ts';

/** The rows as text to paste into a documentation. */
interface Form {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly text: string;
}

const formsOf = (rows: readonly DocumentedRow[]): readonly Form[] => [
  {
    id: 'as-markdown',
    title: 'Markdown',
    what: 'Two tables with links.',
    text: rowsMarkdown(rows, unknownBase),
  },
  {
    id: 'as-html',
    title: 'HTML',
    what: 'A link and a frame for each row.',
    text: rowsHtml(rows, unknownBase),
  },
  {
    id: 'as-tables',
    title: 'HTML tables',
    what: 'The two tables below, with a live cell in each row.',
    text: rowsTables(rows, unknownBase),
  },
];

const section = ({ id, title, what, text }: Form): Html =>
  markup`<section>
<h3 id="${id}-title">${title}</h3>
<p>${what}</p>
<textarea id="${id}" readonly spellcheck="false" aria-labelledby="${id}-title">${text}</textarea>
<div><button type="button" data-copies="${id}" aria-describedby="${id}-title">Copy</button><span role="status"></span></div>
</section>`;

const pageLinks = (rows: readonly DocumentedRow[]): Html =>
  new Html(
    rows
      .map(({ id, group, label }) => markup`<a href="${id}.html">${group} ${label}</a>`.text)
      .join(', '),
  );

/** All documented rows on one page, live, and as text to paste into a documentation. */
export const rowsPage = (rows: readonly DocumentedRow[]): Page => ({
  title: 'The documented rows',
  description:
    'All eleven CORS cases that the documentation of webMethods API Gateway shows, each live, and as links, frames and tables to copy.',
  path: 'rows/index.html',
  script: rowsScript,
  body: markup`<main>
<p class="muted"><a href="../">CORS Playground</a> · webMethods API Gateway</p>
<h1>The documented rows</h1>
<p>The eleven CORS cases that the vendor’s documentation shows, in two tables and two flowcharts. Each is answered live: a status is a link that opens its case, where policy and request can be changed.</p>
<p>A page for each, which needs no script and shows the answer in previews: ${pageLinks(rows)}.</p>
<h2>For your own documentation</h2>
<noscript><p>Without scripts, put the address of the playground in the place of <code>${unknownBase}</code>.</p></noscript>
<div class="forms">
${formsOf(rows).map(section)}
</div>
<h2>The two tables</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The two tables">
${new Html(rowsTables(rows, '../'))}
</div>
</main>`,
});

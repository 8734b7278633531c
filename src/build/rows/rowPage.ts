import { playgroundLink, type DocumentedRow } from './documentedRow.ts';
import { Html, markup } from './markup.ts';
import type { Page } from './page.ts';
import { frame } from './rowsHtml.ts';

/** From a page in `rows/` to the playground. */
const base = '../';

const part = (title: string, lines: readonly string[]): Html =>
  markup`<section>
<h2>${title}</h2>
<pre>${lines.join('\n')}</pre>
</section>`;

const errata = (lines: readonly string[]): Html =>
  lines.length === 0
    ? new Html('')
    : markup`<h2>Where the documentation prints something else</h2>
<ul>
${lines.map((line) => markup`<li>${line}</li>`)}
</ul>`;

const parts = (row: DocumentedRow): readonly Html[] => [
  part('Policy', row.setup),
  part('Request', row.request),
  part('The gateway sends', row.answer),
];

/** A row on a page of its own: what a preview of its link shows, and the answer without any script. */
export const rowPage = (row: DocumentedRow): Page => ({
  title: row.title,
  description: row.sentence,
  path: `rows/${row.id}.html`,
  body: markup`<main>
<p class="muted"><a href="${base}">CORS Playground</a> · webMethods API Gateway · <a href="index.html">All documented rows</a></p>
<h1>${row.title}</h1>
<p>${row.sentence}</p>
<p><a href="${playgroundLink(base, row.id)}">Open in the playground</a>, where policy and request can be changed.</p>
<div class="parts">
${parts(row)}
</div>
${errata(row.errata)}
<h2>Live</h2>
<div class="frame">${frame(row, base, 'whole')}</div>
</main>`,
});

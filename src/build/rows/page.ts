import { createHash } from 'node:crypto';
import { Html, markup } from './markup.ts';
import { pageStyle } from './pageStyle.ts';

/** A static page beside the playground. */
export interface Page {
  readonly title: string;
  /** For search engines and for previews of a link. */
  readonly description: string;
  /** The page's file, as a path from the playground's folder. */
  readonly path: string;
  readonly body: Html;
  /** A classic script in the page itself; empty for none. */
  readonly script?: string;
}

/** How a Content-Security-Policy names a script or a style that stands in the page. */
const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (script: string): string =>
  [
    "default-src 'none'",
    ...(script ? [`script-src ${hashSource(script)}`] : []),
    // Frames have a style attribute each, as in the snippet that is copied.
    "style-src 'unsafe-inline'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const property = (name: string, content: string): Html =>
  markup`<meta property="og:${name}" content="${content}" />`;

/**
 * Where a page is and what a preview of its link shows (Open Graph protocol, ogp.me). Both addresses have to be
 * absolute, so that nothing can be said where the site's own is not known.
 *
 * @param site with a slash at its end; empty if it is not known
 */
export const placeTags = (path: string, site: string): readonly Html[] =>
  site ? [property('url', site + path), property('image', `${site}screenshot.png`)] : [];

/** The whole document. */
export const documentOf = (page: Page, site: string): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="${new Html(policy(page.script ?? ''))}" />
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${page.title} · CORS Playground</title>
<meta name="description" content="${page.description}" />
${property('type', 'website')}
${property('site_name', 'CORS Playground')}
${property('title', page.title)}
${property('description', page.description)}
${placeTags(page.path, site)}
<style>${new Html(pageStyle)}</style>
</head>
<body>
${page.body}
${new Html(page.script ? `<script>${page.script}</script>` : '')}
</body>
</html>
`.text;

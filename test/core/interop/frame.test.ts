import { describe, expect, it } from 'vitest';
import { frameHtml } from '#core/interop/frame.ts';

describe('a frame', () => {
  it('is without a border, lazy, and named', () => {
    expect(frameHtml('https://a.example/#embed/preflight-2', 'Preflight 2')).toBe(
      '<iframe src="https://a.example/#embed/preflight-2" title="Preflight 2" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
    );
  });

  it.each([
    ['a "b" & <c>', 'title="a &quot;b&quot; &amp; &lt;c>"'],
    ["'", `title="'"`],
  ])('holds the title %s as text', (title, attribute) => {
    expect(frameHtml('https://a.example/', title)).toContain(attribute);
  });

  it('holds a link with a query as one value', () => {
    expect(frameHtml('https://a.example/?a=1&b="', '')).toContain(
      'src="https://a.example/?a=1&amp;b=&quot;"',
    );
  });
});

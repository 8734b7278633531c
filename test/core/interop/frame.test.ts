import { describe, expect, it } from 'vitest';
import { frameHtml } from '#core/interop/frame.ts';

describe('a frame', () => {
  it('is without a border, lazy, named, of a height for either width, and with few rights', () => {
    expect(
      frameHtml('https://a.example/embed.html#preflight-2', 'Preflight 2', {
        wide: 460,
        narrow: 820,
      }),
    ).toBe(
      '<iframe src="https://a.example/embed.html#preflight-2" title="Preflight 2" loading="lazy" ' +
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
        'style="border:0;width:100%;height:clamp(460px,(640px - 100vw)*9999,820px)"></iframe>',
    );
  });

  it('has one height where it is the same', () => {
    expect(frameHtml('https://a.example/', '', { wide: 200, narrow: 200 })).toContain(
      'height:200px"',
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

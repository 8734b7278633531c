import { describe, expect, it } from 'vitest';
import { svgNode, writeSvg } from '#ui/parts/picture/svgNode.ts';

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

describe('writing a drawing', () => {
  it('as elements with attributes and text', () => {
    const node = svgNode('g', { x: 1.5, fill: '#fff' }, svgNode('path', { d: 'M0 0' }), 'a');
    expect(writeSvg(node)).toBe('<g x="1.5" fill="#fff"><path d="M0 0"/>a</g>');
  });

  it.each([
    ['markup', `</text><script>alert("1")</script>&amp;]]>`],
    ['quotes', `"' onload="x`],
    ['lines and tabs', 'a\nb\r\nc\td'],
    ['other scripts', 'šž 日本 🙂 \u202eabc'],
  ])('%s in a text or an attribute stay what they are', (_, text) => {
    const { documentElement: root } = parsed(writeSvg(svgNode('text', { id: text }, text)));
    expect(root.textContent).toBe(text);
    expect(root.getAttribute('id')).toBe(text);
    expect(root.childElementCount).toBe(0);
  });

  it.each([
    ['a control character', 'a\u0000b\u001fc', 'a\ufffdb\ufffdc'],
    ['half of a character', 'a\ud83d b', 'a\ufffd b'],
    ['its other half', 'a\ude42b', 'a\ufffdb'],
    ['what is no character', 'a\uffffb', 'a\ufffdb'],
  ])('%s, which XML cannot hold, is replaced', (_, text, written) => {
    const xml = writeSvg(svgNode('text', { id: text }, text));
    expect(parsed(xml).documentElement.textContent).toBe(written);
    expect(() => encodeURIComponent(xml)).not.toThrow();
  });
});

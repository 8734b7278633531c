import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { questionWords } from '#core/explain/gateway/questionWords.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { documentedIds } from '#core/gateway/outcome.ts';
import { defaultReadings } from '#core/gateway/readings.ts';
import { writeSvg, type Svg } from '#ui/parts/picture/svgNode.ts';
import { exchangeRows } from '#ui/results/page/exchangeRows.ts';
import { dark, light, paper } from '#ui/results/picture/palette.ts';
import { pictureOfDecision, pictureOfExchanges } from '#ui/results/picture/pictures.ts';
import { rowShown, undecidedShown } from '../cases.ts';
import { call, shop, simulator } from '../pageCases.ts';

const title = 'A "case" <of> & more';
const parsed = (drawing: Svg) =>
  new DOMParser().parseFromString(writeSvg(drawing), 'image/svg+xml').documentElement;

const decision = (shown = rowShown('preflight-2'), colours = light) =>
  pictureOfDecision(shown.answer, title, colours);

function exchanges(given: Partial<PageCall> = {}, setup = shop(), colours = light) {
  const pageCall = call(given);
  return pictureOfExchanges(
    exchangeRows(simulator(pageCall, setup)('chromium'), pageCall),
    title,
    colours,
  );
}

const pictures: readonly (readonly [string, Svg])[] = [
  ...documentedIds.map((id) => [id, decision(rowShown(id))] as const),
  ['undecided', decision(undecidedShown())],
  ['dark', decision(undefined, dark)],
  ['on paper', decision(undefined, paper)],
  ['an allowed call', exchanges({ method: 'PUT' })],
  ['a refused preflight', exchanges({ method: 'DELETE' })],
  ['nothing sent', exchanges({ url: 'http://api.example/' })],
  ['a call in the dark', exchanges({}, shop(), dark)],
];

/** Every text with its left and right end, in a font as wide as common ones get. */
function texts(root: Element) {
  return [...root.querySelectorAll('text')].map((text) => {
    const number = (name: string) => Number(text.getAttribute(name));
    const share = text.getAttribute('font-family') ? 0.602 : 0.56;
    const width = [...(text.textContent ?? '')].length * number('font-size') * share;
    const anchor = text.getAttribute('text-anchor');
    const left = number('x') - (anchor === 'middle' ? width / 2 : 0);
    return { text: text.textContent, left, right: left + width };
  });
}

describe.each(pictures)('a picture: %s', (_, drawing) => {
  const root = parsed(drawing);
  const all = [root, ...root.querySelectorAll('*')];

  it('is well-formed XML that says its size', () => {
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.nodeName).toBe('svg');
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${drawing.width} ${drawing.height}`);
    expect(root.getAttribute('width')).toBe(String(drawing.width));
  });

  it('has a title and a description, first of all', () => {
    const [first, second] = root.children;
    expect([first?.nodeName, second?.nodeName]).toEqual(['title', 'desc']);
    expect(first?.textContent).toMatch(/A "case" <of> & more$/);
    expect(second?.textContent).toMatch(/\.$/);
  });

  it('brings its ground', () => {
    const ground = root.querySelector('svg > rect');
    expect(ground?.getAttribute('width')).toBe(String(drawing.width));
    expect(ground?.getAttribute('fill')).toMatch(/^#/);
  });

  it('needs nothing but itself', () => {
    const xml = writeSvg(drawing);
    expect(xml).not.toMatch(
      /var\(|light-dark|url\(|currentColor|foreignObject|<style|class=|href|NaN|undefined/,
    );
    for (const element of all)
      for (const name of ['fill', 'stroke'])
        expect(element.getAttribute(name) ?? 'none').toMatch(/^(none|#[0-9a-f]{6})$/);
  });

  it('has no text outside', () => {
    const margin = 16; // of the group that all is in
    for (const { text, left, right } of texts(root)) {
      expect(left + margin, text).toBeGreaterThanOrEqual(0);
      expect(right + margin, text).toBeLessThanOrEqual(drawing.width);
    }
  });
});

describe('the flowchart', () => {
  it('says what the screen says', () => {
    const { answer } = rowShown('preflight-2');
    const said = texts(parsed(decision())).map(({ text }) => text);
    for (const { id, number } of answer.steps) {
      expect(said).toContain(String(number));
      expect(said).toContain(questionWords[id].short);
    }
    expect(said).toEqual(
      expect.arrayContaining(['DELETE', '405', 'Method Not Allowed', 'yes', 'no']),
    );
  });

  it('tells the steps in its description', () => {
    expect(parsed(decision()).querySelector('desc')?.textContent).toBe(
      [
        '1. Origin is present. yes.',
        '2. http://test2.com is one of Allowed Origins. yes.',
        '4. Access-Control-Request-Method is present. yes.',
        '5. DELETE is not one of POST, GET, PUT. no.',
        '405 Method Not Allowed. No CORS header is added.',
      ].join(' '),
    );
  });

  it.each([
    ['long', `https://${'a'.repeat(300)}.example`],
    ['of wide letters', `https://${'日本'.repeat(60)}.example`],
  ])('a value too %s is cut with a sign, inside its box', (_, origin) => {
    const { setup, request } = {
      setup: shop(),
      request: { method: 'GET', headers: [['Origin', origin]] as const },
    };
    const answer = evaluate(setup, request, defaultReadings);
    const cut = texts(parsed(pictureOfDecision(answer, title, light))).filter(({ text }) =>
      text?.startsWith('https://'),
    );
    expect(cut.map(({ text }) => text?.at(-1))).toEqual(cut.map(() => '…'));
    expect(cut.length).toBeGreaterThan(0);
  });
});

describe('the exchanges', () => {
  it('say what the screen says', () => {
    const said = texts(parsed(exchanges({ method: 'DELETE' }))).map(({ text }) => text);
    expect(said).toEqual([
      ...['Page', 'Browser', 'Gateway', 'Native service'],
      ...['1 Preflight', `${outcomeWords['preflight-2'].reference}`],
      ...['OPTIONS', '405', 'fetch()', 'rejects'],
    ]);
  });

  it('tell the arrows in their description', () => {
    expect(parsed(exchanges({ method: 'DELETE' })).querySelector('desc')?.textContent).toBe(
      'fetch() from Page to Browser; OPTIONS from Browser to Gateway; ' +
        '405 from Gateway to Browser, fails here; rejects from Browser to Page.',
    );
  });

  it('cut a long method and a long reason phrase with a sign', () => {
    const setup = shop();
    const { nativeResponse } = setup;
    const long = {
      ...setup,
      nativeResponse: { ...nativeResponse, statusText: 'very '.repeat(40) },
    };
    const said = texts(parsed(exchanges({}, long))).map(({ text }) => text);
    expect(said.filter((text) => text?.startsWith('200 very'))).toEqual(
      Array(2).fill(expect.stringMatching(/…$/)),
    );
  });

  it('fail by a thick line and a cross, not by colour alone', () => {
    const fails = parsed(exchanges({ method: 'DELETE' }, shop(), paper));
    const passes = parsed(exchanges({ method: 'PUT' }, shop(), paper));
    const crosses = (root: Element) => root.querySelectorAll('path[transform]').length;
    expect([crosses(fails), crosses(passes)]).toEqual([1, 0]);
  });
});

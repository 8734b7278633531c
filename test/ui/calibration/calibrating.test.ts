import { describe, expect, it } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { calibrate, type Known, type ToCalibrate } from '#ui/calibration/calibrating.ts';
import { settledBy, undoubted } from '#ui/calibration/settled.ts';
import { preflight, setup } from '../../helpers/setups.ts';
import { answersTo } from './answers.ts';

const address = 'https://gw.example:5543/orders';
const own = setup();
const kit = calibrationKit(own, 'own', { address });
const testKit = calibrationKit(own, 'test', { address });

const asked = (change: Partial<ToCalibrate> = {}): ToCalibrate => ({
  ...{ setup: own, kind: 'own', options: { address }, sent: [], again: {}, pasted: '', known: [] },
  ...change,
});

const pasted = (text: string, change: Partial<ToCalibrate> = {}) =>
  calibrate(asked({ pasted: text, ...change }));

const pointOf = (found: ReturnType<typeof calibrate>, id: string) =>
  found.points.find((point) => point.id === id)!;

const known = (readings: Partial<Readings>, of: Setup = own): Known => {
  const request = preflight('https://shop.example', 'PUT', 'x-one');
  const { response } = evaluate(of, request, readings);
  return { observation: { setup: of, request, response: response! }, source: { kind: 'ticket' } };
};

/** None of them the default. */
const others = Object.fromEntries(
  readingIds.map((id) => [id, readingAlternatives[id].at(-1)]),
) as unknown as Readings;

describe('finding out', () => {
  it('begins with what each request would tell, and what cannot show', () => {
    const { points, read } = calibrate(asked());
    expect(read).toBeNull();
    expect(points.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 16 - kit.notObservable.length }, () => 'open'),
      ...kit.notObservable.map(() => 'not-observable'),
    ]);
    expect(points.every((point) => point.state !== 'open' || point.askedBy.length > 0)).toBe(true);
  });

  it.each([{}, others])('settles all that test policies can show', (readings) => {
    const found = pasted(answersTo(testKit, { readings }), { kind: 'test' });
    expect(settledBy(found)).toMatchObject({ count: 16, isNew: true });
    for (const id of readingIds)
      expect(pointOf(found, id)).toMatchObject({
        state: 'settled',
        alternative: readings === others ? others[id] : readingAlternatives[id][0],
      });
  });

  it('asks again only what was not answered', () => {
    const found = pasted(answersTo(kit, { without: [2] }));
    const open = found.points.flatMap((point) => (point.state === 'open' ? point.askedBy : []));
    expect(new Set(open)).toEqual(new Set([2]));
  });

  it('reads answers of the other kit, and of one that was copied before', () => {
    const earlier = calibrationKit(setup({ allowMethods: ['PATCH'] }), 'own', { address });
    const text = answersTo(testKit) + answersTo(earlier);
    expect(pasted(text).read).toMatchObject({ hasOthers: true });
    const found = pasted(text, { sent: [{ kind: 'own', kit: earlier }] });
    expect(found.known).toHaveLength(testKit.requests.length + earlier.requests.length);
    expect(found.read).toMatchObject({ hasOthers: false });
  });

  it('does not take answers of another kit for its own', () => {
    const other = calibrationKit(setup({ allowMethods: ['PATCH'] }), 'own', { address });
    const found = pasted(answersTo(other));
    expect(found.known).toEqual([]);
    expect(found.read).toMatchObject({ besides: 0, hasOthers: true, output: { answers: [] } });
  });

  it('prefers what is newer as proof', () => {
    const found = pasted(answersTo(kit), { known: [known({})] });
    const point = pointOf(found, 'header-case');
    expect(point.state === 'settled' && point.shownBy).not.toContain(0);
  });

  it('takes nothing for settled that a contradiction is about', () => {
    const found = pasted(answersTo(kit), { known: [known({ vary: 'added' })] });
    expect(pointOf(found, 'vary')).toMatchObject({ state: 'contradiction' });
    expect(undoubted(found).readings['vary']).toEqual({ state: 'open', left: [] });
    expect(found.points[0]?.id).toBe('vary');
    expect(settledBy(found).readings).not.toHaveProperty('vary');
  });

  it('says of a contradiction what differs, and what it hangs on', () => {
    const elsewhere = setup({ maxAge: 5 });
    const requests = kit.requests.map((each) => ({ ...each, setup: elsewhere }));
    const { doubts } = pasted(answersTo({ ...kit, requests }));
    const differences = doubts.flatMap((doubt) => doubt.differences);
    expect(differences.length).toBeGreaterThan(0);
    expect(new Set(differences.map(({ hangsOn }) => hangsOn?.field))).toEqual(new Set(['maxAge']));
    expect(differences.map(({ place }) => place)).toEqual(doubts.flatMap(({ places }) => places));
  });

  it('lets the last answer count where a request was sent again', () => {
    const text = answersTo(kit, { readings: { vary: 'added' } }) + answersTo(kit);
    expect(pointOf(pasted(text), 'vary').state).toBe('contradiction');
    const ids = kit.requests.map(({ id }) => id);
    const found = pasted(text, { again: { [kit.id]: ids } });
    expect(pointOf(found, 'vary')).toMatchObject({ state: 'settled', alternative: 'not-added' });
  });

  it('sets aside what a proxy answers', () => {
    const page = 'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n';
    const found = pasted(answersTo(kit, { others: { 1: page } }));
    expect(found.inference.setAside).toMatchObject([{ sender: 'in-front' }]);
    expect(found.doubts).toEqual([]);
  });

  it.each([
    ['nothing', {}, false],
    ['a ticket', { known: [known({})] }, true],
    [
      'what was found out before',
      { known: [{ ...known({}), source: { kind: 'found-out', on: '2026-11-01' } as const }] },
      false,
    ],
  ])('%s is new, or not', (_, change, isNew) =>
    expect(settledBy(calibrate(asked(change))).isNew).toBe(isNew),
  );
});

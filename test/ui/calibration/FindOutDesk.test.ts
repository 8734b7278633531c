import { describe, expect, it } from 'vitest';
import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import { FindOutDesk } from '#ui/calibration/FindOutDesk.svelte.ts';

const kit = (id: string): CalibrationKit => ({ id, requests: [], notObservable: [] });

describe('the desk', () => {
  it('remembers the last kits that were copied, each once', () => {
    const desk = new FindOutDesk();
    for (const id of [...'abcdefghij', 'c']) desk.remember({ kind: 'own', kit: kit(id) });
    expect(desk.sent.map(({ kit: { id } }) => id).join('')).toBe('cjihgfed');
  });

  it('waits for what is pasted after requests were sent again', () => {
    const desk = new FindOutDesk();
    desk.pasted = 'first';
    desk.sendAgain('a', [3]);
    expect(desk.isAnsweredAgain).toBe(false);
    desk.pasted = 'first, second';
    expect(desk.isAnsweredAgain).toBe(true);
  });

  it('counts what was found out before again once it is cleared', () => {
    const desk = new FindOutDesk();
    desk.countsEarlier = false;
    desk.clear();
    expect(desk.countsEarlier).toBe(true);
  });
});

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
});

import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { openAddress } from '#ui/state/links.ts';
import { partsWithout } from '../../late/parts.ts';
import { answersTo } from '../../calibration/answers.ts';
import { stubCalibrationWorker } from '../../calibration/stubWorker.ts';
import { visit } from '../harness/page.ts';

const { setup } = documentedScenario('preflight-4').scenario;
const kit = calibrationKit(setup, 'own', { actualRequests: true });
const foundOut = () => openAddress(location).scenario?.foundOut;

beforeEach(stubCalibrationWorker);

async function open(late?: Parameters<typeof visit>[1]) {
  const { user } = await visit('#preflight-4', late);
  const dependsOn = await screen.findByRole('region', { name: 'Depends on' });
  await user.click(within(dependsOn).getByRole('button', { name: 'Find out on your gateway' }));
  return user;
}

describe('finding out on a gateway', () => {
  it('pins what is settled as one step, which the notice takes back', async () => {
    const user = await open();
    const area = await screen.findByRole('textbox', { name: /Paste what came back/ });
    await fireEvent.input(area, {
      target: { value: answersTo(kit, { readings: { vary: 'added' } }) },
    });
    await user.click(await screen.findByRole('button', { name: /^Pin \d/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const toast = await screen.findByText(/open points pinned as found out\.$/);
    await waitFor(() => expect(foundOut()?.readings).toMatchObject({ vary: 'added' }));
    await user.click(within(toast.closest('div')!).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(foundOut()).toBeUndefined());
  });

  it('says so where it cannot be loaded, and tries again', async () => {
    const network = { online: false };
    const user = await open(partsWithout(['calibration'], network));
    expect(await screen.findByText('The part that finds out could not be loaded.')).toBeVisible();
    network.online = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('dialog', { name: 'Find out on your gateway' })).toBeVisible();
  });
});

import { bashText } from './bashText.ts';
import { cmdText } from './cmdText.ts';
import type { KitForm } from './kitForm.ts';
import { httpText } from './httpText.ts';
import { postmanText } from './postmanText.ts';
import { powershellText } from './powershellText.ts';
import { sentKit, type KitTextOptions, type SentKit } from './sentKit.ts';
import type { MarkedKit } from './marker.ts';

const writers: Readonly<Record<KitForm, (kit: SentKit) => string>> = {
  bash: bashText,
  cmd: cmdText,
  powershell: powershellText,
  http: httpText,
  postman: postmanText,
};

/**
 * A kit as a text that sends its requests and prints what `readKitOutput` reads. All of them go to one
 * address, a variable at its head. What no header line can carry is not sent: its answer is missing.
 *
 * @param kit also some requests of one: those of one setup, those to be sent again
 * @param address of the API, absolute
 */
export const kitText = (
  form: KitForm,
  kit: MarkedKit,
  address: string,
  options: KitTextOptions = {},
): string => writers[form](sentKit(form, kit, address, options));

import { withValueAt } from '#core/json/withValue.ts';
import type { Finding } from '#core/lint/finding.ts';
import { fixEdit } from '#core/lint/fixEdit.ts';
import type { Setup } from '#core/setup/setup.ts';

/** The setup with what a finding proposes in the place of the entry or list that it is about. */
export function applyFix(of: Setup, finding: Finding): Setup {
  const edit = fixEdit(finding, of);
  return edit ? (withValueAt(of, edit.path, edit.value) as Setup) : of;
}

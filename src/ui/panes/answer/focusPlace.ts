import { flash } from '#ui/parts/controls/flash.ts';
import type { PaneId } from '#ui/panes/paneIds.ts';
import type { Place } from '#ui/results/places.ts';

/** Where a field is: in the view of headers, or in that of the call that they follow from. */
const fields: Record<Place, readonly [pane: PaneId, ...names: string[]]> = {
  allowedOrigins: ['gateway', 'Allowed Origins'],
  applications: ['gateway', 'Applications'],
  allowMethods: ['gateway', 'Allowed Methods'],
  allowHeaders: ['gateway', 'Allow Headers'],
  exposeHeaders: ['gateway', 'Expose Headers'],
  allowCredentials: ['gateway', 'Allow Credentials'],
  origin: ['browser', 'Page origin or URL', 'origin'],
  requestMethod: ['browser', 'method', 'access-control-request-method'],
  requestHeaders: ['browser', 'Headers', 'access-control-request-headers'],
  url: ['browser', 'URL'],
  credentials: ['browser', 'credentials', 'withCredentials'],
  mode: ['browser', 'mode'],
};

export const paneOf = (place: Place): PaneId => fields[place][0];

const control = 'input, select, textarea, [role="switch"]';

/** Moves the focus to a field, or to its pane where the field is not there: a header not sent. */
export function focusPlace(place: Place): void {
  const [pane, ...names] = fields[place];
  const within = document.getElementById(pane);
  const field = [...(within?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find((element) =>
    names.includes(element.dataset.field ?? ''),
  );
  if (field) flash(field);
  const focusable =
    field?.querySelector<HTMLElement>(control) ?? field?.querySelector('button') ?? within;
  focusable?.focus({ preventScroll: field !== undefined });
}

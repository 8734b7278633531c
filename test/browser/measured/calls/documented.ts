import { documentedScenarios, type DocumentedScenario } from '#core/documented/scenarios.ts';
import { listElements } from '#core/http/fieldList.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { row, type MeasuredCall } from '../measuredCall.ts';
import { gateway } from '../servers.ts';

const valueOf = ({ headers }: HttpRequest, name: string): string =>
  headers.find(([other]) => other === name)?.[1] ?? '';

/** The setup of a row with the page in the place of the origin that asks. */
const movedTo = (page: string, origin: string, setup: Setup): Setup =>
  JSON.parse(JSON.stringify(setup).replaceAll(`"${origin}"`, JSON.stringify(page))) as Setup;

/** The call with which a page brings about the request of a documented row. */
const retold = ({ id, scenario: { setup, request } }: DocumentedScenario): MeasuredCall =>
  row(
    `documented row ${id}`,
    {
      method: valueOf(request, 'Access-Control-Request-Method') || request.method,
      headers: listElements(valueOf(request, 'Access-Control-Request-Headers')).map(
        (name) => [name, 'value'] as const,
      ),
    },
    ({ page }) => gateway(movedTo(page, valueOf(request, 'Origin'), setup)),
  );

/** The eight rows of the vendor's tables, seen from the calling page. */
export const documentedCalls: readonly MeasuredCall[] = documentedScenarios
  .filter(({ source }) => source === 'table')
  .map(retold);

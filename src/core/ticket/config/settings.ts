import { withoutSecretsInUrl } from '#core/secrets/bareSecrets.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { isObject, type Json } from '#core/ticket/json/json.ts';
import type { FoundObject } from '#core/ticket/json/jsonSink.ts';
import type { PieceBody } from '#core/ticket/piece.ts';

/** Settings of the Integration Server that decide about CORS before the gateway does. */
export const settingName = /^watt\.server\.(?:cors\.\w{1,60}|http\.allowOptions)$/;

export const isWantedSetting = (key: string): boolean =>
  key.startsWith('watt.server.') && settingName.test(key);

export const wantedOfSettings = [
  ...['properties', 'savedSettings', 'allSettings', 'preferredSettings', 'wattKeys'],
] as const;

/** What `GET /configurations/settings` answers, an archive's settings, or the names bare. */
export function piecesOfSettings({ object, key, cut }: FoundObject): readonly PieceBody[] | null {
  if (cut || key === 'wattKeys') return null;
  // The preferred ones need not be in force.
  if (key === 'preferredSettings') return [];
  const watt = object.get('wattKeys');
  const settings = new Map<string, Json>();
  for (const [name, value] of isObject(watt) ? watt : object) {
    if (isWantedSetting(name)) settings.set(name, value);
  }
  return settings.size > 0 ? piecesOfSettingValues(settings) : null;
}

/** @param settings values by their whole names */
export function piecesOfSettingValues(settings: ReadonlyMap<string, Json>): readonly PieceBody[] {
  const leftOut = new LeftOut();
  const values = [...settings].map(([name, value]) => [
    name.replace(/^watt\.server\.cors\./, ''),
    withoutSecretsInUrl(String(value ?? ''), leftOut.leaveOut),
  ]);
  return [
    { kind: 'integration-server', settings: Object.fromEntries(values) as Record<string, string> },
    ...leftOut.names.map((name) => ({ kind: 'left-out', name }) as const),
  ];
}

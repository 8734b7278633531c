import { policyKeys } from '#core/setup/keys.ts';
import { emptyPolicy, type Setup } from '#core/setup/setup.ts';

/** A value of a list, or a whole one. */
export interface DiffPiece {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'removed';
}

/** What is another than before, of one field of the JSON. */
export interface DiffLine {
  /** The application that it belongs to; null for the policy. */
  readonly application: string | null;
  readonly field: string;
  readonly isList: boolean;
  readonly pieces: readonly DiffPiece[];
}

/** Of a long list, so many entries before the first change. */
const before = 2;

/** The fields that differ, each with what was added and removed. */
export function diffLines(from: Setup, to: Setup): readonly DiffLine[] {
  const [old, now] = [from.policy ?? emptyPolicy, to.policy ?? emptyPolicy];
  const ofPolicy = policyKeys.flatMap((field) => lineOf(null, field, old[field], now[field]));
  const ofApplications = to.applications.flatMap((application, at) => {
    const was = from.applications[at];
    const name = application.name || `application ${at + 1}`;
    const fields = ['jsOrigins', 'associated', 'isSuspended'] as const;
    return was
      ? fields.flatMap((field) => lineOf(name, field, was[field], application[field]))
      : [];
  });
  return [...ofPolicy, ...ofApplications];
}

function lineOf(
  application: string | null,
  field: string,
  old: unknown,
  now: unknown,
): readonly DiffLine[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (!Array.isArray(old) || !Array.isArray(now)) {
    const pieces = [
      { text: JSON.stringify(old), mark: 'removed' },
      { text: JSON.stringify(now), mark: 'added' },
    ] as const;
    return [{ application, field, isList: false, pieces }];
  }
  const pieces = listPieces(old as readonly string[], now as readonly string[]);
  return [{ application, field, isList: true, pieces }];
}

function listPieces(old: readonly string[], now: readonly string[]): readonly DiffPiece[] {
  const [had, has] = [new Set(old), new Set(now)];
  const piece = (mark: DiffPiece['mark']) => (entry: string) => ({
    text: JSON.stringify(entry),
    mark,
  });
  const kept = old.filter((entry) => has.has(entry)).map(piece('same'));
  const shown =
    kept.length > before ? [{ text: '…', mark: 'same' as const }, ...kept.slice(-before)] : kept;
  return [
    ...shown,
    ...old.filter((entry) => !has.has(entry)).map(piece('removed')),
    ...now.filter((entry) => !had.has(entry)).map(piece('added')),
  ];
}

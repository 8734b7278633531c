import type { Finder } from '#core/ticket/piece.ts';
import { commands } from '#core/ticket/wire/command/commands.ts';
import { powershell } from '#core/ticket/wire/command/powershell.ts';
import { headerLists } from '#core/ticket/wire/headers/headerLists.ts';
import { toolLines } from '#core/ticket/wire/output/toolLines.ts';
import { traceOutput } from '#core/ticket/wire/output/trace.ts';
import { verboseOutput } from '#core/ticket/wire/output/verbose.ts';

/** What stands for requests and answers, in the order in which it is asked for. */
export const wireFinders: readonly Finder[] = [
  commands,
  powershell,
  toolLines,
  traceOutput,
  verboseOutput,
  headerLists,
];

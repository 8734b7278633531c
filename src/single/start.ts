import './program.ts';
import { role } from './role.ts';

// The one script of the single file: on the page it is the app, and in a worker that worker.

const workers = import.meta.glob(['../ui/**/*Worker.ts', '!../ui/editors/code/**']);

if (role === undefined) void import('../main.ts');
else void workers[role]?.();
